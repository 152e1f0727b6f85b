using System.ComponentModel.DataAnnotations;
using Gongkai.Host;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Gongkai.SignIn;

/// <summary>首次登录或者重置之后: the one-time code of an administrator, and a password of one's own.</summary>
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class FirstPasswordModel(SignInAccounts accounts, Letterhead letterhead) : DoorPage
{
    [BindProperty]
    public string Name { get; set; } = "";

    [BindProperty]
    public string Code { get; set; } = "";

    [BindProperty]
    public string NewPassword { get; set; } = "";

    [BindProperty, Compare(nameof(NewPassword), ErrorMessage = "password.differs")]
    public string RepeatedPassword { get; set; } = "";

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid || !Accepts(nameof(NewPassword), NewPassword, Name, (await letterhead.Get(stop))?.Name))
            return Again();
        var account = await accounts.Find(Name, stop);
        return await Enter(await accounts.ByOneTimeCode(account?.Id, Code, NewPassword, stop), "first-password.refused");
    }
}
