using Gongkai.Domain.Dockets;
using Gongkai.Domain.Messages;
using Gongkai.Domain.Organs;
using Gongkai.Domain.People;
using Gongkai.Domain.Requests;
using Gongkai.Storage.Identity;
using Gongkai.Storage.Journal;
using Gongkai.Storage.Messages;
using Gongkai.Storage.Sealed;
using Gongkai.Storage.Tests.Fixture;
using Gongkai.Testing.Scenarios;
using Gongkai.Testing.Servers;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Tests;

public sealed class The_outbox(PostgresServer postgres)
{
    private readonly SetClock _clock = new();

    [Theory, OnEachEngine]
    public async Task holds_what_an_act_brought_and_nothing_of_one_that_was_refused(Engine engine)
    {
        await using var house = await House.On(engine, postgres, _clock);
        await house.Hire(Town.Clerk, "clerk@example.org");

        await Apply(house, "first", "applicant@example.org");
        await Apply(house, "first", "applicant@example.org");
        await Apply(house, "second", null);

        (await Waiting(house)).ShouldBe([MessageKind.Receipt, MessageKind.ToRegister, MessageKind.ToRegister], ignoreOrder: true);
        await house.In<Dockets, Decision>(d =>
            d.Begin<DisclosureRequest>(Town.Organ, "third", Actor.Applicant, _ => new Decision.Refused([new Refusal("no")]))
        );
        (await Waiting(house)).Count.ShouldBe(3);
    }

    [Theory, OnEachEngine]
    public async Task names_no_address_until_the_moment_of_sending(Engine engine)
    {
        await using var house = await House.On(engine, postgres, _clock);
        await Apply(house, "first", "applicant@example.org");

        var sent = (await Take(house)).ShouldHaveSingleItem();

        (sent.Kind, sent.Number, sent.Content, sent.Address).ShouldBe((MessageKind.Receipt, "HX2026-0001", null, "applicant@example.org"));
        (await house.Sql($"delete from outbox where key like '%example%' or content like '%example%'")).ShouldBe(0);
    }

    [Theory, OnEachEngine]
    public async Task gives_each_message_to_one_of_many_workers(Engine engine)
    {
        await using var house = await House.On(engine, postgres, _clock);
        for (var i = 0; i < 12; i++)
            await Apply(house, $"form-{i}", "applicant@example.org");

        var taken = await Task.WhenAll(
            Enumerable.Range(0, 6).Select(_ => Task.Run(() => house.In<Outbox, IReadOnlyList<Outgoing>>(o => o.Take(3))))
        );

        var all = taken.SelectMany(messages => messages).Concat(await Take(house)).Select(message => message.Id).ToList();
        all.Count.ShouldBe(12);
        all.Distinct().Count().ShouldBe(12);
    }

    [Theory, OnEachEngine]
    public async Task gives_a_message_again_under_the_same_identity_when_its_worker_died(Engine engine)
    {
        await using var house = await House.On(engine, postgres, _clock);
        await Apply(house, "first", "applicant@example.org");
        var first = (await Take(house)).Single();

        (await Take(house)).ShouldBeEmpty();
        _clock.Move(Outbox.Lease);

        (await Take(house)).Single().ShouldBe(first);
        await house.In<Outbox>(outbox => outbox.Sent(first));
        _clock.Move(Outbox.Lease);
        (await Take(house)).ShouldBeEmpty();
    }

    [Theory, OnEachEngine]
    public async Task tries_later_and_later_and_gives_up_where_somebody_sees_it(Engine engine)
    {
        await using var house = await House.On(engine, postgres, _clock);
        await Apply(house, "first", "applicant@example.org");
        List<TimeSpan> waits = [];
        while (await Take(house) is [var message])
        {
            await house.In<Outbox>(outbox => outbox.NotSent(message, "no-answer", forGood: false));
            if (await WaitOf(house) is not { } wait)
                break;
            (await Take(house)).ShouldBeEmpty();
            waits.Add(wait);
            _clock.Move(wait);
        }

        waits.ShouldBe(waits.Order());
        waits[0].ShouldBe(TimeSpan.FromMinutes(1));
        var given = (await Failed(house)).ShouldHaveSingleItem();
        (given.Problem, given.Failures).ShouldBe(("no-answer", waits.Count + 1));

        (await house.In<OutboxList, bool>(list => list.Retry(Town.Organ, given.Id))).ShouldBeTrue();
        (await Take(house)).ShouldHaveSingleItem().Id.ShouldBe(given.Id);
    }

    [Theory, OnEachEngine]
    public async Task gives_up_at_once_what_no_try_will_help(Engine engine)
    {
        await using var house = await House.On(engine, postgres, _clock);
        await Apply(house, "refused", "applicant@example.org");
        await house.In<Outbox>(async outbox => await outbox.NotSent((await Take(house)).Single(), "smtp-550", forGood: true));
        var docket = await Apply(house, "erased", "applicant@example.org");
        await house.In<Erasure>(e => e.Erase(Town.Organ, docket, ErasureGround.Asked, Actor.Program));
        (await Take(house)).ShouldBeEmpty();
        await Apply(house, "forgotten", "applicant@example.org");
        _clock.Move(TimeSpan.FromDays(31));
        (await Take(house)).ShouldBeEmpty();

        (await Failed(house)).Select(m => m.Problem).ShouldBe(["outdated", "no-address", "smtp-550"], ignoreOrder: true);
    }

    [Theory, OnEachEngine]
    public async Task tells_who_has_to_act_next_but_nobody_of_the_own_act(Engine engine)
    {
        await using var house = await House.On(engine, postgres, _clock);
        await house.Hire(Town.Clerk, "clerk@example.org");
        await house.Hire(Town.LandHead, "land@example.org");
        await house.Hire(Town.FinanceHead, "finance@example.org");
        await house.Hire(Town.LandClerk, null);
        var docket = await Apply(house, "first", null);
        await Assign(house, docket, Town.Clerk);

        (await Take(house))
            .Select(m => (m.Kind, m.Address))
            .ShouldBe([(MessageKind.ToRegister, "clerk@example.org"), (MessageKind.ToHandle, "land@example.org")], ignoreOrder: true);

        var second = await Apply(house, "second", null);
        await house.In<Staff, Decision>(staff => staff.Disable(Town.Organ, Town.LandHead.Id, Actor.Program));
        await house.Sql($"update people set left_on = {_clock.Today.AddDays(-1)} where id = {Town.LandHead.Id.Value}");
        await Assign(house, second, Town.Clerk);
        (await Take(house)).Select(m => m.Kind).ShouldBe([MessageKind.ToRegister]);
    }

    [Theory, OnEachEngine]
    public async Task reminds_the_office_of_a_signed_letter_that_is_not_delivered(Engine engine)
    {
        await using var house = await House.On(engine, postgres, _clock);
        await house.Hire(Town.Clerk, "clerk@example.org");
        await house.Hire(Town.LandHead, "land@example.org");
        var docket = await Apply(house, "first", null);
        Entry[] done =
        [
            new Assigned(_clock.Today, Town.LandSection, null),
            new ReplySigned(_clock.Today, new("示政公", 2026, 1), Town.File(1), null, Town.Deputy.Id),
        ];
        await house.In<Dockets, Decision>(d =>
            d.Step<DisclosureRequest>(Town.Organ, docket, 1, Actor.Staff(Town.Deputy.Id), _ => new Decision.Taken(done))
        );

        _clock.Move(TimeSpan.FromDays(26));
        await house.In<TimelyMessages>(messages => messages.Post(Town.Organ));

        var reminders = await house.In<Db, List<PersonId?>>(db =>
            db.Outbox.Where(m => m.Kind == MessageKind.DueSoon).Select(m => m.Person).ToListAsync()
        );
        reminders.ShouldBe([Town.Clerk.Id]);
    }

    [Theory, OnEachEngine]
    public async Task reminds_of_a_due_date_once(Engine engine)
    {
        await using var house = await House.On(engine, postgres, _clock);
        await Apply(house, "first", null);
        await house.Hire(Town.Clerk, "clerk@example.org");

        for (var day = 0; day < 40; day++, _clock.Move(TimeSpan.FromDays(1)))
            await house.In<TimelyMessages>(messages => messages.Post(Town.Organ));

        (await house.In<Db, List<string>>(db => Task.FromResult(db.Outbox.Select(m => m.Key).ToList())))
            .ShouldHaveSingleItem()
            .ShouldContain("2026-03-30");
    }

    [Theory, OnEachEngine]
    public async Task holds_one_checkpoint_a_month_for_somebody_outside(Engine engine)
    {
        await using var house = await House.On(engine, postgres, _clock);
        await house.In<TimelyMessages>(messages => messages.Post(Town.Organ));
        (await Take(house)).ShouldBeEmpty();
        await house.In<MailAddresses, Decision>(a => a.SetOfCheckpoints(Town.Organ, "above@example.org", Actor.Program));

        for (var day = 0; day < 40; day += 5, _clock.Move(TimeSpan.FromDays(5)))
            await house.In<TimelyMessages>(messages => messages.Post(Town.Organ));

        var sent = await Take(house);
        sent.Select(m => (m.Kind, m.Address)).ShouldBe(Enumerable.Repeat((MessageKind.Checkpoint, "above@example.org"), 2));
        var read = System.Text.Json.JsonSerializer.Deserialize<Checkpoint[]>(sent[0].Content!, System.Text.Json.JsonSerializerOptions.Web)!;
        (await house.Verify(read.Single())).IsWhole.ShouldBeTrue();
        (await house.Verify(read.Single() with { Head = new string('0', 64) })).IsWhole.ShouldBeFalse();
    }

    private async Task<DocketId> Apply(House house, string token, string? address)
    {
        var applicant = Town.NaturalPerson() with { Email = address is null ? null : new(new EmailAddress(address)) };
        var asked = Town.AskedFor("2025年示范村道路硬化工程的合同") with { ReceiptByMail = address is not null };
        (
            await house.In<Dockets, Decision>(dockets =>
                dockets.Begin<DisclosureRequest>(
                    Town.Organ,
                    token,
                    Actor.Applicant,
                    number => DisclosureRequest.Apply(number, applicant, asked, [], _clock.Today)
                )
            )
        ).ShouldBeOfType<Decision.Taken>();
        return await house.In<Dockets, DocketId>(dockets => dockets.BegunBy(Town.Organ, token));
    }

    private Task<Decision> Assign(House house, DocketId docket, Officer by) =>
        house.In<Dockets, Decision>(dockets =>
            dockets.Step<DisclosureRequest>(
                Town.Organ,
                docket,
                1,
                Actor.Staff(by.Id),
                request => request.Assign(by, Town.LandSection, null, _clock.Today)
            )
        );

    private static Task<IReadOnlyList<Outgoing>> Take(House house) => house.In<Outbox, IReadOnlyList<Outgoing>>(outbox => outbox.Take(20));

    private async Task<TimeSpan?> WaitOf(House house)
    {
        var waiting = await house.In<OutboxList, IReadOnlyList<PostedMessage>>(l => l.Page(Town.Organ, OutboxState.Waiting, 1, 10));
        return waiting is [var message] ? message.NextAt - _clock.GetUtcNow().UtcDateTime : null;
    }

    private static async Task<IReadOnlyList<MessageKind>> Waiting(House house) =>
        [
            .. (await house.In<OutboxList, IReadOnlyList<PostedMessage>>(l => l.Page(Town.Organ, OutboxState.Waiting, 1, 10))).Select(m =>
                m.Kind
            ),
        ];

    private static Task<IReadOnlyList<PostedMessage>> Failed(House house) =>
        house.In<OutboxList, IReadOnlyList<PostedMessage>>(list => list.Page(Town.Organ, OutboxState.Failed, 1, 10));
}
