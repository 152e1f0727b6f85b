namespace Gongkai.Domain.Reporting.Checks;

/// <summary>What is known beside the report itself. What is not at hand stays null or empty, and the checks that need it say so.</summary>
/// <param name="Today">The day of the audit.</param>
public sealed record AuditContext(DateOnly Today)
{
    /// <summary>The same organ's report of the year before; where it was corrected, the corrected one.</summary>
    public AnnualReport? LastYear { get; init; }

    /// <summary>Reports of other organs for the same year, to find copied text (内容雷同).</summary>
    public IReadOnlyList<AnnualReport> Siblings { get; init; } = [];

    /// <summary>Whose reports this one sums up (汇总); null when it is no summing report, or nobody knows.</summary>
    public Membership? Members { get; init; }

    /// <summary>Level of the organ, where the register knows better than its name.</summary>
    public ReportLevel? Level { get; init; }

    /// <summary>The organ's own date of publication; null for the default of <see cref="ReportDeadline"/>.</summary>
    public DateOnly? Deadline { get; init; }
}

/// <summary>The members of a summing report: every name that belongs to it, and the reports at hand.</summary>
public sealed record Membership(IReadOnlyList<string> Names, IReadOnlyList<AnnualReport> Reports)
{
    public IEnumerable<string> Missing => Names.Except(Reports.Select(report => report.Organ.Name ?? ""), StringComparer.Ordinal);
}

/// <summary>公布期限: departments, towns and subdistricts by 31 January, governments from the county up by 31 March. Art. 49; calendar days, never moved.</summary>
public static class ReportDeadline
{
    public static DateOnly? Of(ReportLevel? level, int year) =>
        level switch
        {
            ReportLevel.Department or ReportLevel.Town => new(year + 1, 1, 31),
            ReportLevel.Nation or ReportLevel.Province or ReportLevel.City or ReportLevel.County => new(year + 1, 3, 31),
            _ => null,
        };
}
