using Gongkai.Domain.Reporting.Checks;

namespace Gongkai.Domain.Reporting.RollingUp;

/// <summary>What the auditor counted when the report was read.</summary>
public sealed record Audited(int Errors, int Warnings);

/// <summary>One report beside those it must fit: last year's, and its members' where it sums them up.</summary>
/// <param name="Audited">Null when it was not audited.</param>
public sealed record Family(AnnualReport Report, AnnualReport? LastYear, IReadOnlyList<AnnualReport> Members, Audited? Audited = null);

/// <summary>One organ in one year: when it published, what is wrong, and its figures.</summary>
/// <param name="IsListed">The member list knows it.</param>
/// <param name="IsSumming">It sums up others, so it is compared and not added.</param>
public sealed record OrganYear(Member Member, bool IsListed, bool IsSumming)
{
    private const int MostFindings = 20;
    private const string Late = "GK-TM-LATE";

    public string Organ => Member.Organ;
    public DateOnly? PublishedOn { get; private init; }
    public Audited? Audited { get; private init; }

    /// <summary>
    /// Findings against other reports and against the deadline (GK-CY, GK-RU, GK-TM), the worst first. Where every number is off, the first
    /// few say so; <see cref="FindingCount"/> counts them all.
    /// </summary>
    public IReadOnlyList<Finding> Findings { get; private init; } = [];

    public int FindingCount { get; private init; }

    public IReadOnlyDictionary<Measure, Figure?> Figures { get; private init; } = new Dictionary<Measure, Figure?>();

    /// <summary>逾期.</summary>
    public bool IsLate { get; private init; }

    /// <summary>有误: errors of its own, or against other reports.</summary>
    public bool IsFaulty { get; private init; }

    public static OrganYear Of(Family family, MemberTree tree, DateOnly today)
    {
        var report = family.Report;
        var organ = report.Organ.Name!;
        var listed = tree.Find(organ);
        var member = listed ?? new(organ);
        var context = new AuditContext(today)
        {
            LastYear = family.LastYear,
            Members = tree.IsSumming(organ) ? new(tree.MembersOf(organ), family.Members) : null,
            Level = member.Level,
            Deadline = member.Deadline,
        };
        var numbers = new ReportNumbers(report);
        var findings = ReportAudit.Of(report, context, CheckCatalogue.AcrossReports).Findings;
        return new(member with { Level = member.Level ?? report.Organ.Level }, listed is not null, tree.IsSumming(organ))
        {
            PublishedOn = report.PublishedOn,
            Audited = family.Audited,
            Findings = [.. findings.Take(MostFindings)],
            FindingCount = findings.Count,
            IsLate = findings.Any(finding => finding.Code == Late),
            IsFaulty =
                family.Audited is { Errors: > 0 } || findings.Any(finding => finding.Severity is Severity.Error && finding.Code != Late),
            Figures = Measure.All.ToDictionary(measure => measure, measure => measure.Of(code => numbers[code])),
        };
    }
}
