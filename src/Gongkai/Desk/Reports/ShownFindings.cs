using Gongkai.Domain.Reporting.Checks;

namespace Gongkai.Desk.Reports;

/// <summary>审核意见 as a list.</summary>
/// <param name="Address">Of the report whose warnings may be answered; null where nothing may be written.</param>
public sealed record ShownFindings(IReadOnlyList<AuditedFinding> Findings, string? Address);
