using System.ComponentModel.DataAnnotations;
using Gongkai.Design;
using Gongkai.Domain.Organs;
using Gongkai.SignIn;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Desk.Settings;

/// <summary>A page about one person of this organ.</summary>
public abstract class PersonPage(Staff staff) : DeskPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Member Person { get; private set; } = null!;

    protected PersonId PersonId => new(Id);

    protected override async Task<bool> Load(CancellationToken stop)
    {
        if (await staff.Find(Me.Organ, PersonId, stop) is not { } person)
            return false;
        Person = person;
        return true;
    }
}

/// <summary>人员: name and section by who runs accounts, roles by the security administrator. What one may not change stays.</summary>
[Asks(Right.Settings, Right.Security)]
public sealed class PersonModel(Staff staff) : PersonPage(staff)
{
    private readonly Staff _staff = staff;

    [BindProperty]
    public PersonForm Form { get; set; } = new();

    public IEnumerable<Choice> Sections { get; private set; } = [];

    public IEnumerable<Choice> Roles => Enum.GetValues<Role>().Select(role => new Choice(role.ToString(), role.InWords()));

    public override async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        var page = await Show(stop);
        if (page is PageResult)
            Form = PersonForm.Of(Person.Officer);
        return page;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await base.Load(stop))
            return NotFound();
        var now = Person.Officer;
        var (name, section) = Me.May(Right.Settings)
            ? (Form.Name ?? now.Name, PeopleForms.SectionId(Form.Section))
            : (now.Name, now.Section);
        var roles = Me.May(Right.Security) ? (Form.Roles ?? []).ToHashSet() : now.Roles;
        return await Answer(
            await _staff.Change(Me.Organ, PersonId, name, section, roles, By, stop),
            "person.saved",
            "/desk/settings/people",
            stop
        );
    }

    protected override async Task<bool> Load(CancellationToken stop)
    {
        Sections = (await _staff.Sections(Me.Organ, stop)).AsChoices();
        return await base.Load(stop);
    }
}

/// <summary>What can be changed about a person.</summary>
public sealed class PersonForm
{
    [StringLength(60)]
    public string? Name { get; set; }

    public string? Section { get; set; }

    // Null until bound: the binder fills no array that stands already.
    public IReadOnlyList<Role>? Roles { get; set; }

    internal static PersonForm Of(Officer officer) =>
        new()
        {
            Name = officer.Name,
            Section = officer.Section?.ToString(),
            Roles = [.. officer.Roles],
        };
}
