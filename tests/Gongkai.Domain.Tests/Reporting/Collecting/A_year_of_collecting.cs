using Gongkai.Domain.Reporting;
using Gongkai.Domain.Reporting.Collecting;
using Gongkai.Domain.Reporting.RollingUp;
using Shouldly;
using Xunit;
using static Gongkai.Testing.Scenarios.Town;

namespace Gongkai.Domain.Tests.Reporting.Collecting;

public sealed class A_year_of_collecting
{
    private static readonly Member Town = new("甲镇人民政府") { Code = "A1" };
    private static readonly Member Bureau = new("示范县财政局") { Code = "B1" };
    private static readonly Member District = new("乙区人民政府") { Code = "C1" };

    [Theory]
    [InlineData("甲镇人民政府", null, "2025-01-31")]
    [InlineData("示范县财政局", null, "2025-01-31")]
    [InlineData("乙区人民政府", null, "2025-03-31")]
    [InlineData("示范公司", null, "2025-01-31")]
    [InlineData("示范公司", ReportLevel.County, "2025-03-31")]
    public void knows_each_organs_deadline_by_its_level_or_its_name(string organ, ReportLevel? level, string deadline) =>
        CollectingYear.DeadlineOf(new(organ, null, level), 2024).ShouldBe(Day(deadline));

    [Fact]
    public void takes_the_organs_own_day_before_any_other() =>
        CollectingYear.DeadlineOf(new("甲镇人民政府", null, null, Day("2025-02-10")), 2024).ShouldBe(Day("2025-02-10"));

    [Fact]
    public void tells_who_is_missing_late_faulty_sent_back_and_accepted()
    {
        var year = CollectingYear.Of(
            2024,
            new([Town, Bureau, District]),
            [Report(Town, "2025-02-03", errors: 1), Report(Bureau, "2025-01-31")],
            Day("2025-02-05")
        );

        Names(year, CollectedList.Missing).ShouldBe(["C1"]);
        Names(year, CollectedList.Late).ShouldBe(["A1"]);
        Names(year, CollectedList.Faulty).ShouldBe(["A1"]);
        Names(year, CollectedList.Received).ShouldBe(["A1", "B1"]);
        Names(year, CollectedList.All).ShouldBe(["A1", "B1", "C1"]);
    }

    [Fact]
    public void calls_the_mended_report_late_when_its_day_is_over()
    {
        var back = Report(Bureau, "2025-01-10")
            .With(new CollectedSentBack(Day("2025-01-12"), 1, [], Text("请改"), Day("2025-01-20"), Clerk.Id));

        CollectingYear.Of(2024, new([Bureau]), [back], Day("2025-01-20")).Organs.Single().IsLate.ShouldBeFalse();
        CollectingYear.Of(2024, new([Bureau]), [back], Day("2025-01-21")).Organs.Single().IsLate.ShouldBeTrue();
    }

    [Fact]
    public void gives_a_report_to_the_organ_of_its_name_and_to_no_other()
    {
        var expected = new ExpectedReports([Town, Bureau]);

        expected.Named("甲镇 人民政府").ShouldBe(Town);
        expected.Named("甲镇政府").ShouldBeNull();
        expected.Named(null).ShouldBeNull();
    }

    [Fact]
    public void refuses_a_list_with_an_organ_twice_or_without_a_code()
    {
        ExpectedReports.WhyNot([Town, Bureau, District]).ShouldBeEmpty();
        Codes(Town, new("丙镇人民政府")).ShouldBe(["members.code"]);
        Codes(Town, new("丙镇人民政府") { Code = "丙/1" }).ShouldBe(["members.code"]);
        Codes(Town, new("丙镇人民政府") { Code = "a1" }).ShouldBe(["members.code-twice"]);
        Codes(Town, new("甲镇 人民政府") { Code = "A2" }).ShouldBe(["members.twice"]);
        Codes(Town with { Parent = "乙区人民政府" }, District with { Parent = "甲镇人民政府" }).ShouldContain("members.circle");
    }

    private static IEnumerable<string> Codes(params IReadOnlyList<Member> members) =>
        ExpectedReports.WhyNot(members).Select(refusal => refusal.Code);

    private static IEnumerable<string> Names(CollectingYear year, CollectedList list) => year.Of(list).Select(organ => organ.Member.Code!);

    private static CollectedReport Report(Member member, string on, int errors = 0) =>
        CollectedReport
            .Empty.With(new CollectedOpened(Day(on), 2024, member.Code!, member.Organ))
            .With(new CollectedReceived(Day(on), 1, CollectedWay.Upload, null, File(1), File(2), errors, 0));
}
