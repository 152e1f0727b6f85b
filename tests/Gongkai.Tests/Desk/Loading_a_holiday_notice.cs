using Gongkai.Domain.Calendar;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Requests;
using Gongkai.Storage.Facts;
using Gongkai.Storage.Journal;
using Gongkai.Testing.Scenarios;
using Gongkai.Tests.SignIn.Fixture;

namespace Gongkai.Tests.Desk;

public sealed class Loading_a_holiday_notice(TownHall town) : IClassFixture<TownHall>
{
    private const string Page = "/desk/settings/calendar";
    private static readonly HolidayNotice Of2026 = ShippedNotices.All.Single(notice => notice.Year == 2026);

    [Fact]
    public async Task moves_the_due_dates_of_open_cases_and_lists_them_once_recorded()
    {
        await Receive("2026-03-02");
        using var administrator = await town.Browser(Role.SystemAdministrator);
        var longer = Of2026 with { Holidays = [.. Of2026.Holidays, new("示范节", "Model Day", new(2026, 3, 16), new(2026, 3, 17))] };

        var answer = await administrator.Send(Page, ("Form.Text", HolidayNoticeFile.Write(longer)));

        answer.Status.ShouldBe(200, answer.Text);
        answer.Said.ShouldContain("2026年3月30日");
        answer.Said.ShouldContain("2026年4月1日");
        (await DueDates()).ShouldBe([new DateOnly(2026, 4, 1)]);
        (await town.Journal("journal.settingChanged")).Entries.Count(entry => entry.On >= new DateOnly(2026, 1, 1)).ShouldBeGreaterThan(0);

        var again = await administrator.Send(Page, ("Form.Text", HolidayNoticeFile.Write(longer)));
        again.Status.ShouldBe(422);
        again.Said.ShouldContain("内容相同");
    }

    [Fact]
    public async Task that_is_wrong_is_refused_with_every_reason_and_keeps_what_was_typed()
    {
        using var administrator = await town.Browser(Role.SystemAdministrator);
        var wrong = Of2026 with { MakeUpWorkdays = [new(2026, 3, 3)], Holidays = [.. Of2026.Holidays.Skip(1)] };

        var answer = await administrator.Send(Page, ("Form.Text", HolidayNoticeFile.Write(wrong)));

        answer.Status.ShouldBe(422);
        answer.Text.ShouldContain("2026-03-03");
        answer.Text.ShouldContain("2026-01-01");
        answer.Page.QuerySelector("textarea")!.TextContent.ShouldContain("春节");
    }

    [Fact]
    public async Task asks_for_a_file_or_its_text()
    {
        using var administrator = await town.Browser(Role.SystemAdministrator);
        (await administrator.Send(Page, ("Form.Text", " "))).Status.ShouldBe(422);
    }

    [Fact]
    public async Task is_not_for_a_clerk()
    {
        using var clerk = await town.Browser(Role.Clerk);
        (await clerk.Get(Page)).Status.ShouldNotBe(200);
    }

    private async Task Receive(string on)
    {
        var decision = await town.Ask<Dockets, Decision>(dockets =>
            dockets.Begin<DisclosureRequest>(
                TownHall.Organ,
                Guid.NewGuid().ToString("N"),
                Actor.Program,
                number => new Decision.Taken(
                    new Received(Town.Day(on), number, Channel.Counter, Town.NaturalPerson(), Town.AskedFor("村规"))
                )
            )
        );
        decision.ShouldBeOfType<Decision.Taken>();
    }

    private async Task<IEnumerable<DateOnly?>> DueDates()
    {
        var page = await town.Ask<CaseList, CasePage>(cases =>
            cases.Find(TownHall.Organ, new CaseQuery { Filter = CaseFilter.All }, new(2026, 3, 2))
        );
        return page.Rows.Select(row => row.DueOn);
    }
}
