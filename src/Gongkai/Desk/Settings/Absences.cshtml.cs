using System.ComponentModel.DataAnnotations;
using Gongkai.Design;
using Gongkai.Domain.Organs;
using Gongkai.SignIn;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Settings;

/// <summary>代理: the office names who acts in an absence, in which role, from when to when.</summary>
[Asks(Right.Settings)]
public sealed class AbsencesModel(Staff staff) : DeskPage
{
    private IReadOnlyList<Member> _members = [];

    [BindProperty]
    public AbsenceForm Form { get; set; } = new();

    public IReadOnlyList<Absence> Absences { get; private set; } = [];

    public IEnumerable<Choice> People =>
        _members
            .Where(member => member.LeftOn is null)
            .Select(member => new Choice(member.Officer.Id.ToString(), member.Officer.Name))
            .Prepend(SettingsWords.Nothing);

    public IEnumerable<Choice> Roles =>
        Enum.GetValues<Role>()
            .Where(role => role < Role.SystemAdministrator)
            .Select(role => new Choice(role.ToString(), role.InWords()))
            .Prepend(SettingsWords.Nothing);

    public string? NameOf(PersonId person) => _members.FirstOrDefault(member => member.Officer.Id == person)?.Officer.Name;

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await Load(stop);
        if (Form.AsStandIn(_members) is not { } named)
            return NotFound();
        return await Answer(await staff.Name(Me.Organ, named, By, stop), "absence.named", "/desk/settings/absences", stop);
    }

    protected override async Task<bool> Load(CancellationToken stop)
    {
        _members = await staff.All(Me.Organ, stop);
        Absences = await staff.Absences(Me.Organ, Today, stop);
        return true;
    }
}

/// <summary>Who is away, who acts, as what, and when.</summary>
public sealed class AbsenceForm
{
    public string Absent { get; set; } = "";

    public string Deputy { get; set; } = "";

    [Required]
    public Role? Role { get; set; }

    [Required]
    public DateOnly? From { get; set; }

    [Required]
    public DateOnly? Until { get; set; }

    /// <summary>The stand-in, if both are people of this organ.</summary>
    internal StandIn? AsStandIn(IReadOnlyList<Member> members) =>
        Find(members, Absent) is { } absent && Find(members, Deputy) is { } deputy
            ? new(absent.Id, deputy.Id, Role!.Value, absent.Section, From!.Value, Until!.Value)
            : null;

    private static Officer? Find(IReadOnlyList<Member> members, string id) =>
        members.FirstOrDefault(member => member.Officer.Id.ToString() == id)?.Officer;
}
