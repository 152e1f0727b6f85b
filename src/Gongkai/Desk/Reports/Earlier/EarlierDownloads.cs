using Gongkai.Cases;
using Gongkai.Domain.Organs;
using Gongkai.Reports;
using Gongkai.SignIn;
using Gongkai.Storage.Files;
using Gongkai.Storage.Organs;

namespace Gongkai.Desk.Reports.Earlier;

/// <summary>An earlier year's report as a file: the one that it was read from, or one of our formats.</summary>
internal static class EarlierDownloads
{
    /// <summary>Name of the original file in its address.</summary>
    public const string Source = "source";

    public static void MapEarlierFiles(this WebApplication app)
    {
        var files = app.MapGroup("/desk/reports/earlier/{year:int}/files").RequireAuthorization(new AsksAttribute(Right.Report));
        files.MapGet(Source, DownloadSource);
        files.MapGet("{ending}", Download);
    }

    private static async Task<IResult> DownloadSource(
        int year,
        HttpContext http,
        EarlierReports reports,
        FileGate gate,
        CancellationToken stop
    )
    {
        var me = http.Officer;
        return
            await reports.Find(me.Organ, year, stop) is { Entered.Source: { } source } earlier
            && await gate.Open(me.Organ, earlier.Docket.Id, source.Digest, new Viewer.Staff(me), stop) is { } file
            ? Downloads.Of(file, source.Name)
            : Results.NotFound();
    }

    private static async Task<IResult> Download(
        int year,
        string ending,
        HttpContext http,
        EarlierReports reports,
        OrganStore organs,
        CancellationToken stop
    )
    {
        if (
            ReportFormat.Find(ending) is not { } format
            || await reports.Find(http.Officer.Organ, year, stop) is not { Report: var report }
            || await organs.Find(http.Officer.Organ, stop) is not { } organ
        )
            return Results.NotFound();
        var bytes = format.Write(report, organ.IsDemonstration);
        return Downloads.Of(new OpenedFile(bytes, format.MediaType), $"{organ.NumberPrefix}-{year}.{format.Ending}");
    }
}
