using Gongkai.Documents.Reports.Writing;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Reporting.Checks;
using Gongkai.Domain.Reporting.Making;
using Gongkai.Reports;
using Gongkai.Storage.Identity;
using Gongkai.Storage.Organs;
using Microsoft.AspNetCore.Html;

namespace Gongkai.Desk.Reports.Earlier;

/// <summary>往年的年度报告 as it was entered: what the reader doubts, what the audit says, the report itself.</summary>
public sealed class YearModel(EarlierReports reports, OrganStore organs, Staff staff) : EarlierPage(reports, organs, staff)
{
    public AnnualReport Report => Earlier!.Report;

    public ReportForm Form => TypedReport.FormOf(Report, Year);

    /// <summary>The name in the report is not that of this organ, as before a merger.</summary>
    public bool IsOfAnotherName => Report.Organ.Name is { } name && name != Organ.Name;

    /// <summary>What the auditor says of it.</summary>
    public IReadOnlyList<AuditedFinding> Findings { get; private set; } = [];

    /// <summary>The table that a part holds; null where it holds none.</summary>
    public IHtmlContent? TableOf(PartCode part) =>
        Form.Tables.FirstOrDefault(table => table.Part == part) is { } table
            ? new HtmlString(HtmlReport.WriteTable(Report, table.Code))
            : null;

    protected override async Task<bool> Load(CancellationToken stop)
    {
        if (!await base.Load(stop) || Earlier is null)
            return false;
        var before = await Reports.Frozen(Me.Organ, Year - 1, stop);
        var context = new AuditContext(Today) { Level = Report.Organ.Level, LastYear = before };
        Findings = AuditedFinding.Of(Report, PrintedReport.Audit(Report, Organ.IsDemonstration, context).Findings, null);
        return true;
    }
}
