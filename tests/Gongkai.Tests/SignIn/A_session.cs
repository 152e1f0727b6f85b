using Gongkai.Domain.Organs;
using Gongkai.Tests.SignIn.Fixture;

namespace Gongkai.Tests.SignIn;

public sealed class A_session(TownHall town) : IClassFixture<TownHall>
{
    [Fact]
    public async Task is_dead_after_sign_out_even_for_who_kept_the_cookie()
    {
        using var browser = await town.Browser(Role.Clerk);
        var kept = new Dictionary<string, string>(browser.Cookies);

        (await browser.Send("/desk/sign-out")).Location.ShouldBe("/sign-in");

        browser.Cookies = kept;
        (await browser.Get("/desk/me")).AsksToSignIn.ShouldBeTrue();
    }

    [Fact]
    public async Task is_a_new_one_with_each_sign_in()
    {
        using var first = await town.Browser(Role.Clerk);
        var cookie = first.Cookies["gk-desk"];

        await first.Send("/desk/sign-out");
        await first.Send("/sign-in", ("Name", "Clerk"), ("Password", TownHall.Password));

        first.Cookies["gk-desk"].ShouldNotBe(cookie);
    }

    [Fact]
    public async Task is_never_handed_from_one_person_to_the_next()
    {
        using var browser = town.Browser();
        await browser.Send("/sign-in", ("Name", "Clerk"), ("Password", TownHall.Password));
        var planted = new Dictionary<string, string>(browser.Cookies);
        var token = (await browser.Get("/desk/me"))
            .Page.QuerySelector("main input[name=__RequestVerificationToken]")!
            .GetAttribute("value")!;

        var answer = await browser.Post(
            "/sign-in",
            ("Name", "OfficeHead"),
            ("Password", TownHall.Password),
            ("__RequestVerificationToken", token)
        );

        answer.Location.ShouldBe("/desk", answer.Said);
        (await browser.Get("/desk/me")).Said.ShouldContain("OfficeHead");
        browser.Cookies = planted;
        (await browser.Get("/desk/me")).AsksToSignIn.ShouldBeTrue();
    }

    [Fact]
    public async Task of_another_browser_ends_with_a_new_password()
    {
        await town.Hire("careful");
        using var here = await town.Browser("careful");
        using var elsewhere = await town.Browser("careful");
        const string next = "seven lanterns on the river";

        var answer = await here.Send(
            "/desk/me/password",
            ("Password", TownHall.Password),
            ("NewPassword", next),
            ("RepeatedPassword", next)
        );

        answer.Location.ShouldBe("/desk/me", answer.Said);
        (await here.Get("/desk/me")).Status.ShouldBe(200);
        (await elsewhere.Get("/desk/me")).AsksToSignIn.ShouldBeTrue();
    }

    [Fact]
    public async Task ends_everywhere_when_the_person_says_so()
    {
        await town.Hire("wary");
        using var here = await town.Browser("wary");
        using var elsewhere = await town.Browser("wary");

        await here.Send("/desk/me");

        (await here.Get("/desk/me")).AsksToSignIn.ShouldBeTrue();
        (await elsewhere.Get("/desk/me")).AsksToSignIn.ShouldBeTrue();
    }

    [Fact]
    public async Task of_a_person_with_three_already_ends_the_oldest()
    {
        await town.Hire("busy");
        var browsers = new List<Browser>();
        for (var at = 0; at < 4; at++)
            browsers.Add(await town.Browser("busy"));

        (await browsers[0].Get("/desk/me")).AsksToSignIn.ShouldBeTrue();
        (await browsers[3].Get("/desk/me")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task has_a_cookie_that_no_script_and_no_other_site_gets()
    {
        using var browser = town.Browser();
        var answer = await browser.Send("/sign-in", ("Name", "Clerk"), ("Password", TownHall.Password));

        var cookie = answer.Headers["Set-Cookie"];
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=strict");
    }
}
