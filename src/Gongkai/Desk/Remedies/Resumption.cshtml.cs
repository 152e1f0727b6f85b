using Gongkai.Domain.Organs;
using Gongkai.SignIn;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Remedies;

/// <summary>恢复 of a reconsideration.</summary>
[Asks(Right.RunOffice)]
public sealed class ResumptionModel(RemedyDesk desk, Staff staff) : ReconsiderationPage(desk, staff)
{
    [BindProperty]
    public DayForm Form { get; set; } = new();

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => Act("done.resumed", it => it.Resume(Me, Form.On!.Value, Today), stop);
}
