using Gongkai.Cases;
using Gongkai.Documents.Conversion;
using Gongkai.Documents.Reports.Writing;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Reporting;
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

    /// <summary>Made from the DOCX, where LibreOffice is installed.</summary>
    public const string Pdf = "pdf";

    public static void MapReportFiles(this WebApplication app)
    {
        var files = app.MapGroup("/desk/reports/{year:int}/files").RequireAuthorization(new AsksAttribute(Right.Report));
        files.MapGet(Seal, DownloadSeal);
        files.MapGet(Pdf, DownloadPdf);
        files.MapGet("{ending}", Download);
    }

    private static async Task<IResult> DownloadSeal(int year, int? version, HttpContext http, ReportDesk desk, CancellationToken stop) =>
        await desk.Freezer.Sealed(http.Officer.Organ, year, version, stop) is { } bytes
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
        if (ReportFormat.Find(ending) is not { } format || await desk.Build(http.Officer.Organ, year, time.Today, stop) is not { } built)
            return Results.NotFound();
        var report = await Shown(built, desk, stop);
        var bytes = format.Write(report, built.Organ.IsDemonstration);
        return Downloads.Of(new OpenedFile(bytes, format.MediaType), $"{built.FileName}.{format.Ending}");
    }

    private static async Task<IResult> DownloadPdf(
        int year,
        HttpContext http,
        ReportDesk desk,
        PdfMaker pdfs,
        TimeProvider time,
        CancellationToken stop
    )
    {
        if (await desk.Build(http.Officer.Organ, year, time.Today, stop) is not { } built)
            return Results.NotFound();
        var docx = DocxReport.Write(await Shown(built, desk, stop), built.Organ.IsDemonstration);
        return await pdfs.MakeAsync(docx, stop) is PdfResult.Made { Pdf: var bytes }
            ? Downloads.Of(new OpenedFile(bytes.ToArray(), "application/pdf"), $"{built.FileName}.{Pdf}")
            : Results.Text(Words.Of<ReportsText>("pdf.not-made"), statusCode: StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<AnnualReport> Shown(BuiltReport built, ReportDesk desk, CancellationToken stop) =>
        built.IsFrozen && await desk.Freezer.Find(built.Organ.Id, built.Figures.Year, stop) is { Report: var frozen }
            ? frozen
            : built.Report;
}
