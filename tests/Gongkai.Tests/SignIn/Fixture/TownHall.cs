using System.Text.Json;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Host;
using Gongkai.Storage;
using Gongkai.Storage.Facts;
using Gongkai.Storage.Identity;
using Gongkai.Storage.Journal;
using Gongkai.Storage.Organs;
using Gongkai.Testing.Servers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Gongkai.Tests.SignIn.Fixture;

/// <summary>The program with its own SQLite file, on a real port, with one person for each role: the sign-in name is the role's name.</summary>
public class TownHall : IAsyncLifetime
{
    public const string Password = "four blue kites above the mill";
    public static readonly OrganId Organ = new(Guid.CreateVersion7());
    public static readonly SectionId Section = new(Guid.CreateVersion7());

    private readonly TemporaryFolder _folder = new();

    /// <summary>Settings as the operator writes them.</summary>
    protected virtual object Settings =>
        new
        {
            Limits = new
            {
                SignInsPerMinute = 100_000,
                ApplicationsPerHour = 100_000,
                TrackingsPerMinute = 100_000,
            },
        };

    /// <summary>No test of this house writes past the program.</summary>
    public bool LeavesItWhole { get; set; } = true;

    public WebApplication App { get; private set; } = null!;

    /// <summary>The file of its database.</summary>
    public string Database => _folder.At("gongkai.db");

    public Uri Address { get; private set; } = null!;

    /// <summary>The person of each role.</summary>
    public Dictionary<Role, PersonId> People { get; } = [];

    public virtual async ValueTask InitializeAsync()
    {
        await File.WriteAllTextAsync(_folder.At("settings.json"), JsonSerializer.Serialize(Settings));
        App = WebHost.Build(new ServeSettings { Port = 0, Data = new(_folder.Path) });
        App.MapGet("/unmarked", () => "nobody may read this");
        await App.Services.PrepareStorage();
        await Settle();
        await App.StartAsync();
        Address = new(App.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    public virtual async ValueTask DisposeAsync()
    {
        if (App is not null)
        {
            if (LeavesItWhole)
                await ShouldBeWhole();
            await App.DisposeAsync();
        }
        File.Delete(_folder.Path + ".key");
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>A browser with no cookie yet.</summary>
    public Browser Browser() => new(Address);

    /// <summary>A browser in which somebody is signed in.</summary>
    public async Task<Browser> Browser(string signInName, string password = Password)
    {
        var browser = Browser();
        var answer = await browser.Send("/sign-in", ("Name", signInName), ("Password", password));
        answer.Status.ShouldBe(302, answer.Text);
        answer.Location.ShouldBe("/desk");
        return browser;
    }

    public Task<Browser> Browser(Role role) => Browser(role.ToString());

    /// <summary>Asks a service of the program in a scope of its own.</summary>
    public async Task<T> Ask<TService, T>(Func<TService, Task<T>> question)
        where TService : notnull
    {
        await using var scope = App.Services.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>A new colleague with a password.</summary>
    public Task<PersonId> Hire(string signInName, params IEnumerable<Role> roles) => Hire(Organ, Section, signInName, roles);

    /// <summary>A colleague of another organ or section.</summary>
    public async Task<PersonId> Hire(OrganId organ, SectionId? section, string signInName, params IEnumerable<Role> roles)
    {
        var id = new PersonId(Guid.CreateVersion7());
        var person = new NewMember("示范" + signInName, signInName, section, roles.ToHashSet());
        (await Ask<Staff, Decision>(staff => staff.Add(organ, id, person, Actor.Program))).ShouldBeOfType<Decision.Taken>();
        var code = await Ask<SignInAccounts, string>(accounts => accounts.Reset(id, Actor.Program, default));
        await Ask<SignInAccounts, SignInAttempt>(async accounts =>
            await accounts.ByOneTimeCode((await accounts.Of(id, default))!.Id, code, Password, default)
        );
        return id;
    }

    /// <summary>The journal's newest entries.</summary>
    public Task<JournalPage> Journal(string? kind = null) =>
        Ask<OversightReader, JournalPage>(journal => journal.Page(Organ, new(kind, null, null), 1, 20));

    /// <summary>After all that the tests did: the flat rows are those that the dockets give, and the journal is whole.</summary>
    private async Task ShouldBeWhole()
    {
        (await Ask<Rebuild, IReadOnlyList<Rebuilt>>(rebuild => rebuild.Facts(Organ, write: false))).ShouldBeEmpty();
        (await Ask<JournalVerifier, JournalReport>(verifier => verifier.Verify(Organ))).IsWhole.ShouldBeTrue();
    }

    /// <summary>Organ, section and people.</summary>
    protected virtual async Task Settle()
    {
        await Ask<OrganStore, int>(async organs =>
        {
            await organs.Save(TheOrgan, Actor.Program);
            return 0;
        });
        await Ask<Staff, Decision>(staff => staff.Save(Organ, new Section(Section, "国土科"), Actor.Program));
        foreach (var role in Enum.GetValues<Role>())
            People[role] = await Hire(role.ToString(), role);
    }

    internal static Organ TheOrgan { get; } =
        new()
        {
            Id = Organ,
            Name = "示范镇人民政府",
            Level = OrganLevel.Town,
            DocumentWord = "示政公",
            NumberPrefix = "SF",
            Office = new("党政办公室", "示范路1号", "工作日", "0000-0000000", null, null, "000000"),
            Remedies = new("示范县人民政府", "示范路2号", "https://fuyi.example/", "示范县人民法院"),
        };
}
