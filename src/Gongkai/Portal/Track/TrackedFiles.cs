using Gongkai.Cases;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Review;
using Gongkai.SignIn;
using Gongkai.Storage.Files;

namespace Gongkai.Portal.Track;

/// <summary>Files of a case for its applicant: what the applicant handed in, and what was delivered.</summary>
internal static class TrackedFiles
{
    public static void MapTrackedFiles(this WebApplication app) => app.MapGet("/track/files/{digest}", Download).ForEveryone();

    private static async Task<IResult> Download(string digest, TrackingSession session, FileGate gate, CancellationToken stop)
    {
        if (await session.Open(stop) is not { Open: var open } || !FileDigest.TryParse(digest, out var wanted))
            return Results.NotFound();
        var viewer = new Viewer.ApplicantOf(open.Organ, open.Id);
        return await gate.Open(open.Organ, open.Id, wanted, viewer, stop) is { } file
            ? Downloads.Of(file, open.NameOf(wanted))
            : Results.NotFound();
    }
}
