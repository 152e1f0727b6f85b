using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Requests;
using Gongkai.Storage.Journal;
using Gongkai.Testing.Scenarios;
using Gongkai.Tests.SignIn.Fixture;

namespace Gongkai.Tests.Desk;

public sealed class Setting_the_clock_rules(TownHall town) : IClassFixture<TownHall>
{
    private const string Page = "/desk/settings/clock-rules";

    [Fact]
    public async Task counts_open_cases_anew_lists_what_moved_and_shows_it_on_the_case_page()
    {
        await town.Ask<Dockets, Decision>(dockets =>
            dockets.Begin<DisclosureRequest>(
                TownHall.Organ,
                "saturday",
                Actor.Program,
                number => new Decision.Taken(
                    new Received(Town.Day("2026-03-07"), number, Channel.Counter, Town.NaturalPerson(), Town.AskedFor("村规"))
                )
            )
        );
        using var administrator = await town.Browser(Role.SystemAdministrator);

        var answer = await administrator.Send(Page, [.. Usual, ("Form.NonWorkingReceipt", "NextWorkingDay")]);

        answer.Status.ShouldBe(200, answer.Said);
        answer.Said.ShouldContain("2026年4月3日");
        answer.Said.ShouldContain("2026年4月7日");
        var number = answer.Page.QuerySelector("main tbody a")!.TextContent;
        using var clerk = await town.Browser(Role.Clerk);
        (await clerk.Get($"/desk/requests/{number}")).Said.ShouldContain("2026年4月7日");
        (await town.Journal("journal.settingChanged")).Entries[0].By.ShouldBe(Actor.Staff(town.People[Role.SystemAdministrator]));
    }

    [Fact]
    public async Task refuses_an_unreasonable_period_with_a_way_out_and_keeps_the_choice()
    {
        using var administrator = await town.Browser(Role.SystemAdministrator);

        var answer = await administrator.Send(Page, [.. Usual, ("Form.NonWorkingReceipt", "SameDay"), ("Form.SupplementDays", "3")]);

        answer.Status.ShouldBe(422);
        answer.Said.ShouldContain("7 至 30");
        answer.Page.QuerySelector("input[name='Form.SupplementDays']")!.GetAttribute("value").ShouldBe("3");
    }

    private static IEnumerable<(string, string)> Usual =>
        [
            ("Form.UnconfirmedReceipt", "RunFromArrival"),
            ("Form.ConsultInterval", "AfterSent"),
            ("Form.OtherOrgans", "Capped"),
            ("Form.FeeClock", "Restart"),
            ("Form.UncertainFrom", "28"),
        ];
}
