using Gongkai.Cases;
using Gongkai.Domain.Organs;
using Gongkai.SignIn;

namespace Gongkai.Desk.Collecting;

/// <summary>A version of a collected report, as it came.</summary>
internal static class CollectedFiles
{
    public static void MapCollectedFiles(this WebApplication app) =>
        app.MapGet("/desk/collecting/{year:int}/organs/{code}/files/{digest}", Download)
            .RequireAuthorization(new AsksAttribute(Right.Report));

    private static async Task<IResult> Download(
        int year,
        string code,
        string digest,
        HttpContext http,
        CollectedDesk desk,
        CancellationToken stop
    )
    {
        var docket = await desk.Open(http.Officer.Organ, year, code, stop);
        if (docket?.Matter.Versions.FirstOrDefault(version => version.File.Digest.ToString() == digest) is not { } version)
            return Results.NotFound();
        return await desk.File(http.Officer, docket, version.File.Digest, stop) is { } file
            ? Downloads.Of(file, version.File.Name)
            : Results.NotFound();
    }
}
