using Gongkai.Portal.Track;
using Gongkai.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Portal.Apply;

/// <summary>登记回执: number, tracking code, day of receipt and due date, for whoever just applied.</summary>
[Public]
public sealed class ReceiptModel(TrackingSession session) : PageModel
{
    /// <summary>The case of this receipt.</summary>
    public TrackedCase Case { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await session.Open(stop) is not { } tracked)
            return LocalRedirect("/track");
        Case = tracked;
        return Page();
    }
}
