using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Storage.Accounts;
using Gongkai.Storage.Organs;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Identity;

/// <summary>Who works here, with which roles, and who stands in for whom. Each change is one entry of the journal.</summary>
public sealed partial class Staff
{
    /// <summary>Adds a person with a sign-in name. A reset of the account gives the one-time code.</summary>
    public Task<Decision> Add(OrganId organ, PersonId id, NewMember person, Actor by, CancellationToken stop = default) =>
        _desk.Change(
            organ,
            by,
            async (db, today, stop) =>
            {
                var normal = SignInAccounts.Normal(person.SignInName);
                if (await db.Users.AnyAsync(account => account.NormalizedUserName == normal, stop))
                    return Changed.Not(new Refusal("staff.sign-in-name-taken"));
                if (StaffRules.WhyNotHold(person.Roles, person.Section).ToList() is { Count: > 0 } reasons)
                    return Changed.Not(reasons);
                var row = new PersonRow
                {
                    Organ = organ,
                    Id = id,
                    Name = person.Name,
                    Roles = Text(person.Roles),
                    Section = person.Section,
                };
                db.People.Add(row);
                db.Users.Add(
                    new Account
                    {
                        Id = Guid.CreateVersion7(),
                        Organ = organ,
                        Person = id,
                        UserName = person.SignInName.Trim(),
                        NormalizedUserName = normal,
                        SecurityStamp = Guid.NewGuid().ToString("N"),
                    }
                );
                return new(Name(id), null, Shown(row));
            },
            stop
        );

    /// <summary>Changes name, section and roles.</summary>
    public Task<Decision> Change(
        OrganId organ,
        PersonId id,
        string name,
        SectionId? section,
        IReadOnlySet<Role> roles,
        Actor by,
        CancellationToken stop = default
    ) =>
        Change(
            organ,
            id,
            by,
            (row, _) =>
            {
                if (by.Person == id && !RolesOf(row.Roles).SetEquals(roles))
                    return [new("staff.own-roles")];
                (row.Name, row.Section, row.Roles) = (name, section, Text(roles));
                return StaffRules.WhyNotHold(roles, section);
            },
            stop
        );

    /// <summary>停用: the person works here no longer; nothing the person did goes away.</summary>
    public Task<Decision> Disable(OrganId organ, PersonId id, Actor by, CancellationToken stop = default) =>
        Change(
            organ,
            id,
            by,
            (row, today) =>
            {
                row.LeftOn = today.AddDays(-1);
                return by.Person == id ? [new("staff.own-roles")] : [];
            },
            stop
        );

    /// <summary>恢复.</summary>
    public Task<Decision> Enable(OrganId organ, PersonId id, Actor by, CancellationToken stop = default) =>
        Change(
            organ,
            id,
            by,
            (row, _) =>
            {
                row.LeftOn = null;
                return [];
            },
            stop
        );

    /// <summary>Adds a section, or renames it.</summary>
    public Task<Decision> Save(OrganId organ, Section section, Actor by, CancellationToken stop = default) =>
        _desk.Change(
            organ,
            by,
            async (db, _, stop) =>
            {
                var row = await db.Sections.AsTracking().SingleOrDefaultAsync(s => s.Organ == organ && s.Id == section.Id, stop);
                var before = row is null ? null : new Section(row.Id, row.Name, row.IsDisclosureOffice);
                if (row is null)
                    db.Sections.Add(
                        new()
                        {
                            Organ = organ,
                            Id = section.Id,
                            Name = section.Name,
                            IsDisclosureOffice = section.IsDisclosureOffice,
                        }
                    );
                else
                    (row.Name, row.IsDisclosureOffice) = (section.Name, section.IsDisclosureOffice);
                return new($"section:{section.Id}", before?.Name, section.Name);
            },
            stop
        );

    /// <summary>Names a stand-in for an absence.</summary>
    public Task<Decision> Name(OrganId organ, StandIn named, Actor by, CancellationToken stop = default) =>
        _desk.Change(
            organ,
            by,
            async (db, today, stop) =>
            {
                var absent = await db.People.AsNoTracking().SingleAsync(p => p.Organ == organ && p.Id == named.Absent, stop);
                var deputy = await db.People.AsNoTracking().SingleAsync(p => p.Organ == organ && p.Id == named.Deputy, stop);
                if (StaffRules.WhyNotStandIn(AsOfficer(absent), AsOfficer(deputy), named, today).ToList() is { Count: > 0 } reasons)
                    return Changed.Not(reasons);
                var row = new StandInRow
                {
                    Organ = organ,
                    Id = Guid.CreateVersion7(),
                    Absent = named.Absent,
                    Deputy = named.Deputy,
                    Role = named.Role,
                    Section = named.Role is Role.SectionHead or Role.SectionMember ? absent.Section : null,
                    FirstDay = named.From,
                    LastDay = named.Until,
                };
                db.StandIns.Add(row);
                return new($"stand-in:{row.Id:N}", null, Shown(row));
            },
            stop
        );

    /// <summary>Ends a stand-in: from today on nobody acts in that place.</summary>
    public Task<Decision> End(OrganId organ, Guid absence, Actor by, CancellationToken stop = default) =>
        _desk.Change(
            organ,
            by,
            async (db, today, stop) =>
            {
                var row = await db.StandIns.AsTracking().SingleAsync(s => s.Organ == organ && s.Id == absence, stop);
                var before = Shown(row);
                row.LastDay = today.AddDays(-1);
                return new($"stand-in:{absence:N}", before, Shown(row));
            },
            stop
        );

    private Task<Decision> Change(
        OrganId organ,
        PersonId id,
        Actor by,
        Func<PersonRow, DateOnly, IEnumerable<Refusal>> change,
        CancellationToken stop
    ) =>
        _desk.Change(
            organ,
            by,
            async (db, today, stop) =>
            {
                var all = await db.People.AsTracking().Where(p => p.Organ == organ).ToListAsync(stop);
                var row = all.Single(p => p.Id == id);
                var before = Shown(row);
                var reasons = change(row, today).ToList();
                var atWork = all.Where(p => p.LeftOn is null || p.LeftOn >= today).Select(AsOfficer);
                return reasons.Concat(StaffRules.WhyNotLeave(atWork)).ToList() is { Count: > 0 } against
                    ? Changed.Not(against)
                    : new(Name(id), before, Shown(row));
            },
            stop
        );

    private static string Name(PersonId id) => $"person:{id}";

    private static object Shown(PersonRow row) =>
        new
        {
            row.Name,
            row.Roles,
            Section = row.Section?.ToString(),
            row.LeftOn,
        };

    private static object Shown(StandInRow row) =>
        new
        {
            Absent = $"{row.Absent}",
            Deputy = $"{row.Deputy}",
            row.Role,
            row.FirstDay,
            row.LastDay,
        };
}

/// <summary>A person to be added.</summary>
public sealed record NewMember(string Name, string SignInName, SectionId? Section, IReadOnlySet<Role> Roles);
