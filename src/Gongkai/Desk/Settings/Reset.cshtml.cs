using Gongkai.Domain.Organs;
using Gongkai.SignIn;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Settings;

/// <summary>重置账号: password, second factor and sessions end; a one-time code opens the way to a new password.</summary>
[Asks(Right.Settings)]
public sealed class ResetModel(Staff staff, SignInAccounts accounts) : PersonPage(staff)
{
    /// <summary>For the person; shown once.</summary>
    public string? Code { get; private set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await Load(stop))
            return NotFound();
        Code = await accounts.Reset(PersonId, By, stop);
        return Page();
    }
}
