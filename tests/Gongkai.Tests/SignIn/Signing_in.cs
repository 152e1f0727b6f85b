using Gongkai.Domain.Dockets;
using Gongkai.Storage.Identity;
using Gongkai.Tests.SignIn.Fixture;

namespace Gongkai.Tests.SignIn;

public sealed class Signing_in(TownHall town) : IClassFixture<TownHall>
{
    [Fact]
    public async Task leads_to_the_page_that_was_asked_for_and_nowhere_else()
    {
        var first = await town.Browser().Get("/desk/me");
        first.Location!.ShouldEndWith("/sign-in?next=%2Fdesk%2Fme");

        (await SendTo("/sign-in?next=%2Fdesk%2Fme")).Location.ShouldBe("/desk/me");
        (await SendTo("/sign-in?next=https%3A%2F%2Felsewhere.example")).Location.ShouldBe("/desk");
        (await SendTo("/sign-in?next=%2F%2Felsewhere.example")).Location.ShouldBe("/desk");

        Task<Answer> SendTo(string path) => town.Browser().Send(path, ("Name", "Clerk"), ("Password", TownHall.Password));
    }

    [Fact]
    public async Task says_the_same_for_an_unknown_name_and_a_wrong_password()
    {
        await town.Hire("known");
        var unknown = await Try("nobody-here", "wrong wrong wrong");
        var wrong = await Try("known", "wrong wrong wrong");

        unknown.Status.ShouldBe(wrong.Status);
        unknown.Said.ShouldBe(wrong.Said);
    }

    [Fact]
    public async Task takes_a_name_however_it_is_typed()
    {
        await town.Hire("wang.min");

        (await Try(" WANG.Ｍin ", TownHall.Password)).Status.ShouldBe(302);
    }

    [Fact]
    public async Task is_an_entry_of_the_journal_whatever_comes_of_it()
    {
        var before = (await town.Journal()).Total;

        await Try("nobody-here", "wrong wrong wrong");
        await Try("Clerk", TownHall.Password);

        var journal = await town.Journal();
        journal.Total.ShouldBe(before + 2);
        journal.Entries.Take(2).Select(entry => entry.Kind).ShouldBe(["journal.signedIn", "journal.signInRefused"]);
    }

    [Fact]
    public async Task has_to_wait_after_five_wrong_passwords_even_with_the_right_one()
    {
        await town.Hire("guessed");
        for (var wrong = 0; wrong < 5; wrong++)
            (await Try("guessed", "not this one either")).Status.ShouldBe(422);

        var right = await Try("guessed", TownHall.Password);

        right.Status.ShouldBe(422);
        right.Said.ShouldBe((await Try("nobody-here", "x")).Said);
    }

    [Fact]
    public async Task does_not_wait_after_four()
    {
        await town.Hire("clumsy");
        for (var wrong = 0; wrong < 4; wrong++)
            await Try("clumsy", "not this one either");

        (await Try("clumsy", TownHall.Password)).Status.ShouldBe(302);
    }

    [Fact]
    public async Task is_over_for_whoever_works_here_no_longer()
    {
        var id = await town.Hire("leaving");
        using var browser = await town.Browser("leaving");

        await town.Ask<Staff, Decision>(staff => staff.Disable(TownHall.Organ, id, Actor.Program));

        (await browser.Get("/desk/me")).AsksToSignIn.ShouldBeTrue();
        (await Try("leaving", TownHall.Password)).Status.ShouldBe(422);
    }

    [Fact]
    public async Task by_a_one_time_code_works_once_and_sets_the_password()
    {
        var id = await town.Hire("forgetful");
        var code = await town.Ask<SignInAccounts, string>(accounts => accounts.Reset(id, Actor.Program, default));
        (await Try("forgetful", TownHall.Password)).Status.ShouldBe(422);
        const string next = "a garden behind the library";

        (
            await town.Browser().Send("/sign-in/code", Fields(code.ToLowerInvariant().Replace("-", "", StringComparison.Ordinal)))
        ).Status.ShouldBe(302);
        (await town.Browser().Send("/sign-in/code", Fields(code))).Status.ShouldBe(422);
        (await Try("forgetful", next)).Status.ShouldBe(302);

        static (string, string)[] Fields(string code) =>
            [("Name", "forgetful"), ("Code", code), ("NewPassword", next), ("RepeatedPassword", next)];
    }

    [Fact]
    public async Task keeps_the_name_and_never_the_password_when_it_is_refused()
    {
        var answer = await Try("somebody.else", "a-secret-of-mine");

        answer.Page.QuerySelector("input[name=Name]")!.GetAttribute("value").ShouldBe("somebody.else");
        answer.Text.ShouldNotContain("a-secret-of-mine");
    }

    private Task<Answer> Try(string name, string password) => town.Browser().Send("/sign-in", ("Name", name), ("Password", password));
}
