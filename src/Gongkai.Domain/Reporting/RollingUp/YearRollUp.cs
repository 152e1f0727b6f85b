namespace Gongkai.Domain.Reporting.RollingUp;

/// <summary>分项: the sum of one branch of the member list.</summary>
public sealed record Branch(string Organ, ReportSum Sum);

/// <summary>汇总: what the reports of one year say together.</summary>
/// <param name="Years">The sum of every year at hand, in order; the year itself among them.</param>
/// <param name="Organs">Every report of the year.</param>
public sealed record YearRollUp(int Year, MemberTree Tree, IReadOnlyList<ReportSum> Years, IReadOnlyList<OrganYear> Organs)
{
    private const int Places = 10;

    /// <summary>Of which (其中): the year's sum by branch of the member list; empty where every organ would be a branch of its own.</summary>
    public IReadOnlyList<Branch> Branches { get; init; } = [];

    public SmallNumbers Guard { get; init; } = SmallNumbers.Default;

    public ReportSum Sum => Years.FirstOrDefault(sum => sum.Year == Year) ?? ReportSum.None(Year);

    public ReportSum? LastYear => Years.FirstOrDefault(sum => sum.Year == Year - 1);

    /// <summary>缺报: listed, and no report of the year.</summary>
    public IReadOnlyList<Member> Missing => [.. Tree.Listed.ExceptBy(Organs.Select(organ => organ.Organ), member => member.Organ)];

    /// <summary>Its report is there, but the list does not know it: not added up.</summary>
    public IReadOnlyList<OrganYear> Unlisted => [.. Organs.Where(organ => !organ.IsListed)];

    /// <summary>逾期.</summary>
    public IReadOnlyList<OrganYear> Late => [.. Organs.Where(organ => organ.IsLate)];

    /// <summary>有误.</summary>
    public IReadOnlyList<OrganYear> Faulty => [.. Organs.Where(organ => organ.IsFaulty)];

    /// <summary>The sum lacks a member's report, or a number in one.</summary>
    public bool IsComplete => !Missing.Any(member => !Tree.IsSumming(member.Organ)) && !Sum.Incomplete.Any();

    public IEnumerable<Ranking> Rankings =>
        Measure.All.Select(measure =>
            Ranking.Of(measure, [.. Organs.Where(organ => organ is { IsSumming: false, IsListed: true })], Guard, Places)
        );

    /// <summary>Whether somebody must act: a report is missing, late or faulty.</summary>
    public bool HasObjections => Missing.Count > 0 || Late.Count > 0 || Faulty.Count > 0;
}
