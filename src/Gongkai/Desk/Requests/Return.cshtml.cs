using Gongkai.Cases;
using Gongkai.Desk.Matters;
using Gongkai.Domain.Organs;
using Gongkai.Domain.People;
using Gongkai.SignIn;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Requests;

/// <summary>退回修改, with a reason.</summary>
[Asks(Right.Review)]
public sealed class ReturnModel(CaseDesk cases, Staff staff) : RequestPage(cases, staff)
{
    [BindProperty]
    public ReturnForm Form { get; set; } = new();

    public Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        Act("done.returned", (request, _) => request.ReturnDraft(Me, new FreeText(Form.Reason), Today), stop);
}
