using System.ComponentModel.DataAnnotations;
using Gongkai.Desk;
using Gongkai.Host;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Gongkai.SignIn;

/// <summary>修改口令: ends every other session, and gives this one a new key.</summary>
[Staff]
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class PasswordModel(SignInAccounts accounts, Letterhead letterhead) : DeskPage
{
    [BindProperty]
    public string Password { get; set; } = "";

    [BindProperty]
    public string NewPassword { get; set; } = "";

    [BindProperty, Compare(nameof(NewPassword), ErrorMessage = "password.differs")]
    public string RepeatedPassword { get; set; } = "";

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (PasswordRules.WhyNot(NewPassword, (await letterhead.Get(stop))?.Name, Me.Name) is { } why)
            return await Wrong(nameof(NewPassword), Words.Of<SignInText>(why, PasswordRules.Shortest, PasswordRules.Longest), stop);
        if (await accounts.ChangePassword(Me.Id, Password, NewPassword, stop) is not SignInAttempt.In)
            return await Wrong(nameof(Password), Words.Of<SignInText>("password.wrong"), stop);
        await Authentication.Begin(HttpContext, Me.Id, Me.Organ);
        return Done("password.changed", "/desk/me");
    }
}
