using Gongkai.Domain.Organs;
using Gongkai.Tests.SignIn.Fixture;

namespace Gongkai.Tests.Security;

public sealed class The_rights_at_the_edge(TownHall town) : IClassFixture<TownHall>
{
    // Only in a build that was not published; closed to everyone, and the files themselves have routes of their own.
    private const string FilesOfTheSourceTree = "{**path:file}";

    [Fact]
    public async Task are_named_on_every_route_or_it_is_marked_public()
    {
        var routes = await Route.All(town.App);
        routes.Count(route => route.IsPage).ShouldBeGreaterThan(15);

        routes
            .Where(route => !route.IsMarked && route.Pattern != FilesOfTheSourceTree)
            .Select(route => route.Pattern)
            .ShouldBe(["unmarked"]);
    }

    [Fact]
    public async Task never_call_a_page_of_the_desk_public() =>
        (await Route.All(town.App))
            .Where(route => route is { IsDesk: true, IsPublic: true })
            .Select(route => route.Pattern)
            .ShouldBeEmpty();

    [Fact]
    public async Task close_a_route_without_a_mark_to_everyone()
    {
        (await town.Browser().Get("/unmarked")).AsksToSignIn.ShouldBeTrue();
        foreach (var role in Enum.GetValues<Role>())
            (await (await town.Browser(role)).Get("/unmarked")).Status.ShouldBe(403);
    }

    [Fact]
    public async Task send_a_visitor_from_every_page_of_the_desk_to_the_sign_in()
    {
        var visitor = town.Browser();

        foreach (var route in (await Route.All(town.App)).Where(route => route is { IsPage: true, IsPublic: false, AnswersGet: true }))
            (await visitor.Get(route.Example)).AsksToSignIn.ShouldBeTrue(route.Pattern);
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task let_a_role_open_exactly_what_the_table_says(Role role)
    {
        using var browser = await town.Browser(role);
        var wrong = new List<string>();

        foreach (var route in (await Route.All(town.App)).Where(route => route is { IsPage: true, AnswersGet: true }))
        {
            var answer = await browser.Get(route.Example);
            var may = route.Asks is not { } asked || asked.Rights.Any(right => Rights.Of(role).Contains(right));
            if ((answer.AsksToSignIn && !route.IsPublic) || (answer.Status == 403) == may || answer.Status >= 500)
                wrong.Add($"{route.Pattern}: {answer.Status}, and {role} {(may ? "may" : "may not")}");
        }

        wrong.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task hold_for_what_is_sent_too(Role role)
    {
        using var browser = await town.Browser(role);

        foreach (var route in (await Route.All(town.App)).Where(route => route is { IsPage: true, Asks: not null }))
            if (!route.Asks!.Rights.Any(right => Rights.Of(role).Contains(right)))
                (await browser.Post(route.Example, ("a", "b"))).Status.ShouldBe(403, route.Pattern);
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task are_those_of_the_menu_too(Role role)
    {
        using var browser = await town.Browser(role);
        var door = await browser.Get("/desk");
        door.Status.ShouldBe(302);
        var places = (await browser.Get(door.Location!))
            .Page.QuerySelectorAll("nav.gk-side a")
            .Select(link => link.GetAttribute("href")!)
            .ToList();
        places.ShouldNotBeEmpty();

        foreach (var place in places)
            (await browser.Get(place)).Status.ShouldBe(200, place);
    }

    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];
}
