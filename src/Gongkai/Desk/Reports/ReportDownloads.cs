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
    public static void MapReportFiles(this WebApplication app) =>
        app.MapGet("/desk/reports/{year:int}/files/{ending}", Download).RequireAuthorization(new AsksAttribute(Right.Report));

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
