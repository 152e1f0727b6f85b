using Gongkai.Host;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Gongkai.SignIn;

/// <summary>动态验证码: the second step, within five minutes of the first.</summary>
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class SecondStepModel(SignInAccounts accounts) : DoorPage
{
    [BindProperty]
    public string Code { get; set; } = "";

    public async Task<IActionResult> OnGetAsync() => (await FirstStep()).Succeeded ? Page() : FromTheBeginning();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if ((await FirstStep()).Principal?.Person is not { } person || await accounts.Of(person, stop) is not { } account)
            return FromTheBeginning();
        return ModelState.IsValid ? await Enter(await accounts.ByCode(account.Id, Code, stop), "second-step.refused") : Again();
    }

    private Task<AuthenticateResult> FirstStep() => HttpContext.AuthenticateAsync(Authentication.SecondStep);

    private RedirectToPageResult FromTheBeginning() => RedirectToPage("/SignIn/SignIn", new { Next });
}
