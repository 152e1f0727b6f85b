using Gongkai.Domain.Organs;
using Gongkai.SignIn;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Settings;

/// <summary>提前结束代理: the person is back.</summary>
[Asks(Right.Settings)]
public sealed class AbsenceEndModel(Staff staff) : DeskPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        await Load(stop)
            ? await Answer(await staff.End(Me.Organ, Id, By, stop), "absence.ended", "/desk/settings/absences", stop)
            : NotFound();

    protected override async Task<bool> Load(CancellationToken stop) =>
        (await staff.Absences(Me.Organ, Today, stop)).Any(absence => absence.Id == Id);
}
