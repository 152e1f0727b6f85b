using Gongkai.Domain.Organs;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Requests;
using Gongkai.Storage.Facts;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Remedies;

/// <summary>The remedies about one request, on its page: whoever may see the request may see them.</summary>
public sealed class RemediesOfRequest(RemedyList list) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(Requests.RequestPage of) =>
        View(
            "/Desk/Remedies/_OfRequest.cshtml",
            new RequestRemedies(
                of.Case.Request.Number,
                await list.About(of.Case.Organ, of.Case.Id, HttpContext.RequestAborted),
                of.Me.May(Right.RunOffice)
            )
        );
}

/// <summary>复议、诉讼 of one request.</summary>
public sealed record RequestRemedies(CaseNumber Request, IReadOnlyList<CaseFacts> Remedies, bool MayRegister);
