using System.Runtime.Versioning;
using Gongkai.Documents.Conversion;
using Gongkai.Documents.Reports;
using Gongkai.Documents.Reports.Writing;
using Shouldly;
using Xunit;

namespace Gongkai.Documents.Tests.Reports;

/// <summary>A report printed to PDF by LibreOffice.</summary>
[SupportedOSPlatform("linux")]
public sealed class Reading_a_pdf : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gongkai-report-").FullName;

    [Fact]
    public async Task gives_every_cell_and_a_last_part_that_stands_on_a_page_of_its_own()
    {
        var report = Testing.Reports.RandomReport.Make(3).Draft.Build();
        using var maker = new PdfMaker(new(_folder));
        var made = await maker.MakeAsync(DocxReport.Write(report), TestContext.Current.CancellationToken);

        var reading = ReportReader.Read(made.ShouldBeOfType<PdfResult.Made>().Pdf.ToArray(), "report.pdf");

        var read = reading.ShouldBeOfType<ReportReading.Report>().Content;
        Comparing.Cells(report, read).ShouldBeEmpty();
        (read.Organ.Name, read.Year).ShouldBe((report.Organ.Name, report.Year));
        read.Parts.Select(part => part.Code).ShouldBe(report.Parts.Select(part => part.Code));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
