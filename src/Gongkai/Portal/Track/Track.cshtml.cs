using System.ComponentModel.DataAnnotations;
using Gongkai.Domain.Requests;
using Gongkai.Host;
using Gongkai.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Gongkai.Portal.Track;

/// <summary>查询办理进度: number and tracking code open a case. Both travel in the body, never in an address.</summary>
[Public]
[EnableRateLimiting(RateLimits.Track)]
public sealed class TrackModel(TrackingSession session, OurOrgan ours) : PageModel
{
    [BindProperty]
    public TrackForm Form { get; set; } = new();

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid)
            return Page();
        var organ = await ours.Get(stop);
        var typed = CaseNumber.TryParse(Form.Number, out var number) & TrackingCode.TryParse(Form.Code, out var code);
        if (typed && await session.TryBegin(organ.Id, number, code, stop))
            return LocalRedirect("/track/case");
        ModelState.AddModelError($"{nameof(Form)}.{nameof(TrackForm.Number)}", Words.Of<TrackText>("not-found"));
        return Page();
    }
}

/// <summary>What the receipt says.</summary>
public sealed record TrackForm
{
    [Required(ErrorMessage = "number.required"), StringLength(30)]
    public string? Number { get; init; }

    [Required(ErrorMessage = "code.required"), StringLength(40)]
    public string? Code { get; init; }
}
