using Gongkai.Domain.Dockets;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Reporting.Making;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Reports;

/// <summary>定稿, with what the audit still says in sight. It is done once and cannot be undone.</summary>
public sealed class FreezeModel(ReportDesk desk) : ReportPage(desk)
{
    public IReadOnlyList<Finding> Findings { get; private set; } = [];

    public IEnumerable<Refusal> WhyNot =>
        Frozen is null ? YearReport.WhyNotFreeze(Me, Year, Findings, Today) : [new("report.frozen-before")];

    public async Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        await Load(stop) ? await Answer(await Desk.Freezer.Freeze(Built, Me, Today, stop), "frozen", ReportAddress, stop) : NotFound();

    protected override async Task<bool> Load(CancellationToken stop)
    {
        if (!await base.Load(stop))
            return false;
        Findings = Built.Audit(Today).Findings;
        return true;
    }
}
