using Gongkai.Domain.Organs;
using Gongkai.SignIn;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Remedies;

/// <summary>裁判生效: nobody appealed in time.</summary>
[Asks(Right.RunOffice)]
public sealed class EffectModel(RemedyDesk desk, Staff staff) : SuitPage(desk, staff)
{
    [BindProperty]
    public DayForm Form { get; set; } = new();

    public Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        Act("done.effective", it => it.TakeEffect(Me, Form.On!.Value, Today), stop);
}
