using Gongkai.Domain.Organs;
using Gongkai.SignIn;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Remedies;

/// <summary>再审 of a judgment that has effect.</summary>
[Asks(Right.RunOffice)]
public sealed class RetrialModel(RemedyDesk desk, Staff staff) : SuitPage(desk, staff)
{
    [BindProperty]
    public DayForm Form { get; set; } = new();

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => Act("done.retrial", it => it.Retry(Me, Form.On!.Value, Today), stop);
}
