using Gongkai.Domain.Dockets;
using Gongkai.Domain.Law;
using Gongkai.Domain.Requests;
using Gongkai.Storage.Facts;
using Gongkai.Storage.Journal;
using Gongkai.Storage.Organs;
using Gongkai.Storage.Tests.Fixture;
using Gongkai.Testing.Scenarios;
using Gongkai.Testing.Servers;

namespace Gongkai.Storage.Tests;

public sealed class Counting_by_an_organs_rules(PostgresServer postgres)
{
    private static readonly ClockRules Later = new() { NonWorkingReceipt = NonWorkingReceipt.NextWorkingDay };

    // A Saturday.
    private static readonly DateOnly Arrival = Town.Day("2026-03-07");

    [Theory, OnEachEngine]
    public async Task moves_open_cases_in_list_and_docket_alike_and_leaves_closed_ones_as_they_were_judged(Engine engine)
    {
        var clock = new SetClock();
        await using var house = await House.On(engine, postgres, clock);
        var (open, closed) = (await Receive(house, "open"), await Receive(house, "closed"));
        var delivered = new Delivered(Arrival.AddDays(2), DeliveryWay.Direct, Town.Text("签收"));
        await house.In<Dockets, Decision>(d =>
            d.Step<DisclosureRequest>(Town.Organ, closed, 1, Actor.Program, _ => new Decision.Taken(delivered))
        );
        clock.Move(TimeSpan.FromDays(10));
        var before = await Due(house);

        (await house.In<Calendars, Decision>(c => c.Set(Town.Organ, Later, Actor.Program))).ShouldBeOfType<Decision.Taken>();
        var changed = await house.In<Rebuild, IReadOnlyList<Rebuilt>>(rebuild => rebuild.Facts(Town.Organ, write: true));

        before.ShouldBe(Town.Day("2026-04-03"));
        changed.ShouldHaveSingleItem().After.Docket.ShouldBe(open);
        (await Due(house)).ShouldBe(Town.Day("2026-04-07"));
        Clock? seen = null;
        await house.In<Dockets, Decision>(d =>
            d.Step(
                Town.Organ,
                open,
                1,
                Actor.Program,
                (_, asked) =>
                {
                    seen = asked;
                    return new Decision.Refused([]);
                }
            )
        );
        seen!.DueOn.ShouldBe(Town.Day("2026-04-07"));
        (await house.In<Rebuild, IReadOnlyList<Rebuilt>>(rebuild => rebuild.Facts(Town.Organ, write: false))).ShouldBeEmpty();
    }

    [Theory, OnEachEngine]
    public async Task is_kept_to_the_last_setting_and_recorded_before_and_after(Engine engine)
    {
        await using var house = await House.On(engine, postgres);
        var all = new ClockRules
        {
            NonWorkingReceipt = NonWorkingReceipt.NextWorkingDay,
            UnconfirmedReceipt = UnconfirmedReceipt.NotStarted,
            ConsultInterval = ConsultInterval.AfterDelivered,
            FeeClock = FeeClock.Suspend,
            CapsOtherOrgans = false,
            SupplementDays = new WorkingDays(10),
            FeePayDays = new WorkingDays(30),
            UncertainFrom = new(12, 20),
        };

        await house.In<Calendars, Decision>(c => c.Set(Town.Organ, all, Actor.Program));

        var basis = await house.In<Calendars, ClockBasis>(c => c.Basis(Town.Organ));
        basis.Rules.Now.ShouldBe(all);
        basis.Calendar.IsUncertain(Town.Day("2026-12-20")).ShouldBeTrue();
        basis.Rules.For(Town.Day("2020-01-01")).ShouldBe(ClockRules.Default);
        (await house.Verify()).Verified.ShouldBe(2);
    }

    [Theory, OnEachEngine]
    public async Task refuses_what_is_no_reasonable_period_and_what_changes_nothing(Engine engine)
    {
        await using var house = await House.On(engine, postgres);

        async Task<IEnumerable<string>> Refused(ClockRules rules) =>
            (await house.In<Calendars, Decision>(c => c.Set(Town.Organ, rules, Actor.Program)))
                .ShouldBeOfType<Decision.Refused>()
                .Reasons.Select(reason => reason.Code);

        (await Refused(ClockRules.Default)).ShouldBe(["clock-rules.unchanged"]);
        (
            await Refused(
                new()
                {
                    SupplementDays = new(3),
                    FeePayDays = new(90),
                    UncertainFrom = new(12, 32),
                }
            )
        ).ShouldBe(["clock-rules.supplement-days", "clock-rules.fee-days", "clock-rules.uncertain-from"]);
    }

    private static async Task<DocketId> Receive(House house, string token)
    {
        await house.In<Dockets, Decision>(dockets =>
            dockets.Begin<DisclosureRequest>(
                Town.Organ,
                token,
                Actor.Program,
                number => new Decision.Taken(new Received(Arrival, number, Channel.Counter, Town.NaturalPerson(), Town.AskedFor("村规")))
            )
        );
        return await house.In<Dockets, DocketId>(dockets => dockets.BegunBy(Town.Organ, token));
    }

    private static async Task<DateOnly?> Due(House house) =>
        (await house.In<CaseList, CasePage>(list => list.Find(Town.Organ, new CaseQuery { Filter = CaseFilter.Open }, Arrival)))
            .Rows.Single()
            .DueOn;
}
