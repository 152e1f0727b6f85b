using System.ComponentModel.DataAnnotations;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Reports;

/// <summary>更正: a frozen report is made anew, with a note that the public reads; the version before stays as it is.</summary>
public sealed class CorrectionModel(ReportDesk desk, Staff staff) : ReportPage(desk, staff)
{
    [BindProperty]
    public CorrectionForm Form { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await Load(stop))
            return NotFound();
        var note = new Domain.People.FreeText(Form.Note?.Trim() ?? "");
        var decision = await Desk.Reports.Act(Built, Seen, Me, report => report.BeginCorrection(Me, note, Today), Today, stop);
        return await Answer(decision, "correct.begun", Address, stop);
    }
}

/// <summary>What was typed.</summary>
public sealed record CorrectionForm
{
    [StringLength(1_000)]
    public string? Note { get; init; }
}
