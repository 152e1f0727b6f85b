using Gongkai.Domain.Organs;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Reporting.Making;
using Gongkai.Domain.Review;
using Gongkai.Testing.Scenarios;
using Shouldly;
using Xunit;
using static Gongkai.Testing.Scenarios.Town;

namespace Gongkai.Domain.Tests.Reporting.Making;

public sealed class An_earlier_report
{
    private static readonly DateOnly Today = Day("2024-01-16");
    private static readonly CellCode Received = new("T3.R01", "C_TOTAL");

    private static readonly Organ Hall = new()
    {
        Id = Town.Organ,
        Name = "示范镇人民政府",
        Level = OrganLevel.Town,
        DocumentWord = "示政公",
        NumberPrefix = "SF",
        Office = new("党政办公室", "示范路1号", "工作日", "0000-0000000", null, null, "000000"),
        Remedies = new("示范县人民政府", "示范路2号", "https://fuyi.example/", "示范县人民法院"),
    };

    private static Matter<YearReport> Begun => Given<YearReport>.Entries(new ReportBegun(Today, 2020, Clerk.Id));

    [Theory]
    [InlineData(2018, "report.no-tables-yet")]
    [InlineData(2024, "report.enter-year-not-over")]
    public void is_entered_for_a_year_with_tables_that_is_over(int year, string refusal) =>
        Given<YearReport>.Nothing.When(_ => YearReport.OpenEarlier(Clerk, year, Today)).ThenRefused(refusal);

    [Fact]
    public void is_entered_by_nobody_without_the_right() =>
        Begun.When(report => report.Enter(LandClerk, 2020, File(1), null, Today)).ThenRefused("report.needs-right");

    [Fact]
    public void is_not_entered_where_the_report_of_the_year_is_made_here() =>
        Given<YearReport>
            .Entries(new ReportBegun(Today, 2022, Clerk.Id), new PartWritten(Today, PartCode.P5, Text("主要问题"), Clerk.Id))
            .When(report => report.Enter(Clerk, 2022, File(1), null, Today))
            .ThenRefused("report.made-here");

    [Fact]
    public void is_changed_as_a_later_version_that_keeps_its_source_and_is_neither_written_nor_corrected_here()
    {
        var entered = Begun
            .After(report => report.Enter(Clerk, 2020, File(1), File(2), Today))
            .After(report => report.Enter(Clerk, 2020, File(3), null, Today));

        entered.State.Entered.ShouldBe(new(Today, 2020, 2, File(3), File(2), Clerk.Id));
        entered.When(report => report.Submit(Clerk, 2020, File(4), ReviewChain.OfReport, [], Today)).ThenRefused("report.made-elsewhere");
        entered.When(report => report.BeginCorrection(Clerk, Text("更正"), Today)).ThenRefused("report.made-elsewhere");
    }

    [Theory]
    [InlineData(2020, FormId.F2019, 198)]
    [InlineData(2021, FormId.F2021, 200)]
    public void is_typed_in_the_form_of_its_year(int year, FormId form, int cells)
    {
        var typed = TypedReport.With(TypedReport.Blank(Hall, year), year, Today, Numbers(year, "3"), Texts);

        typed.Format.ShouldBe(form);
        typed.Tables.Sum(table => table.Cells.Count).ShouldBe(cells);
        typed.Cell(Received)!.Value.ShouldBe(3);
        typed.Parts.Select(part => part.Code).ShouldBe([PartCode.Head, .. ReportForm.F2021.Parts.Select(part => part.Code)]);
        typed.Part(PartCode.P5)!.Text.ShouldBe("主要问题：解读偏少。");
    }

    [Fact]
    public void keeps_what_is_typed_as_it_is_printed_and_takes_no_word_for_a_number()
    {
        var typed = TypedReport.With(TypedReport.Blank(Hall, 2020), 2020, null, Numbers(2020, "/"), Texts);

        typed.Cell(Received).ShouldBe(new ReportCell(null, "/", null));
        TypedReport.WhyNotTake(Numbers(2020, "/")).ShouldBeEmpty();
        TypedReport.WhyNotTake(Numbers(2020, "三件")).ShouldHaveSingleItem().Code.ShouldBe("report.cells-unreadable");
    }

    [Fact]
    public void loses_the_doubts_of_the_reader_once_a_person_has_looked_at_it_and_keeps_the_places_of_what_was_right()
    {
        var place = new Place { Line = 7 };
        var doubtful = TypedReport.With(TypedReport.Blank(Hall, 2020), 2020, null, Numbers(2020, "3"), Texts);
        var read = doubtful with
        {
            Notes = ["第三表的总计拿不准"],
            Table3 = doubtful.Table3 with
            {
                Cells = doubtful.Table3.Cells.ToDictionary(
                    cell => cell.Key,
                    cell => cell.Value with { Place = place, Doubtful = cell.Key == Received }
                ),
            },
        };

        var typed = TypedReport.With(read, 2020, null, Numbers(2020, "3"), Texts);

        typed.Notes.ShouldBeEmpty();
        typed.Cell(Received)!.Doubtful.ShouldBeFalse();
        typed.Cell("T3.R02", "C_TOTAL")!.Place.ShouldBe(place);
    }

    private static Dictionary<CellCode, string> Numbers(int year, string printed) =>
        ReportForm.OfYear(year)!.Cells.ToDictionary(cell => cell, _ => printed);

    private static Dictionary<PartCode, string> Texts => new() { [PartCode.P5] = "主要问题：解读偏少。" };
}
