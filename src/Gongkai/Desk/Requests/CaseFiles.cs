using Gongkai.Cases;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Requests;
using Gongkai.Domain.Review;
using Gongkai.SignIn;
using Gongkai.Storage.Files;

namespace Gongkai.Desk.Requests;

/// <summary>Files of a case for staff: through the one gate, always as a download.</summary>
internal static class CaseFiles
{
    public static void MapCaseFiles(this WebApplication app) =>
        app.MapGet("/desk/requests/{number}/files/{digest}", Download).RequireAuthorization(new AsksAttribute(Right.ReadDockets));

    private static async Task<IResult> Download(
        string number,
        string digest,
        HttpContext http,
        CaseDesk cases,
        FileGate gate,
        CancellationToken stop
    )
    {
        var me = http.Officer;
        if (!CaseNumber.TryParse(number, out var caseNumber) || !FileDigest.TryParse(digest, out var wanted))
            return Results.NotFound();
        if (await cases.Open(me.Organ, caseNumber, stop) is not { } open)
            return Results.NotFound();
        return await gate.Open(me.Organ, open.Id, wanted, new Viewer.Staff(me), stop) is { } file
            ? Downloads.Of(file, open.NameOf(wanted))
            : Results.NotFound();
    }
}
