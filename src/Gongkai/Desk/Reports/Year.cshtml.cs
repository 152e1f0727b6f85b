using Gongkai.Documents.Reports.Writing;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Reporting.Checks;
using Gongkai.Domain.Reporting.Making;
using Gongkai.Domain.Review;
using Gongkai.Reports;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Html;

namespace Gongkai.Desk.Reports;

/// <summary>一年的年度报告: six parts with the tables of the form, every number leading to what it counts; what the audit says; the acts.</summary>
public sealed class YearModel(ReportDesk desk, Staff staff) : ReportPage(desk, staff)
{
    /// <summary>What the auditor says of it.</summary>
    public IReadOnlyList<AuditedFinding> Findings { get; private set; } = [];

    /// <summary>Numbers that moved since it was frozen.</summary>
    public IReadOnlyList<ReportDifference> Differences { get; private set; } = [];

    /// <summary>Numbers of the versions that were frozen, the newest first.</summary>
    public IEnumerable<int> FrozenVersions =>
        Entries.Select(recorded => recorded.Entry).OfType<ReportApproved>().Select(approved => approved.Version).Reverse();

    /// <summary>Reasons why it cannot be submitted now.</summary>
    public IEnumerable<Refusal> WhyNotSubmit => Making.WhyNotSubmit(Me, Year, Findings, Today);

    /// <summary>It lies with the reviewers.</summary>
    public bool IsUnderReview => Review.State is ReviewState.UnderReview;

    /// <summary>Parts that a person writes; the head follows the form.</summary>
    public static bool IsWritten(PartCode part) => part is PartCode.P1 or PartCode.P4 or PartCode.P5 or PartCode.P6;

    /// <summary>A table of the form, each number a link to its cases.</summary>
    public IHtmlContent Table(TableCode table) => new HtmlString(HtmlReport.WriteTable(Report, table, cell => $"{Address}/cells/{cell}"));

    protected override async Task<bool> Load(CancellationToken stop)
    {
        if (!await base.Load(stop))
            return false;
        Findings = (Frozen is null ? Built : Built with { Report = Frozen.Report }).Findings(Today);
        if (Frozen is not null)
            Differences = await Desk.Freezer.Differences(Frozen, Built, stop);
        return true;
    }
}
