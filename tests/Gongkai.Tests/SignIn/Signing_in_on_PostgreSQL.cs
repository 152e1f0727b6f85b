using Gongkai.Domain.Organs;
using Gongkai.Testing.Servers;
using Gongkai.Tests.SignIn.Fixture;

namespace Gongkai.Tests.SignIn;

/// <summary>A town hall on PostgreSQL.</summary>
public sealed class CityHall : TownHall
{
    private readonly PostgresServer _server = new();

    /// <summary>How to reach its database.</summary>
    public string Postgres { get; private set; } = "";

    protected override object Settings => new { Limits = new { SignInsPerMinute = 100_000 }, Storage = new { Postgres } };

    public override async ValueTask InitializeAsync()
    {
        Postgres = await _server.NewDatabaseAsync();
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await _server.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}

public sealed class Signing_in_on_PostgreSQL(CityHall city) : IClassFixture<CityHall>
{
    [Fact]
    public async Task begins_a_session_that_ends_with_sign_out_and_both_stand_in_the_journal()
    {
        using var browser = await city.Browser(Role.Clerk);
        (await browser.Get("/desk/me")).Status.ShouldBe(200);
        await browser.Send("/desk/sign-out");

        (await browser.Get("/desk/me")).AsksToSignIn.ShouldBeTrue();
        (await city.Journal()).Entries.Take(2).Select(entry => entry.Kind).ShouldBe(["journal.signedOut", "journal.signedIn"]);
    }

    [Fact]
    public async Task has_to_wait_after_five_wrong_passwords()
    {
        await city.Hire("guessed");
        for (var wrong = 0; wrong < 5; wrong++)
            await Try("not this one either");

        (await Try(TownHall.Password)).Status.ShouldBe(422);

        Task<Answer> Try(string password) => city.Browser().Send("/sign-in", ("Name", "guessed"), ("Password", password));
    }

    [Fact]
    public async Task leads_to_settings_that_are_kept()
    {
        using var administrator = await city.Browser(Role.SystemAdministrator);

        await administrator.Send("/desk/settings/sections", ("Form.Name", "财政科"));

        (await administrator.Get("/desk/settings/sections")).Said.ShouldContain("财政科");
    }
}
