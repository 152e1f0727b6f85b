using Gongkai.Domain.Organs;
using Gongkai.SignIn;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Settings;

/// <summary>停用和恢复: a person leaves, or comes back. Nothing that the person did goes away.</summary>
[Asks(Right.Settings)]
public sealed class LeavingModel(Staff staff) : PersonPage(staff)
{
    private readonly Staff _staff = staff;

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await Load(stop))
            return NotFound();
        var works = Person.LeftOn is null;
        var decision = works ? await _staff.Disable(Me.Organ, PersonId, By, stop) : await _staff.Enable(Me.Organ, PersonId, By, stop);
        return await Answer(decision, works ? "person.disabled" : "person.enabled", "/desk/settings/people", stop);
    }
}
