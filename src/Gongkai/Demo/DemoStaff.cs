using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Storage.Identity;
using Gongkai.Storage.Organs;

namespace Gongkai.Demo;

/// <summary>Organ, sections and people of the demonstration town, each with a sign-in of the same password.</summary>
internal sealed class DemoStaff(DemoData data, OrganStore organs, Staff staff, SignInAccounts accounts)
{
    /// <summary>Password of every demonstration account; printed at each start.</summary>
    public const string Password = "shifan-zhen-2026";

    private readonly Dictionary<string, SectionId> _sections = [];
    private readonly Dictionary<string, Officer> _people = [];

    /// <summary>The town.</summary>
    public OrganId Organ { get; } = new(Guid.CreateVersion7());

    /// <summary>A person by the key of the data, who is also the sign-in name.</summary>
    public Officer this[string key] => _people[key];

    /// <summary>A section by its key.</summary>
    public SectionId Section(string key) => _sections[key];

    public async Task Make(CancellationToken stop)
    {
        await organs.Save(
            new Organ
            {
                Id = Organ,
                Name = data.Organ.Name,
                Level = OrganLevel.Town,
                DocumentWord = data.Organ.DocumentWord,
                NumberPrefix = data.Organ.NumberPrefix,
                SiteCode = data.Organ.SiteCode,
                Office = data.Organ.Office,
                Remedies = data.Organ.Remedies,
                IsDemonstration = true,
            },
            Actor.Program,
            stop
        );
        foreach (var section in data.Sections)
        {
            _sections[section.Key] = new(Guid.CreateVersion7());
            await staff.Save(Organ, new Section(_sections[section.Key], section.Name), Actor.Program, stop);
        }
        foreach (var person in data.People)
            await Add(person, stop);
    }

    private async Task Add(DemoPerson person, CancellationToken stop)
    {
        var (id, section) = (new PersonId(Guid.CreateVersion7()), person.Section is { } key ? _sections[key] : (SectionId?)null);
        var roles = new HashSet<Role> { person.Role };
        _people[person.Key] = new()
        {
            Id = id,
            Organ = Organ,
            Name = person.Name,
            Roles = roles,
            Section = section,
        };
        await staff.Add(Organ, id, new NewMember(person.Name, person.Key, section, roles), Actor.Program, stop);
        var code = await accounts.Reset(id, Actor.Program, stop);
        var account = await accounts.Of(id, stop);
        await accounts.ByOneTimeCode(account?.Id, code, Password, stop);
    }
}
