using Gongkai.Domain.Organs;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Reporting.Checks;
using Gongkai.Domain.Reporting.Making;
using Gongkai.Storage.Journal;

namespace Gongkai.Reports;

/// <summary>A report as it was built: its numbers, the text of each part with its fields, and what is printed.</summary>
public sealed record BuiltReport(Organ Organ, YearFigures Figures, IReadOnlyDictionary<PartCode, string> Texts, AnnualReport Report)
{
    /// <summary>The docket with what people wrote; null while nobody has begun.</summary>
    public OpenDocket<YearReport>? Docket { get; init; }

    /// <summary>What was approved is frozen, and no correction of it is in the making.</summary>
    public bool IsFrozen => Docket?.Matter.Approval is not null;

    /// <summary>上年报告 as it was frozen here; null where it was not.</summary>
    public AnnualReport? LastYear { get; init; }

    /// <summary>Name of its files, without ending.</summary>
    public string FileName => $"{Organ.NumberPrefix}-{Figures.Year}";

    /// <summary>What the auditor says of the page that the public would read.</summary>
    public AuditResult Audit(DateOnly today) =>
        PrintedReport.Audit(Report, Organ.IsDemonstration, new AuditContext(today) { Level = Report.Organ.Level, LastYear = LastYear });

    /// <summary>What it says, each finding with what was answered to it.</summary>
    public IReadOnlyList<AuditedFinding> Findings(DateOnly today) =>
        AuditedFinding.Of(Report, Audit(today).Findings, Docket?.Matter.Answers);
}
