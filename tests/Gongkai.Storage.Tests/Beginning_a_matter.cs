using Gongkai.Domain.Dockets;
using Gongkai.Domain.Requests;
using Gongkai.Storage.Journal;
using Gongkai.Storage.Tests.Fixture;
using Gongkai.Testing.Scenarios;
using Gongkai.Testing.Servers;

namespace Gongkai.Storage.Tests;

public sealed class Beginning_a_matter(PostgresServer postgres)
{
    [Theory, OnEachEngine]
    public async Task gives_back_every_field_that_was_filed(Engine engine)
    {
        await using var house = await House.On(engine, postgres);

        var decision = await house.Apply("form-1", "关于示范村道路的合同");

        var received = decision.ShouldBeOfType<Decision.Taken>().Entries.ShouldHaveSingleItem().ShouldBeOfType<Received>();
        var opened = await house.Open(received.Number);
        opened.Seen.ShouldBe(1);
        opened.Entries[0].By.ShouldBe(Actor.Applicant);
        opened.Entries[0].RecordedAt.Kind.ShouldBe(DateTimeKind.Utc);
        opened.Matter.Asked!.Description.Value.ShouldBe("关于示范村道路的合同");
        opened.Entries[0].Entry.ShouldBe(received with { Files = opened.Entries[0].Entry.ShouldBeOfType<Received>().Files });
    }

    [Theory, OnEachEngine]
    public async Task makes_one_case_of_twenty_presses_of_one_button(Engine engine)
    {
        await using var house = await House.On(engine, postgres);

        var decisions = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => house.Apply("the-one-form"))));

        var numbers = decisions.Select(d => d.ShouldBeOfType<Decision.Taken>().Entries.OfType<Received>().Single().Number);
        numbers.Distinct().ShouldHaveSingleItem();
        (await house.Open(numbers.First())).Seen.ShouldBe(1);
    }

    [Theory, OnEachEngine]
    public async Task counts_numbers_without_a_gap_though_some_are_refused(Engine engine)
    {
        await using var house = await House.On(engine, postgres);

        await Task.WhenAll(
            Enumerable.Range(0, 30).Select(i => Task.Run(() => i % 3 == 0 ? Refused(house, $"r{i}") : house.Apply($"form-{i}")))
        );
        var last = await house.Apply("last");

        last.ShouldBeOfType<Decision.Taken>().Entries.OfType<Received>().Single().Number.Serial.ShouldBe(21);
    }

    [Theory, OnEachEngine]
    public async Task leaves_nothing_when_the_act_fails(Engine engine)
    {
        await using var house = await House.On(engine, postgres);

        await Should.ThrowAsync<TimeZoneNotFoundException>(() =>
            house.In<Dockets, Decision>(dockets =>
                dockets.Begin<DisclosureRequest>(
                    Town.Organ,
                    "form-1",
                    Actor.Applicant,
                    (CaseNumber _) => throw new TimeZoneNotFoundException()
                )
            )
        );

        var next = await house.Apply("form-1");
        next.ShouldBeOfType<Decision.Taken>().Entries.OfType<Received>().Single().Number.Serial.ShouldBe(1);
    }

    private static Task<Decision> Refused(House house, string token) =>
        house.In<Dockets, Decision>(dockets =>
            dockets.Begin<DisclosureRequest>(
                Town.Organ,
                token,
                Actor.Applicant,
                (CaseNumber _) => new Decision.Refused([new Refusal("apply.name-missing")])
            )
        );
}
