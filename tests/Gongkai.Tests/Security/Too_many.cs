using Gongkai.Tests.SignIn.Fixture;

namespace Gongkai.Tests.Security;

/// <summary>A town hall that lets an address try to sign in twice a minute.</summary>
public sealed class StrictTownHall : TownHall
{
    protected override object Settings => new { Limits = new { SignInsPerMinute = 2 } };
}

public sealed class Too_many(StrictTownHall town) : IClassFixture<StrictTownHall>
{
    [Fact]
    public async Task tries_from_one_address_are_told_when_to_come_back_and_looking_stays_free()
    {
        using var browser = town.Browser();
        for (var tries = 0; tries < 2; tries++)
            (await browser.Send("/sign-in", ("Name", "Clerk"), ("Password", "wrong wrong wrong"))).Status.ShouldBe(422);

        var third = await browser.Send("/sign-in", ("Name", "Clerk"), ("Password", TownHall.Password));

        third.Status.ShouldBe(429);
        int.Parse(third.Headers["Retry-After"], null).ShouldBeInRange(1, 60);
        third.Page.QuerySelector("h1").ShouldNotBeNull();
        (await browser.Get("/sign-in")).Status.ShouldBe(200);
    }
}
