using Gongkai.Domain.Organs;
using Gongkai.SignIn;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Remedies;

/// <summary>提交复议答复, 答辩: the organ answered, with its evidence.</summary>
[Asks(Right.RunOffice)]
public sealed class AnswerModel(RemedyDesk desk, Staff staff) : RemedyPage(desk, staff)
{
    [BindProperty]
    public DayForm Form { get; set; } = new();

    public Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        Act("done.answered", it => it.Answer(Me, [], Form.On!.Value, Today), it => it.Defend(Me, [], Form.On!.Value, Today), stop);
}
