using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.People;
using Gongkai.Domain.Remedies;
using Gongkai.SignIn;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Remedies;

/// <summary>登记结果: the decision or the judgment came; the day on which it was served decides its year in table 4.</summary>
[Asks(Right.RunOffice)]
public sealed class ResultModel(RemedyDesk desk, Staff staff) : RemedyPage(desk, staff)
{
    [BindProperty]
    public ResultForm Form { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await Load(stop))
            return NotFound();
        if (Reconsideration is null ? Form.Judgment() is null : Form.Decision() is null)
            return await Wrong("Form.Result", Words.Of<RemediesText>("result-missing"), stop);
        return await Act("done.result", Decide, Receive, stop);
    }

    private Decision Decide(Reconsideration it) =>
        it.Decide(Me, Form.Decision()!.Value, Form.DecidedOn!.Value, Form.ServedOn!.Value, FreeText.OrNull(Form.Note), Today);

    private Decision Receive(AdministrativeSuit it) =>
        it.Receive(
            Me,
            it.OpenInstance ?? SuitInstance.First,
            Form.Judgment()!.Value,
            Form.DecidedOn!.Value,
            Form.ServedOn!.Value,
            FreeText.OrNull(Form.Note),
            Today
        );
}
