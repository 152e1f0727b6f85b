using System.ComponentModel.DataAnnotations;
using Gongkai.Design;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.SignIn;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Settings;

/// <summary>添加人员: name, sign-in name, section. Roles are given by the security administrator.</summary>
[Asks(Right.Settings)]
public sealed class NewPersonModel(Staff staff, SignInAccounts accounts) : DeskPage
{
    [BindProperty]
    public NewPersonForm Form { get; set; } = new();

    public IEnumerable<Choice> Sections { get; private set; } = [];

    /// <summary>For the new colleague; shown once.</summary>
    public string? Code { get; private set; }

    protected override async Task<bool> Load(CancellationToken stop)
    {
        Sections = (await staff.Sections(Me.Organ, stop)).AsChoices();
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var id = new PersonId(Guid.CreateVersion7());
        var person = new NewMember(Form.Name, Form.SignInName, PeopleForms.SectionId(Form.Section), new HashSet<Role>());
        var decision = await staff.Add(Me.Organ, id, person, By, stop);
        if (decision is not Decision.Taken)
            return await Answer(decision, "", "", stop);
        Code = await accounts.Reset(id, By, stop);
        return Page();
    }
}

/// <summary>A new colleague.</summary>
public sealed class NewPersonForm
{
    [StringLength(60)]
    public string Name { get; set; } = "";

    [StringLength(60, MinimumLength = 2, ErrorMessage = "sign-in-name.form")]
    public string SignInName { get; set; } = "";

    public string? Section { get; set; }
}

internal static class PeopleForms
{
    public static SectionId? SectionId(string? text) => Guid.TryParseExact(text, "N", out var id) ? new SectionId(id) : null;
}
