using Gongkai.Domain.Organs;
using Gongkai.Storage.Organs;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Identity;

/// <summary>工作人员: the people of an organ as the rules see them, and what administrators change about them.</summary>
public sealed partial class Staff
{
    private readonly Db _db;
    private readonly SettingsDesk _desk;

    internal Staff(Db db, SettingsDesk desk) => (_db, _desk) = (db, desk);

    /// <summary>A person at work on a day, with the absences in which the person acts for somebody; null for whoever is not at work.</summary>
    public async Task<Officer?> Officer(OrganId organ, PersonId person, DateOnly today, CancellationToken stop = default)
    {
        var row = await _db
            .People.AsNoTracking()
            .SingleOrDefaultAsync(p => p.Organ == organ && p.Id == person && (p.LeftOn == null || p.LeftOn >= today), stop);
        if (row is null)
            return null;
        var absences = await _db
            .StandIns.AsNoTracking()
            .Where(s => s.Organ == organ && s.Deputy == person && s.FirstDay <= today && s.LastDay >= today)
            .ToListAsync(stop);
        return AsOfficer(row) with { StandsIn = [.. absences.Select(AsStandIn)] };
    }

    /// <summary>Everyone at work on a day, with the absences in which each acts for somebody.</summary>
    internal static async Task<IReadOnlyList<Officer>> AtWork(Db db, OrganId organ, DateOnly today, CancellationToken stop)
    {
        var people = await db
            .People.AsNoTracking()
            .Where(p => p.Organ == organ && (p.LeftOn == null || p.LeftOn >= today))
            .ToListAsync(stop);
        var absences = (
            await db.StandIns.AsNoTracking().Where(s => s.Organ == organ && s.FirstDay <= today && s.LastDay >= today).ToListAsync(stop)
        ).ToLookup(s => s.Deputy);
        return [.. people.Select(p => AsOfficer(p) with { StandsIn = [.. absences[p.Id].Select(AsStandIn)] })];
    }

    /// <summary>Everyone who works here or did, by name.</summary>
    public async Task<IReadOnlyList<Member>> All(OrganId organ, CancellationToken stop = default)
    {
        var people = await _db.People.AsNoTracking().Where(p => p.Organ == organ).ToListAsync(stop);
        var accounts = await _db.Users.AsNoTracking().Where(a => a.Organ == organ).ToDictionaryAsync(a => a.Person, stop);
        return
        [
            .. people
                .Select(p => AsMember(p, accounts.GetValueOrDefault(p.Id)))
                .OrderBy(m => m.LeftOn is not null)
                .ThenBy(m => m.Officer.Name),
        ];
    }

    /// <summary>One of them.</summary>
    public async Task<Member?> Find(OrganId organ, PersonId person, CancellationToken stop = default)
    {
        var row = await _db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Organ == organ && p.Id == person, stop);
        return row is null ? null : AsMember(row, await _db.Users.AsNoTracking().SingleOrDefaultAsync(a => a.Person == person, stop));
    }

    /// <summary>Names for lists, timelines and journal, those who left included.</summary>
    public async Task<IReadOnlyDictionary<PersonId, string>> Names(OrganId organ, CancellationToken stop = default) =>
        await _db.People.AsNoTracking().Where(p => p.Organ == organ).ToDictionaryAsync(p => p.Id, p => p.Name, stop);

    /// <summary>业务科室, by name.</summary>
    public async Task<IReadOnlyList<Section>> Sections(OrganId organ, CancellationToken stop = default) =>
        await _db
            .Sections.AsNoTracking()
            .Where(s => s.Organ == organ)
            .OrderBy(s => s.Name)
            .Select(s => new Section(s.Id, s.Name, s.IsDisclosureOffice))
            .ToListAsync(stop);

    /// <summary>Absences that are not over, the next first.</summary>
    public async Task<IReadOnlyList<Absence>> Absences(OrganId organ, DateOnly today, CancellationToken stop = default)
    {
        var rows = await _db
            .StandIns.AsNoTracking()
            .Where(s => s.Organ == organ && s.LastDay >= today)
            .OrderBy(s => s.FirstDay)
            .ToListAsync(stop);
        return [.. rows.Select(row => new Absence(row.Id, AsStandIn(row)))];
    }

    private static Officer AsOfficer(PersonRow row) =>
        new()
        {
            Id = row.Id,
            Organ = row.Organ,
            Name = row.Name,
            Section = row.Section,
            Roles = RolesOf(row.Roles),
        };

    private static StandIn AsStandIn(StandInRow row) => new(row.Absent, row.Deputy, row.Role, row.Section, row.FirstDay, row.LastDay);

    private static Member AsMember(PersonRow row, Accounts.Account? account) =>
        new(AsOfficer(row), account?.UserName, row.LeftOn, account?.TwoFactorEnabled is true, account?.PasswordHash is not null);

    private static HashSet<Role> RolesOf(string names) =>
        [.. names.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(name => Enum.Parse<Role>(name))];

    private static string Text(IEnumerable<Role> roles) => string.Join(',', roles.Order());
}

/// <summary>A person of an organ, and how the person signs in.</summary>
public sealed record Member(Officer Officer, string? SignInName, DateOnly? LeftOn, bool HasSecondFactor, bool HasPassword);

/// <summary>A named stand-in, with the reference by which it can be ended.</summary>
public sealed record Absence(Guid Id, StandIn StandIn);
