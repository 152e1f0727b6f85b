using Gongkai.Domain.Reporting;
using Gongkai.Domain.Reporting.RollingUp;
using Shouldly;
using Xunit;

namespace Gongkai.Documents.Tests.Reports.RollingUp;

public sealed class Rolling_up_a_county
{
    [Theory]
    [InlineData(2020)]
    [InlineData(2024)]
    public void adds_up_every_cell_of_the_form_as_adding_by_hand_does(int year)
    {
        var rollUp = County.RollUp(County.Reports(year), year);

        foreach (var cell in ReportForm.OfYear(year)!.Cells)
            rollUp.Sum.Number(cell).ShouldBe(County.Members.Sum(member => County.Report(member, year).Cell(cell)!.Value), cell.ToString());
        rollUp.Sum.Reports.ShouldBe(County.Members.Count);
        rollUp.IsComplete.ShouldBeTrue();
    }

    [Fact]
    public void tells_of_which_by_branch_and_the_branches_make_the_sum()
    {
        var rollUp = County.RollUp(County.Reports(2024), 2024);

        rollUp.Branches.Select(branch => branch.Organ).ShouldBe(County.Members, ignoreOrder: true);
        foreach (var cell in ReportForm.F2021.Cells)
            rollUp.Branches.Sum(branch => branch.Sum.Number(cell)).ShouldBe(rollUp.Sum.Number(cell), cell.ToString());
    }

    [Fact]
    public void tells_a_number_that_is_lacking_and_does_not_take_it_for_0()
    {
        var cell = new CellCode("T4.R_REC", "C_TOTAL");
        var torn = County.Report(County.Members[0], 2024);
        torn = torn with { Table4 = torn.Table4 with { Cells = torn.Table4.Cells.Where(known => known.Key != cell).ToDictionary() } };

        var rollUp = County.RollUp([.. County.Reports(2024).Skip(1), torn], 2024);

        rollUp.Sum.Cells[cell].Lacking.ShouldBe(1);
        rollUp.Sum.Incomplete.ShouldBe([cell]);
        rollUp.IsComplete.ShouldBeFalse();
    }

    [Fact]
    public void finds_the_cell_in_which_the_county_differs_from_its_members()
    {
        var wrong = Changed(County.Sum(2024), new("T2.R6_1", "C_DECISIONS"), value => value + 3);

        var county = Of(County.RollUp([.. County.Reports(2024).SkipLast(1), wrong], 2024), County.Government);

        county.IsSumming.ShouldBeTrue();
        county.IsFaulty.ShouldBeTrue();
        county.Findings.Select(finding => (finding.Code, finding.Place.Row)).ShouldBe([("GK-RU-SUM", "T2.R6_1")]);
    }

    [Fact]
    public void finds_what_was_carried_over_and_did_not_arrive()
    {
        var organ = County.Members[1];
        var lastYear = County.Report(organ, 2023);
        var carried = (decimal)lastYear.Cell("T3.R04", "C_NATURAL")!.Value!;
        var now = Changed(County.Report(organ, 2024), new("T3.R02", "C_NATURAL"), _ => carried + 1);

        var findings = Of(County.RollUp([lastYear, now], 2024), organ).Findings;

        findings.ShouldContain(finding => finding.Code == "GK-CY-CARRY" && finding.Place.Column == "C_NATURAL");
    }

    [Fact]
    public void knows_who_is_missing_by_the_list()
    {
        Member[] members =
        [
            new(County.Government),
            .. County.Members.Select(organ => new Member(organ, County.Government)),
            new("青石县财政局", County.Government),
        ];

        var rollUp = County.RollUp(County.Reports(2024), 2024, members);

        rollUp.Missing.Select(member => member.Organ).ShouldBe(["青石县财政局"]);
        rollUp.IsComplete.ShouldBeFalse();
        Of(rollUp, County.Government).Findings.Select(finding => finding.Code).ShouldContain("GK-RU-MISSINGCHILD");
    }

    [Fact]
    public void knows_without_a_list_who_reported_last_year_and_does_not_now() =>
        County
            .RollUp([.. County.Reports(2023), .. County.Reports(2024).Skip(1)], 2024)
            .Missing.Select(member => member.Organ)
            .ShouldBe([County.Members[0]]);

    [Fact]
    public void leaves_out_of_the_sum_whom_the_list_does_not_know()
    {
        var rollUp = County.RollUp(County.Reports(2024), 2024, new Member(County.Members[0]), new Member(County.Members[1]));

        rollUp.Unlisted.Select(organ => organ.Organ).ShouldBe([.. County.Members.Skip(2), County.Government], ignoreOrder: true);
        rollUp.Sum.Reports.ShouldBe(2);
    }

    [Fact]
    public void knows_who_is_late_by_the_law_and_by_an_own_deadline()
    {
        var late = County.Report(County.Members[0], 2024) with { PublishedOn = new DateOnly(2025, 2, 1) };
        var own = new Member(County.Members[1], null, null, new DateOnly(2025, 1, 15));

        County
            .RollUp([late, County.Report(County.Members[1], 2024)], 2024, new Member(County.Members[0]), own)
            .Late.Select(organ => organ.Organ)
            .ShouldBe([County.Members[1], County.Members[0]], ignoreOrder: true);
    }

    [Fact]
    public void counts_every_finding_and_keeps_the_first_where_every_number_is_off()
    {
        var county = Of(
            County.RollUp(
                [.. County.Reports(2024).SkipLast(1), RandomReport.Make(1) with { Organ = new(County.Government), Year = 2024 }],
                2024
            ),
            County.Government
        );

        county.FindingCount.ShouldBeGreaterThan(county.Findings.Count);
        county.Findings.Count.ShouldBe(20);
    }

    [Fact]
    public void calls_nobody_faulty_for_being_late()
    {
        var late = County.Report(County.Members[0], 2024) with { PublishedOn = new DateOnly(2025, 2, 1) };

        var organ = County.RollUp([late], 2024).Organs.ShouldHaveSingleItem();

        (organ.IsLate, organ.IsFaulty).ShouldBe((true, false));
    }

    [Fact]
    public void compares_the_years()
    {
        var rollUp = County.RollUp(County.Reports(2019, 2020, 2023, 2024), 2024);

        rollUp.Years.Select(sum => sum.Year).ShouldBe([2019, 2020, 2023, 2024]);
        rollUp.Years[0].Number(new("T2.R9_1", "C_PROJECTS")).ShouldNotBeNull();
        rollUp.Sum.Number(new("T2.R9_1", "C_PROJECTS")).ShouldBeNull();
    }

    private static OrganYear Of(YearRollUp rollUp, string organ) => rollUp.Organs.Single(known => known.Organ == organ);

    private static AnnualReport Changed(AnnualReport report, CellCode code, Func<decimal, decimal> change)
    {
        var value = change(report.Cell(code)!.Value!.Value);
        ReportTable With(ReportTable table) =>
            table with
            {
                Cells = table
                    .Cells.Append(new(code, new(value, RandomReport.Printed(value), null)))
                    .GroupBy(cell => cell.Key)
                    .ToDictionary(cell => cell.Key, cell => cell.Last().Value),
            };
        return code.Table is TableCode.T2 ? report with { Table2 = With(report.Table2) } : report with { Table3 = With(report.Table3) };
    }
}
