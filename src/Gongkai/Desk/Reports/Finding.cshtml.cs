using System.ComponentModel.DataAnnotations;
using Gongkai.Domain.Reporting.Checks;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Reports;

/// <summary>答复审核意见: why a warning of the auditor is no fault. The reviewers read it.</summary>
public sealed class FindingModel(ReportDesk desk, Staff staff) : ReportPage(desk, staff)
{
    /// <summary>Fingerprint of the finding.</summary>
    [BindProperty(SupportsGet = true)]
    public string Print { get; set; } = "";

    [BindProperty]
    public FindingForm Form { get; set; } = new();

    /// <summary>The finding, as the report stands now.</summary>
    public AuditedFinding Said { get; private set; } = null!;

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await Load(stop))
            return NotFound();
        var reason = new Domain.People.FreeText(Form.Reason?.Trim() ?? "");
        var decision = await Desk.Reports.Act(Built, Seen, Me, report => report.AnswerFinding(Me, Said, reason, Today), Today, stop);
        return await Answer(decision, "answer.saved", Address, stop);
    }

    protected override async Task<bool> Load(CancellationToken stop)
    {
        if (!await base.Load(stop) || Built.Findings(Today).FirstOrDefault(said => said.Fingerprint == Print) is not { } said)
            return false;
        Said = said;
        if (HttpMethods.IsGet(Request.Method))
            Form = new() { Reason = said.Answer?.Reason };
        return true;
    }
}

/// <summary>What was typed.</summary>
public sealed record FindingForm
{
    [StringLength(1_000)]
    public string? Reason { get; init; }
}
