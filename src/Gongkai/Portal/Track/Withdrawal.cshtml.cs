using Gongkai.Cases;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.People;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Portal.Track;

/// <summary>撤回申请 by the applicant, before the reply.</summary>
public sealed class WithdrawalModel(TrackingSession session, TimeProvider time, CaseDesk cases) : TrackedPage(session, time)
{
    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await Load(stop))
            return LocalRedirect("/track");
        var how = new FreeText(Words.Of<TrackText>("withdraw.how"));
        var decision = await cases.Step(Case.Open, Seen, Actor.Applicant, (request, _) => request.Withdraw(how, Today), [], stop);
        return await Answer(decision, stop);
    }
}
