using System.ComponentModel.DataAnnotations;
using Gongkai.Design;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Host;
using Gongkai.Storage.Identity;
using Gongkai.Storage.Organs;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Gongkai.SignIn;

/// <summary>首次设置: the organ, its system administrator and its security administrator, who gives everybody else a role.</summary>
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class SetUpModel(IServiceProvider services, SignInAccounts accounts, OrganStore organs, Staff staff) : DoorPage
{
    [BindProperty]
    public SetUpForm Form { get; set; } = new();

    /// <summary>For the second administrator; shown once.</summary>
    public string? SecondCode { get; private set; }

    public IReadOnlyList<Refusal> Refusals { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await accounts.None(stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await accounts.None(stop))
            return NotFound();
        if (!ModelState.IsValid || !Accepts("Form.NewPassword", Form.NewPassword, Form.OrganName, Form.SignInName, Form.Name))
            return Again();
        if (SignInAccounts.Normal(Form.SignInName) == SignInAccounts.Normal(Form.SecuritySignInName))
            return Refuse("Form.SecuritySignInName", "set-up.two-people");
        if (!services.GetRequiredService<FirstStart>().Use(Form.Code))
            return Refuse("Form.Code", "set-up.wrong-code");
        await Begin(Form.NewOrgan(), stop);
        return Page();
    }

    private async Task Begin(Organ organ, CancellationToken stop)
    {
        await organs.Save(organ, Actor.Program, stop);
        await Open(organ.Id, Form.Name, Form.SignInName, Role.SystemAdministrator, stop);
        var first = await accounts.Find(Form.SignInName, stop);
        var code = await accounts.Reset(first!.Person, Actor.Program, stop);
        await accounts.ByOneTimeCode(first.Id, code, Form.NewPassword, stop);
        await Open(organ.Id, Form.SecurityName, Form.SecuritySignInName, Role.SecurityAdministrator, stop);
        var second = await accounts.Find(Form.SecuritySignInName, stop);
        SecondCode = await accounts.Reset(second!.Person, Actor.Program, stop);
    }

    private Task<Decision> Open(OrganId organ, string name, string signInName, Role role, CancellationToken stop) =>
        staff.Add(organ, new(Guid.CreateVersion7()), new(name, signInName, null, new HashSet<Role> { role }), Actor.Program, stop);

    private IActionResult Refuse(string field, string key)
    {
        ModelState.AddModelError(field, Words.Of<SignInText>(key));
        return Again();
    }
}

/// <summary>What the program has to know before anything else.</summary>
public sealed class SetUpForm
{
    public string Code { get; set; } = "";

    [StringLength(100)]
    public string OrganName { get; set; } = "";

    [StringLength(20)]
    public string DocumentWord { get; set; } = "";

    [RegularExpression("[A-Z]{2,8}", ErrorMessage = "number-prefix.form")]
    public string NumberPrefix { get; set; } = "";

    public OrganLevel Level { get; set; } = OrganLevel.Town;

    [StringLength(60)]
    public string Name { get; set; } = "";

    [StringLength(60)]
    public string SignInName { get; set; } = "";

    public string NewPassword { get; set; } = "";

    [Compare(nameof(NewPassword), ErrorMessage = "password.differs")]
    public string RepeatedPassword { get; set; } = "";

    [StringLength(60)]
    public string SecurityName { get; set; } = "";

    [StringLength(60)]
    public string SecuritySignInName { get; set; } = "";

    internal static IEnumerable<Choice> Levels =>
        Enum.GetValues<OrganLevel>().Reverse().Select(level => new Choice(level.ToString(), Words.Of<SignInText>($"level.{level}")));

    internal Organ NewOrgan() =>
        new()
        {
            Id = new(Guid.CreateVersion7()),
            Name = OrganName,
            Level = Level,
            DocumentWord = DocumentWord,
            NumberPrefix = NumberPrefix,
            Office = new("", "", "", "", null, null, ""),
            Remedies = new("", "", null, ""),
        };
}
