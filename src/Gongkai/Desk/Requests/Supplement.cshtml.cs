using System.ComponentModel.DataAnnotations;
using Gongkai.Cases;
using Gongkai.Domain.Law;
using Gongkai.Domain.People;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Requests;

/// <summary>补正告知 (Art. 30): once, all points, with a reasonable period. The notice goes out as a letter.</summary>
public sealed class SupplementModel(CaseDesk cases, Staff staff, CaseLetters letters) : RequestPage(cases, staff)
{
    [BindProperty]
    public SupplementForm Form { get; set; } = new();

    public override Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        Form = new() { Days = Regulation.Supplement.On(Today).Length };
        return Show(stop);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await Load(stop))
            return NotFound();
        var points = new FreeText(Form.Points);
        var letter = await letters.Supplement(Case, points, Form.Days, Today, stop);
        return await Act(
            "done.supplement-asked",
            (request, clock) => request.AskSupplement(Me, points, Form.Days, letter.AsNotice(), Today, clock),
            stop,
            letter.File
        );
    }
}

/// <summary>What the applicant is asked for.</summary>
public sealed record SupplementForm
{
    [Required, StringLength(4000)]
    public string Points { get; init; } = "";

    [Range(1, 60)]
    public int Days { get; init; }
}
