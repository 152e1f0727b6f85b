using Gongkai.Domain.Publishing;
using Gongkai.Domain.Review;
using Gongkai.Host;
using Gongkai.SignIn;
using Gongkai.Storage.Publishing;

namespace Gongkai.Portal.Items;

/// <summary>附件 of a published item, as a download that runs nothing.</summary>
internal static class Attachment
{
    public static void MapAttachments(this WebApplication app, Faces faces)
    {
        if (faces.HasFlag(Faces.Portal))
            app.MapMethods("/items/{index}/files/{digest}", [HttpMethods.Get, HttpMethods.Head], Download).ForEveryone();
    }

    private static async Task<IResult> Download(
        string index,
        string digest,
        PublicShelf shelf,
        HttpResponse response,
        CancellationToken stop
    )
    {
        if (!IndexNumber.TryParse(index, out var number) || !FileDigest.TryParse(digest, out var wanted))
            return Results.NotFound();
        if (await shelf.Find(number, stop) is not { Withdrawal: null } item)
            return Results.NotFound();
        var file = (await shelf.Files(item, stop)).FirstOrDefault(file => file.Digest == wanted);
        if (file is null || await shelf.Content(item, wanted, stop) is not { } bytes)
            return Results.NotFound();
        response.KeepForAMinute();
        response.Headers.ContentSecurityPolicy = SecurityHeaders.OfFiles;
        return Results.File(bytes, file.MediaType, file.Name);
    }
}
