using Gongkai.Domain.Organs;
using Gongkai.Tests.SignIn.Fixture;

namespace Gongkai.Tests.Security;

public sealed class What_is_sent(TownHall town) : IClassFixture<TownHall>
{
    // Remembers language and type size; reveals nothing, so it needs no token.
    private const string WithoutToken = "preferences";

    [Fact]
    public async Task is_refused_on_every_page_without_the_token_of_its_form()
    {
        var browsers = new List<(Role Role, Browser Browser)>();
        foreach (var role in Enum.GetValues<Role>())
            browsers.Add((role, await town.Browser(role)));

        foreach (
            var route in (await Route.All(town.App)).Where(route =>
                route.IsPage && !route.Pattern.StartsWith("problem", StringComparison.Ordinal)
            )
        )
        {
            var allowed = browsers.First(b => route.Asks is not { } asked || asked.Rights.Any(right => Rights.Of(b.Role).Contains(right)));
            (await allowed.Browser.Post(route.Example, ("a", "b"))).Status.ShouldBe(400, route.Pattern);
        }
    }

    [Fact]
    public async Task is_taken_by_nothing_but_pages_and_the_preferences()
    {
        var others = (await Route.All(town.App)).Where(route =>
            !route.IsPage && route.Pattern is not (WithoutToken or "healthz" or "unmarked")
        );

        foreach (var route in others)
            (await town.Browser().Post(route.Example, ("a", "b"))).Status.ShouldBeInRange(400, 405, route.Pattern);
    }

    [Fact]
    public async Task is_refused_from_another_site_even_with_the_token()
    {
        using var browser = await town.Browser(Role.Clerk);
        var form = (await browser.Get("/desk/sign-out")).Page.QuerySelector("main input[name=__RequestVerificationToken]")!;
        var request = new HttpRequestMessage(HttpMethod.Post, "/desk/sign-out")
        {
            Content = new FormUrlEncodedContent([new("__RequestVerificationToken", form.GetAttribute("value"))]),
        };
        request.Headers.Add("Origin", "https://elsewhere.example");

        (await browser.Ask(request)).Status.ShouldBe(400);
        (await browser.Get("/desk/me")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task comes_back_with_the_page_when_its_form_has_expired()
    {
        using var browser = await town.Browser(Role.SystemAdministrator);

        var answer = await browser.Post("/desk/settings/sections", ("Form.Name", "A long name typed with care"));

        answer.Status.ShouldBe(400);
        answer.Said.ShouldContain("A long name typed with care");
        var again = answer
            .Page.QuerySelectorAll("main form input[type=hidden]")
            .Select(i => (i.GetAttribute("name")!, i.GetAttribute("value")!));
        var second = await browser.Post("/desk/settings/sections", [.. again]);
        second.Status.ShouldBe(302);
        (await browser.Get("/desk/settings/sections")).Said.ShouldContain("A long name typed with care");
    }

    [Fact]
    public async Task comes_back_with_the_page_when_the_session_has_ended()
    {
        var answer = await town.Browser().Post("/desk/settings/sections", ("Form.Name", "Typed before lunch"));

        answer.Status.ShouldBe(401);
        answer.Said.ShouldContain("Typed before lunch");
    }

    [Fact]
    public async Task never_comes_back_where_it_holds_a_password()
    {
        var answer = await town.Browser().Post("/sign-in", ("Name", "somebody"), ("Password", "a-secret-of-mine"));

        answer.Status.ShouldBe(400);
        answer.Text.ShouldNotContain("a-secret-of-mine");
    }

    [Fact]
    public async Task is_needed_to_change_anything()
    {
        using var browser = await town.Browser(Role.SystemAdministrator);
        var before = (await town.Journal()).Total;

        foreach (var route in (await Route.All(town.App)).Where(route => route.AnswersGet))
            await browser.Get(route.Example);

        (await town.Journal()).Total.ShouldBe(before);
    }
}
