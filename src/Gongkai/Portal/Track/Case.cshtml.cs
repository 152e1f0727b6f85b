using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Portal.Track;

/// <summary>办理进度: where the case stands, until when, and why that date.</summary>
public sealed class CaseModel(TrackingSession session, TimeProvider time) : TrackedPage(session, time)
{
    /// <summary>Ends the applicant's half hour, for instance on a computer that others use.</summary>
    public IActionResult OnPost()
    {
        EndSession();
        return LocalRedirect("/");
    }
}
