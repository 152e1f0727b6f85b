using Gongkai.Cases;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Requests;
using Gongkai.Host;
using Gongkai.Portal.Track;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Gongkai.Portal.Apply;

/// <summary>核对后提交: what was checked is sent, once.</summary>
[EnableRateLimiting(RateLimits.Apply)]
[RequestSizeLimit(Uploads.MostBytes)]
public sealed class CheckModel(CaseDesk cases, OurOrgan ours, TrackingSession session, TimeProvider time) : ApplyPage
{
    /// <summary>The page comes from a form; without one there is nothing to check.</summary>
    public IActionResult OnGet() => RedirectToPage("/Portal/Apply/Apply");

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var incoming = await Uploads.Take(Files, nameof(Files), ModelState, stop);
        if (!ModelState.IsValid || !IsComplete())
            return Page();
        var organ = await ours.Get(stop);
        var decision = await cases.Begin(
            organ.Id,
            FormToken ?? Guid.CreateVersion7().ToString("N"),
            Actor.Applicant,
            number => DisclosureRequest.Apply(number, Form.Applicant(), Form.Asked(), incoming.Named(), time.Today),
            incoming,
            stop
        );
        if (decision is not Decision.Taken(var entries))
            return Page();
        await session.Begin(organ.Id, entries.OfType<Received>().Single().Number, stop);
        return LocalRedirect("/apply/receipt");
    }
}
