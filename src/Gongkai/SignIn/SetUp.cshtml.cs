using Gongkai.Host;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Gongkai.SignIn;

/// <summary>首次设置: the organ, its two administrators, and the clerk and the leader with whom the smallest office starts working.</summary>
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class SetUpModel(IServiceProvider services, SignInAccounts accounts, FirstPeople people) : DoorPage
{
    [BindProperty]
    public SetUpForm Form { get; set; } = new();

    /// <summary>The accounts that wait for their owners, each with a code that is shown once.</summary>
    public IReadOnlyList<NewAccount> Opened { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await accounts.None(stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await accounts.None(stop))
            return NotFound();
        if (!ModelState.IsValid || !Accepts("Form.NewPassword", Form.NewPassword, Form.OrganName, Form.SignInName, Form.Name))
            return Again();
        if (Form.LacksOfOffice() is { } missing)
            return Refuse($"Form.{missing}", "set-up.office-incomplete");
        if (Form.NameTakenTwice() is { } twice)
            return Refuse($"Form.{twice}", "set-up.names-differ");
        if (!services.GetRequiredService<FirstStart>().Use(Form.Code))
            return Refuse("Form.Code", "set-up.wrong-code");
        Opened = await people.Begin(Form, stop);
        return Page();
    }

    private IActionResult Refuse(string field, string key)
    {
        ModelState.AddModelError(field, Words.Of<SignInText>(key));
        return Again();
    }
}
