using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Gongkai.Documents.Reports.RollingUp;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Reporting.RollingUp;
using Shouldly;
using Xunit;

namespace Gongkai.Documents.Tests.Reports.RollingUp;

public sealed class What_a_roll_up_leaves
{
    private static readonly RollUpResult Result = new(
        County.RollUp(County.Reports(2023, 2024).Skip(1), 2024),
        [new("<坏>.html", "left-out.unreadable")]
    );

    [Fact]
    public void as_XLSX_is_valid_and_holds_the_sums_in_the_statutory_form()
    {
        using var bytes = new MemoryStream();
        RollUpWorkbook.Write(bytes, Result, Says);
        using var document = SpreadsheetDocument.Open(bytes, false);

        new OpenXmlValidator(FileFormatVersions.Office2019)
            .Validate(document)
            .Select(error => $"{error.Path?.XPath}: {error.Description}")
            .ShouldBeEmpty();
        var book = document.WorkbookPart!;
        book.Workbook!.Descendants<Sheet>()
            .Select(sheet => sheet.Name!.Value)
            .ShouldBe(["主动公开", "申请办理", "复议诉讼", "years", "branches", "organs", "objections", "findings", "rankings"]);
        var received = ((WorksheetPart)book.GetPartById(book.Workbook!.Descendants<Sheet>().ElementAt(1).Id!.Value!))
            .Worksheet!.Descendants<Cell>()
            .Single(cell => cell.CellReference == "J4");
        received.CellValue!.Text.ShouldBe(RandomReport.Printed(Result.RollUp.Sum.Number(new("T3.R01", "C_TOTAL"))!.Value));
    }

    [Fact]
    public void as_JSON_holds_every_sum_and_every_organ()
    {
        using var bytes = new MemoryStream();
        RollUpJson.Write(bytes, Result);
        var json = JsonNode.Parse(bytes.ToArray())!;

        json["complete"]!.GetValue<bool>().ShouldBe(Result.RollUp.IsComplete);
        json["organs"]!
            .AsArray()
            .Select(organ => organ!["organ"]!.GetValue<string>())
            .ShouldBe(Result.RollUp.Organs.Select(organ => organ.Organ));
        var sums = json["years"]!.AsArray().Single(year => year!["year"]!.GetValue<int>() == 2024)!["cells"]!;
        foreach (var cell in ReportForm.F2021.Cells)
            sums[cell.ToString()]!["sum"]!.GetValue<decimal>().ShouldBe(Result.RollUp.Sum.Number(cell)!.Value);
    }

    [Fact]
    public void as_a_page_has_a_table_behind_each_plot_and_needs_nothing_from_elsewhere()
    {
        var page = new HtmlParser().ParseDocument(RollUpPage.Write(Result, Says));

        page.QuerySelectorAll("svg[role=img]").Length.ShouldBeGreaterThan(3);
        foreach (var plot in page.QuerySelectorAll("figure"))
        {
            var bars = plot.QuerySelectorAll("text.number").Select(number => number.TextContent.Replace(",", "", StringComparison.Ordinal));
            var table = plot.NextElementSibling!.QuerySelector("table").ShouldNotBeNull();
            bars.Except(table.QuerySelectorAll("td").Select(cell => cell.TextContent)).ShouldBeEmpty();
            page.GetElementById(plot.QuerySelector("svg")!.GetAttribute("aria-labelledby")!)!.TextContent.ShouldNotBeEmpty();
        }
        page.QuerySelectorAll("script, link, img, [style], [onclick], [src]").ShouldBeEmpty();
        page.QuerySelectorAll("[id]").Select(element => element.Id).ShouldBeUnique();
        page.Body!.TextContent.ShouldContain("<坏>.html");
        page.QuerySelectorAll("td[data-cell]").Length.ShouldBe(200);
    }

    [Fact]
    public void ranks_no_share_of_small_numbers()
    {
        var rollUp = Result.RollUp with { Guard = new SmallNumbers(1_000_000) };

        rollUp.Rankings.Where(ranking => ranking.Measure.IsShare).ShouldAllBe(ranking => ranking.First.Count == 0 && ranking.TooSmall > 0);
        rollUp.Rankings.Where(ranking => !ranking.Measure.IsShare).ShouldAllBe(ranking => ranking.First.Count > 0);
    }

    private static string Says(string key, params object?[] parts) => parts.Length == 0 ? key : $"{key} {string.Join(' ', parts)}";
}
