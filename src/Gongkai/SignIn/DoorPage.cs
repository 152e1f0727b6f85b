using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.SignIn;

/// <summary>A page before the desk: it ends with a session, with the second step, or with itself again.</summary>
[Public]
public abstract class DoorPage : PageModel
{
    /// <summary>The page of the desk that was asked for; nothing outside this site.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Next { get; set; }

    protected async Task<IActionResult> Enter(SignInAttempt attempt, string refused)
    {
        switch (attempt)
        {
            case SignInAttempt.In(var account):
                await Authentication.Begin(HttpContext, account.Person, account.Organ);
                return ToDesk();
            case SignInAttempt.NeedsCode(var account):
                await HttpContext.SignInAsync(Authentication.SecondStep, Authentication.Principal(account.Person, account.Organ));
                return RedirectToPage("/SignIn/SecondStep", new { Next });
            default:
                ModelState.AddModelError("", Words.Of<SignInText>(refused));
                return Again();
        }
    }

    protected IActionResult ToDesk() => LocalRedirect(Next is not null && Url.IsLocalUrl(Next) ? Next : "/desk");

    protected PageResult Again() => new() { StatusCode = StatusCodes.Status422UnprocessableEntity };

    /// <summary>A password that is too easily guessed is refused beside its field.</summary>
    protected bool Accepts(string field, string password, params IEnumerable<string?> houseWords)
    {
        if (PasswordRules.WhyNot(password, houseWords) is { } why)
            ModelState.AddModelError(field, Words.Of<SignInText>(why, PasswordRules.Shortest, PasswordRules.Longest));
        return ModelState.IsValid;
    }
}
