using System.ComponentModel.DataAnnotations;
using Gongkai.Cases;
using Gongkai.Domain.Law;
using Gongkai.Domain.People;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Requests;

/// <summary>延长答复期限 (Art. 33): by the office's head, once, before the day; the applicant is told the same day.</summary>
public sealed class ExtensionModel(CaseDesk cases, Staff staff, CaseLetters letters) : RequestPage(cases, staff)
{
    [BindProperty]
    public ExtensionForm Form { get; set; } = new();

    /// <summary>The most that the law allows, in working days.</summary>
    public int Most => Regulation.ExtensionAtMost.On(Request.ReceivedOn).Length;

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await Load(stop))
            return NotFound();
        var reason = new FreeText(Form.Reason);
        var letter = await letters.Extension(Case, reason, Form.WorkingDays, Me, Today, stop);
        return await Act(
            "done.extended",
            (request, clock) => request.Extend(Form.WorkingDays, reason, Me, letter.AsNotice(), Today, clock),
            stop,
            letter.File
        );
    }
}

/// <summary>How much more time, and why.</summary>
public sealed record ExtensionForm
{
    [Range(1, 20)]
    public int WorkingDays { get; init; } = 10;

    [Required, StringLength(1000)]
    public string Reason { get; init; } = "";
}
