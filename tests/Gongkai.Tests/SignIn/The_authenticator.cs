using Gongkai.Storage.Identity;
using Gongkai.Tests.SignIn.Fixture;

namespace Gongkai.Tests.SignIn;

public sealed class The_authenticator(TownHall town) : IClassFixture<TownHall>
{
    // RFC 6238, appendix B, the last six of its eight digits.
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1234567890, "005924")]
    [InlineData(20000000000, "353130")]
    public void shows_the_digits_of_the_standard(long second, string code) =>
        Totp.Code("12345678901234567890"u8, second / 30).ShouldBe(code);

    [Fact]
    public void has_a_secret_that_can_be_typed() => Totp.Secret(Totp.NewSecret()).Length.ShouldBe(Totp.SecretLength);

    [Fact]
    public async Task opens_with_a_code_once_and_never_again()
    {
        await town.Hire("two-factors");
        var (secret, first, _) = await TurnOn("two-factors");

        var replay = await Second("two-factors", first);
        replay.Status.ShouldBe(422);

        var next = Totp.Code(Totp.Secret(secret), Step() + 1);
        (await Second("two-factors", next)).Location.ShouldBe("/desk");
        (await Second("two-factors", next)).Status.ShouldBe(422);
    }

    [Fact]
    public async Task is_asked_for_before_anything_of_the_desk_opens()
    {
        await town.Hire("half-way");
        await TurnOn("half-way");
        using var browser = town.Browser();

        var answer = await browser.Send("/sign-in", ("Name", "half-way"), ("Password", TownHall.Password));

        answer.Location.ShouldBe("/sign-in/second-step");
        (await browser.Get("/desk/me")).AsksToSignIn.ShouldBeTrue();
    }

    [Fact]
    public async Task can_be_left_at_home_with_a_recovery_code_which_works_once()
    {
        await town.Hire("traveller");
        var (_, _, recovery) = await TurnOn("traveller");
        recovery.Count.ShouldBe(10);

        (await Second("traveller", recovery[3])).Location.ShouldBe("/desk");
        (await Second("traveller", recovery[3])).Status.ShouldBe(422);
    }

    [Fact]
    public async Task is_not_turned_on_by_a_wrong_code()
    {
        await town.Hire("mistyped");
        using var browser = await town.Browser("mistyped");

        (await browser.Send("/desk/me/authenticator", ("Code", "000000"))).Status.ShouldBe(422);
        (await town.Browser().Send("/sign-in", ("Name", "mistyped"), ("Password", TownHall.Password))).Location.ShouldBe("/desk");
    }

    private async Task<(string Secret, string Code, IReadOnlyList<string> Recovery)> TurnOn(string name)
    {
        using var browser = await town.Browser(name);
        var page = (await browser.Get("/desk/me/authenticator")).Page;
        var secret = page.QuerySelector("input[name=Secret]")!.GetAttribute("value")!;
        page.QuerySelector("svg.gk-qr path")!.GetAttribute("d")!.Length.ShouldBeGreaterThan(1000);
        var code = Totp.Code(Totp.Secret(secret), Step());
        var on = await browser.Send("/desk/me/authenticator", ("Secret", secret), ("Code", code));
        on.Status.ShouldBe(200, on.Said);
        return (secret, code, [.. on.Page.QuerySelectorAll("main li code").Select(item => item.TextContent)]);
    }

    private async Task<Answer> Second(string name, string code)
    {
        using var browser = town.Browser();
        await browser.Send("/sign-in", ("Name", name), ("Password", TownHall.Password));
        return await browser.Send("/sign-in/second-step", ("Code", code));
    }

    private static long Step() => DateTimeOffset.UtcNow.ToUnixTimeSeconds() / 30;
}
