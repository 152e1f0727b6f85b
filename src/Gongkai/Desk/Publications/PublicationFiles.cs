using Gongkai.Cases;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Publishing;
using Gongkai.Domain.Review;
using Gongkai.Items;
using Gongkai.SignIn;
using Gongkai.Storage.Files;

namespace Gongkai.Desk.Publications;

/// <summary>Attachments of an item for staff, of drafts too: through the one gate, always as a download.</summary>
internal static class PublicationFiles
{
    public static void MapPublicationFiles(this WebApplication app) =>
        app.MapGet("/desk/publications/{id}/files/{digest}", Download).RequireAuthorization(new AsksAttribute(Right.ReadDockets));

    private static async Task<IResult> Download(
        string id,
        string digest,
        HttpContext http,
        PublicationDesk desk,
        FileGate gate,
        CancellationToken stop
    )
    {
        var me = http.Officer;
        if (!DocketId.TryParse(id, out var docket) || !FileDigest.TryParse(digest, out var wanted))
            return Results.NotFound();
        if (await desk.Open(me.Organ, docket, stop) is not { Matter: var item })
            return Results.NotFound();
        return await gate.Open(me.Organ, docket, wanted, new Viewer.Staff(me), stop) is { } file
            ? Downloads.Of(file, NameOf(item, wanted))
            : Results.NotFound();
    }

    private static string NameOf(Publication item, FileDigest digest) =>
        new[] { item.Draft?.Content, item.PublicContent }
            .SelectMany(content => content?.Attachments ?? [])
            .First(file => file.Digest == digest)
            .Name;
}
