using Gongkai.Host;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Gongkai.SignIn;

/// <summary>登录: name and password. One answer for whatever was wrong.</summary>
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class SignInModel(SignInAccounts accounts) : DoorPage
{
    [BindProperty]
    public string Name { get; set; } = "";

    [BindProperty]
    public string Password { get; set; } = "";

    public IActionResult OnGet() => HttpContext.SignedIn is null ? Page() : ToDesk();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        ModelState.IsValid ? await Enter(await accounts.ByPassword(Name, Password, stop), "sign-in.refused") : Again();
}
