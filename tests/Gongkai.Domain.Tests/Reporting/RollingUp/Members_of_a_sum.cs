using Gongkai.Domain.Reporting;
using Gongkai.Domain.Reporting.RollingUp;
using Shouldly;
using Xunit;

namespace Gongkai.Domain.Tests.Reporting.RollingUp;

public sealed class Members_of_a_sum
{
    private static readonly MemberTree Province = new([
        new("省政府"),
        new("东市政府", "省政府"),
        new("西市政府", "省政府"),
        new("东市甲县政府", "东市政府"),
        new("甲县教育局", "东市甲县政府"),
        new("东市财政局", "东市政府"),
    ]);

    [Fact]
    public void sum_up_others_or_are_added_up_never_both() =>
        Province
            .All.Where(member => !Province.IsSumming(member.Organ))
            .Select(member => member.Organ)
            .ShouldBe(["西市政府", "甲县教育局", "东市财政局"]);

    [Theory]
    [InlineData("甲县教育局", "东市政府")]
    [InlineData("东市财政局", "东市政府")]
    [InlineData("西市政府", "西市政府")]
    public void belong_to_the_branch_below_the_head(string organ, string branch) => Province.BranchOf(organ).ShouldBe(branch);

    [Fact]
    public void of_several_heads_belong_to_their_head()
    {
        var counties = new MemberTree([new("甲局", "甲县政府"), new("乙局", "乙县政府")]);

        counties.BranchOf("甲局").ShouldBe("甲县政府");
        counties.Listed.Count.ShouldBe(2);
        counties.Find("乙县政府").ShouldNotBeNull();
    }

    [Fact]
    public void cannot_stand_above_themselves() =>
        MemberTree
            .WhyNot([new("甲", "乙"), new("乙", "丙"), new("丙", "甲"), new("丁", "丙")])
            .Select(refusal => (refusal.Code, refusal.Values[0]))
            .ShouldBe([("members.circle", "甲"), ("members.circle", "乙"), ("members.circle", "丙")]);
}

public sealed class Measures_of_organs
{
    [Fact]
    public void are_open_where_a_cell_shows_no_number() => Measure.Granted.Of(cell => cell.Row == "T3.R03_2" ? null : 3).ShouldBeNull();

    [Fact]
    public void of_nothing_have_no_share() => Measure.Granted.Of(_ => 0).ShouldNotBeNull().Value.ShouldBeNull();

    [Fact]
    public void take_a_share_of_what_was_closed() => Measure.Granted.Of(cell => cell.Row == "T3.R03_7" ? 8 : 1).ShouldBe(new Figure(2, 8));

    [Fact]
    public void name_only_cells_that_both_forms_have() =>
        Measure
            .All.SelectMany(measure => measure.Counted.Concat(measure.Whole))
            .Except(ReportForm.F2019.Cells.Intersect(ReportForm.F2021.Cells))
            .ShouldBeEmpty();
}
