using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Review;
using Gongkai.Host;
using Gongkai.Storage.Identity;
using Gongkai.Tests.SignIn.Fixture;

namespace Gongkai.Tests.SignIn;

public sealed class The_settings(TownHall town) : IClassFixture<TownHall>
{
    private static DateOnly Today => TimeProvider.System.Today;

    [Fact]
    public async Task add_a_colleague_who_signs_in_with_the_code_that_is_shown_once()
    {
        using var administrator = await town.Browser(Role.SystemAdministrator);

        var shown = await administrator.Send("/desk/settings/people/new", ("Form.Name", "示范新人"), ("Form.SignInName", "newcomer"));

        var code = shown.Page.QuerySelector("main code")!.TextContent;
        const string password = "the tea is still too hot";
        var first = await town.Browser()
            .Send("/sign-in/code", ("Name", "newcomer"), ("Code", code), ("NewPassword", password), ("RepeatedPassword", password));
        first.Location.ShouldBe("/desk", first.Said);
    }

    [Fact]
    public async Task are_an_entry_with_each_change()
    {
        using var administrator = await town.Browser(Role.SystemAdministrator);

        await administrator.Send("/desk/settings/sections", ("Form.Name", "财政科"));

        var newest = (await town.Journal()).Entries[0];
        newest.Kind.ShouldBe("journal.settingChanged");
        newest.By.ShouldBe(Actor.Staff(town.People[Role.SystemAdministrator]));
    }

    [Fact]
    public async Task let_the_security_administrator_give_roles_and_nobody_else()
    {
        var id = await town.Hire("promoted", Role.SectionMember);
        var address = $"/desk/settings/people/{id}";
        using var system = await town.Browser(Role.SystemAdministrator);
        using var security = await town.Browser(Role.SecurityAdministrator);

        await system.Send(
            address,
            ("Form.Name", "示范改名"),
            ("Form.Section", TownHall.Section.ToString()),
            ("Form.Roles", "PrincipalLeader")
        );
        (await Roles()).ShouldBe([Role.SectionMember]);

        await security.Send(address, ("Form.Roles", "SectionHead"));
        (await Roles()).ShouldBe([Role.SectionHead]);

        async Task<IEnumerable<Role>> Roles() => (await town.Ask<Staff, Member?>(staff => staff.Find(TownHall.Organ, id)))!.Officer.Roles;
    }

    [Fact]
    public async Task keep_the_three_administrators_apart()
    {
        var id = await town.Hire("everything");
        using var security = await town.Browser(Role.SecurityAdministrator);

        var answer = await security.Send(
            $"/desk/settings/people/{id}",
            ("Form.Roles", "SystemAdministrator"),
            ("Form.Roles", "AuditAdministrator")
        );

        answer.Status.ShouldBe(422);
        answer.Said.ShouldContain("不能由同一人担任");
    }

    [Fact]
    public async Task name_a_stand_in_who_acts_from_the_first_day_to_the_last()
    {
        var absent = await town.Hire("away", Role.DeputyLeader);
        var deputy = await town.Hire("acting", Role.SectionHead);
        using var office = await town.Browser(Role.OfficeHead);

        var answer = await office.Send(
            "/desk/settings/absences",
            ("Form.Absent", absent.ToString()),
            ("Form.Deputy", deputy.ToString()),
            ("Form.Role", "DeputyLeader"),
            ("Form.From", Iso(Today)),
            ("Form.Until", Iso(Today.AddDays(3)))
        );

        answer.Status.ShouldBe(302, answer.Said);
        (await On(Today)).ShouldBe((true, absent));
        (await On(Today.AddDays(3))).ShouldBe((true, absent));
        (await On(Today.AddDays(4))).May.ShouldBeFalse();

        async Task<(bool May, PersonId? InPlaceOf)> On(DateOnly day) =>
            (await town.Ask<Staff, Officer?>(staff => staff.Officer(TownHall.Organ, deputy, day)))!.Acts(Role.DeputyLeader, null, day);
    }

    [Fact]
    public async Task refuse_a_stand_in_from_yesterday_and_keep_what_was_typed()
    {
        var absent = await town.Hire("was-away", Role.DeputyLeader);
        var deputy = await town.Hire("would-act", Role.SectionHead);
        using var office = await town.Browser(Role.OfficeHead);

        var answer = await office.Send(
            "/desk/settings/absences",
            ("Form.Absent", absent.ToString()),
            ("Form.Deputy", deputy.ToString()),
            ("Form.Role", "DeputyLeader"),
            ("Form.From", Iso(Today.AddDays(-1))),
            ("Form.Until", Iso(Today))
        );

        answer.Status.ShouldBe(422);
        answer.Page.QuerySelector("input[name='Form.From']")!.GetAttribute("value").ShouldBe(Iso(Today.AddDays(-1)));
    }

    [Fact]
    public async Task never_let_a_publication_go_without_its_secrecy_check()
    {
        using var office = await town.Browser(Role.OfficeHead);
        const string page = "/desk/settings/review-chains/publication";

        (await office.Send(page, ("Levels[0]", "SectionHead"), ("Levels[1]", "DeputyLeader"))).Status.ShouldBe(422);
        (await office.Send(page, ("Levels[0]", "Secrecy"), ("Levels[1]", "PrincipalLeader"))).Status.ShouldBe(302);

        (await town.Ask<Chains, ReviewChain>(chains => chains.Of(TownHall.Organ, ReviewedMatter.Publication))).Levels.ShouldBe([
            ReviewLevel.Secrecy,
            ReviewLevel.PrincipalLeader,
        ]);
    }

    [Fact]
    public async Task show_the_journal_to_the_audit_administrator_without_what_stands_in_it()
    {
        await town.Hire("unseen.name");
        using var audit = await town.Browser(Role.AuditAdministrator);

        var page = await audit.Get("/desk/journal?kind=journal.settingChanged");

        page.Page.QuerySelectorAll("main tbody tr").Length.ShouldBeGreaterThan(5);
        page.Page.QuerySelector("main tbody")!.TextContent.ShouldNotContain("unseen.name");
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", null);
}
