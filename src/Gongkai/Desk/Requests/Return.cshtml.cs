using System.ComponentModel.DataAnnotations;
using Gongkai.Cases;
using Gongkai.Domain.Organs;
using Gongkai.Domain.People;
using Gongkai.SignIn;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Requests;

/// <summary>退回修改, with a reason; usual reasons are offered.</summary>
[Asks(Right.Review)]
public sealed class ReturnModel(CaseDesk cases, Staff staff) : RequestPage(cases, staff)
{
    [BindProperty]
    public ReturnForm Form { get; set; } = new();

    public Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        Act("done.returned", (request, _) => request.ReturnDraft(Me, new FreeText(Form.Reason), Today), stop);
}

/// <summary>Why it goes back.</summary>
public sealed record ReturnForm
{
    [Required, StringLength(1000)]
    public string Reason { get; init; } = "";
}
