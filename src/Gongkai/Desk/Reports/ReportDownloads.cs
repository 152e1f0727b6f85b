using Gongkai.Cases;
using Gongkai.Domain.Organs;
using Gongkai.Host;
using Gongkai.Reports;
using Gongkai.SignIn;
using Gongkai.Storage.Files;

namespace Gongkai.Desk.Reports;

/// <summary>The report as a file: the frozen one once there is one, else what the record tells now.</summary>
internal static class ReportDownloads
{
    /// <summary>Name of the frozen file in its address; docs/report-seal.md tells how its digest is compared.</summary>
    public const string Seal = "seal";

    public static void MapReportFiles(this WebApplication app)
    {
        var files = app.MapGroup("/desk/reports/{year:int}/files").RequireAuthorization(new AsksAttribute(Right.Report));
        files.MapGet(Seal, DownloadSeal);
        files.MapGet("{ending}", Download);
    }

    private static async Task<IResult> DownloadSeal(int year, HttpContext http, ReportDesk desk, CancellationToken stop) =>
        await desk.Freezer.Sealed(http.Officer.Organ, year, stop) is { } bytes
            ? Downloads.Of(new OpenedFile(bytes, "application/json"), $"report-{year}.seal.json")
            : Results.NotFound();

    private static async Task<IResult> Download(
        int year,
        string ending,
        HttpContext http,
        ReportDesk desk,
        TimeProvider time,
        CancellationToken stop
    )
    {
        var me = http.Officer;
        if (ReportFormat.Find(ending) is not { } format || await desk.Build(me.Organ, year, time.Today, stop) is not { } built)
            return Results.NotFound();
        var report = (await desk.Freezer.Find(me.Organ, year, stop))?.Report ?? built.Report;
        var bytes = format.Write(report, built.Organ.IsDemonstration);
        return Downloads.Of(new OpenedFile(bytes, format.MediaType), $"{built.FileName}.{format.Ending}");
    }
}
