using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Gongkai.Documents.Reports;
using Gongkai.Documents.Reports.Writing;
using Gongkai.Domain.Reporting;
using Shouldly;
using Xunit;

namespace Gongkai.Documents.Tests.Reports;

/// <summary>Every writer against the reader: what is written is read back to the same cells.</summary>
public sealed class What_is_written
{
    public static TheoryData<string, FormId> Formats =>
        [
            .. from format in Writers.Keys
            from form in new[] { FormId.F2021, FormId.F2019 }
            select new TheoryDataRow<string, FormId>(format, form),
        ];

    private static readonly Dictionary<string, Func<AnnualReport, byte[]>> Writers = new()
    {
        ["report.txt"] = report => Encoding.UTF8.GetBytes(PlainTextReport.Write(report)),
        ["report.html"] = report => Encoding.UTF8.GetBytes(HtmlReport.WritePage(report)),
        ["report.docx"] = report => DocxReport.Write(report),
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public void is_read_back_to_the_same_cells_and_text(string file, FormId form)
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var report = RandomReport.Make(seed, form);
            var read = ReportReader.Read(Writers[file](report), file).ShouldBeOfType<ReportReading.Report>().Content;
            Comparing.Cells(report, read).ShouldBeEmpty($"seed {seed}");
            read.Notes.ShouldBeEmpty();
            (read.Organ.Name, read.Year, read.Format, read.Completeness).ShouldBe(
                (report.Organ.Name, report.Year, form, Completeness.Full)
            );
            read.Tables.ShouldAllBe(table => table.MissingRows.Count == 0 && table.MergesLost != true && table.HeadersMarked != false);
            foreach (var part in report.Parts.Where(part => part.Code is not PartCode.Head))
                (read.Part(part.Code)?.Title, read.Part(part.Code)?.Text).ShouldBe((part.Title, part.Text));
        }
    }

    [Fact]
    public void as_DOCX_is_valid_and_always_the_same_bytes()
    {
        var report = RandomReport.Make(7);
        var bytes = DocxReport.Write(report);
        DocxReport.Write(report).ShouldBe(bytes);
        using var document = WordprocessingDocument.Open(new MemoryStream(bytes), false);
        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019)
            .Validate(document)
            .Select(error => $"{error.Path?.XPath}: {error.Description}")
            .ShouldBeEmpty();
    }

    [Fact]
    public void as_XLSX_is_valid_with_true_merges_and_numeric_cells()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(XlsxReport.Write(RandomReport.Make(3))), false);
        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019)
            .Validate(document)
            .Select(error => $"{error.Path?.XPath}: {error.Description}")
            .ShouldBeEmpty();
    }

    [Fact]
    public void as_HTML_names_the_heads_of_every_data_cell()
    {
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(HtmlReport.WritePage(RandomReport.Make(1)));
        var cells = page.QuerySelectorAll("td");
        cells.Length.ShouldBe(200);
        foreach (var cell in cells)
        {
            CellCode.TryParse(cell.GetAttribute("data-cell")!, out var code).ShouldBeTrue();
            ReportForm.AllCells.ShouldContain(code);
            cell.GetAttribute("headers")!
                .Split(' ')
                .ShouldAllBe(id => page.GetElementById(id) != null && page.GetElementById(id)!.LocalName == "th");
        }
        page.QuerySelectorAll("th").ShouldAllBe(head => head.HasAttribute("scope"));
        page.QuerySelectorAll("caption").Length.ShouldBe(3);
    }
}
