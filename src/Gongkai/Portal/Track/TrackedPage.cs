using Gongkai.Domain.Dockets;
using Gongkai.Host;
using Gongkai.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Portal.Track;

/// <summary>A page of an applicant's own case. Without a session it leads back to number and code.</summary>
[Public]
public abstract class TrackedPage(TrackingSession session, TimeProvider time) : PageModel
{
    /// <summary>The case.</summary>
    public TrackedCase Case { get; private set; } = null!;

    /// <summary>The legal day.</summary>
    public DateOnly Today => time.Today;

    /// <summary>The last entry that was on the screen.</summary>
    [BindProperty]
    public int Seen { get; set; }

    /// <summary>Why an act was refused.</summary>
    public IReadOnlyList<Refusal> Refusals { get; private set; } = [];

    public virtual Task<IActionResult> OnGetAsync(CancellationToken stop) => Show(stop);

    /// <summary>The page, with the case as it is now.</summary>
    protected async Task<IActionResult> Show(CancellationToken stop) => await Load(stop) ? Page() : LocalRedirect("/track");

    /// <summary>From here on the case asks for number and code again.</summary>
    protected void EndSession() => session.End();

    /// <summary>Reads the case; false when the session is over.</summary>
    protected async Task<bool> Load(CancellationToken stop)
    {
        if (await session.Open(stop) is not { } tracked)
            return false;
        Case = tracked;
        return true;
    }

    /// <summary>Taken: back to the case. Refused: the page again with the reasons. Overtaken: the page again, as the case is now.</summary>
    protected async Task<IActionResult> Answer(Decision decision, CancellationToken stop)
    {
        if (decision is Decision.Taken)
            return LocalRedirect("/track/case");
        Refusals = decision is Decision.Refused(var reasons) ? reasons : [new("track.case-moved-on")];
        return await Show(stop);
    }
}
