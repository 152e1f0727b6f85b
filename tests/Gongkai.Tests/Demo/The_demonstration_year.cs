using System.Text;
using System.Text.Json;
using Gongkai.Demo;
using Gongkai.Documents.Reports;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Reporting.Checks;
using Gongkai.Domain.Requests;
using Gongkai.Reports;
using Gongkai.Storage.Facts;
using Gongkai.Testing.Servers;

namespace Gongkai.Tests.Demo;

/// <summary>The town's year 2023, made case by case, counts to the three tables that the real town published.</summary>
public sealed class The_demonstration_year(TownOf2023 town)
{
    private const int Year = 2023;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string> ReadFormats => ["docx", "html", "txt", "xlsx"];

    [Fact]
    public async Task counts_to_the_published_tables_in_all_two_hundred_cells()
    {
        var published = PublishedCells();
        published.Count.ShouldBe(200);

        Different((await town.Build(Year)).Report, published).ShouldBeEmpty();
    }

    [Fact]
    public async Task is_made_anew_where_a_first_start_was_killed_and_leaves_other_files_alone()
    {
        var folder = await town.Folder();

        (await File.ReadAllTextAsync(town.OwnFile, Stop)).ShouldBe("half");
        DemoTown.Stands(new(folder)).ShouldBeTrue();
    }

    [Fact]
    public async Task is_followed_by_a_running_year_in_every_stage_that_a_case_comes_through()
    {
        var cases = await town.Ask<CaseList, CasePage>(
            (list, organ) =>
                list.Find(
                    organ,
                    new()
                    {
                        Filter = CaseFilter.All,
                        ReceivedFrom = new(2024, 1, 1),
                        PageSize = 100,
                    },
                    new(2026, 11, 24),
                    Stop
                )
        );

        // Fees are no part of this town's work.
        cases
            .Rows.Select(row => row.Stage)
            .Distinct()
            .ShouldBe(Enum.GetNames<Stage>().Except([nameof(Stage.None), nameof(Stage.AwaitingPayment)]), ignoreOrder: true);
    }

    [Fact]
    public async Task shows_behind_each_number_exactly_the_cases_that_it_counts()
    {
        var figures = (await town.Build(Year)).Figures;
        List<string> wrong = [];
        foreach (var cell in figures.Cells.Keys.Where(cell => cell.Table is not TableCode.T2))
        {
            var cases = await town.Ask<ReportCounts, IReadOnlyList<CaseFacts>>(
                (counts, organ) => counts.Behind(organ, cell, Year, stop: Stop)
            );
            if (cases.Count != figures.Cells[cell])
                wrong.Add($"{cell}: {figures.Cells[cell]}, but {cases.Count} cases");
        }
        wrong.ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(ReadFormats))]
    public async Task is_read_back_from_what_was_written_to_the_same_cells(string ending)
    {
        var built = await town.Build(Year);

        var read = Read(built, ending);

        Different(
                read,
                built.Report.Tables.SelectMany(table => table.Cells).ToDictionary(cell => cell.Key, cell => cell.Value.Value!.Value)
            )
            .ShouldBeEmpty();
    }

    [Theory, InlineData("docx"), InlineData("html"), InlineData("txt")]
    public async Task checks_clean_in_every_format_that_is_published(string ending)
    {
        var audit = ReportAudit.Of(Read(await town.Build(Year), ending), new AuditContext(new(2024, 1, 20)));

        audit
            .Findings.Where(finding => finding.Severity is not Severity.Hint)
            .Select(finding => $"{finding.Code} {finding.MessageZh} [{finding.Place.Quote}]")
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task whose_first_draft_has_no_error_and_asks_only_for_what_no_record_tells()
    {
        var built = await town.Build(2026);

        built
            .Audit(new(2027, 1, 20))
            .Findings.Where(finding => finding.Severity is not Severity.Hint)
            .Select(finding => finding.Code)
            .ShouldBe(["GK-STR-P5HALF"]);
    }

    private static AnnualReport Read(BuiltReport built, string ending)
    {
        var bytes = ReportFormat.Find(ending)!.Write(built.Report, built.Organ.IsDemonstration);
        return ReportReader.Read(bytes, $"report.{ending}").ShouldBeOfType<ReportReading.Report>().Content;
    }

    private static IEnumerable<string> Different(AnnualReport report, IReadOnlyDictionary<CellCode, decimal> expected) =>
        expected
            .Where(cell => report.Cell(cell.Key)?.Value != cell.Value)
            .Select(cell => $"{cell.Key}: {report.Cell(cell.Key)?.Raw} instead of {cell.Value}");

    private static Dictionary<CellCode, decimal> PublishedCells()
    {
        var json = File.ReadAllText(
            Repository.At("tests", "Gongkai.Documents.Tests", "Data", "huoxian-2023", "canonical.json"),
            Encoding.UTF8
        );
        using var published = JsonDocument.Parse(json);
        Dictionary<CellCode, decimal> cells = [];
        foreach (var table in new[] { "table2", "table3", "table4" })
        foreach (var cell in published.RootElement.GetProperty(table).GetProperty("cells").EnumerateObject())
            cells[CellCode.TryParse(cell.Name, out var code) ? code : default] = cell.Value.GetProperty("value").GetDecimal();
        return cells;
    }
}
