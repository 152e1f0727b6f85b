using Gongkai.Documents.Reports;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Reporting.Checks;

namespace Gongkai.Reports.Auditing;

/// <summary>One file after reading and audit: a report with its findings, or the reason why there is none.</summary>
public sealed record AuditedFile(string File, AnnualReport? Report, ReportReading.Unreadable? Unreadable)
{
    public IReadOnlyList<AuditedFinding> Findings { get; private init; } = [];

    public IReadOnlyList<UnassessableCheck> NotAssessable { get; private init; } = [];

    public int Number(Severity severity) => Findings.Count(audited => audited.Finding.Severity == severity);

    public int Answered => Findings.Count(audited => audited.Answer is not null);

    public static AuditedFile Of(ReportReading reading, AuditContext context, IReadOnlyDictionary<string, FindingAnswer>? answers = null)
    {
        if (reading is not ReportReading.Report { Content: var report })
            return new(reading.File, null, (ReportReading.Unreadable)reading);
        return Of(reading.File, report, ReportAudit.Of(report, context), answers);
    }

    public static AuditedFile Of(
        string file,
        AnnualReport report,
        AuditResult result,
        IReadOnlyDictionary<string, FindingAnswer>? answers = null
    ) => new(file, report, null) { Findings = AuditedFinding.Of(report, result.Findings, answers), NotAssessable = result.NotAssessable };
}
