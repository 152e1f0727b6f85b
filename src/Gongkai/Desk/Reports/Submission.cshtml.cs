using Gongkai.Domain.Dockets;
using Gongkai.Domain.Reporting.Checks;
using Gongkai.Domain.Review;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Reports;

/// <summary>送审, with what the audit says and who will review in sight.</summary>
public sealed class SubmissionModel(ReportDesk desk, Staff staff, Chains chains) : ReportPage(desk, staff)
{
    public IReadOnlyList<AuditedFinding> Findings { get; private set; } = [];

    public ReviewChain Chain { get; private set; } = ReviewChain.OfReport;

    public IEnumerable<Refusal> WhyNot => Making.WhyNotSubmit(Me, Year, Findings, Today);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        await Load(stop)
            ? await Answer(await Desk.Freezer.Submit(Built, Seen, Me, Chain, Today, stop), "submitted", Address, stop)
            : NotFound();

    protected override async Task<bool> Load(CancellationToken stop)
    {
        if (!await base.Load(stop))
            return false;
        Chain = await chains.Of(Me.Organ, ReviewedMatter.Report, stop);
        Findings = Built.Findings(Today);
        return true;
    }
}
