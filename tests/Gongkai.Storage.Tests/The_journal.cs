using Gongkai.Domain.Dockets;
using Gongkai.Domain.Requests;
using Gongkai.Storage.Journal;
using Gongkai.Storage.Sealed;
using Gongkai.Storage.Tests.Fixture;
using Gongkai.Testing.Scenarios;
using Gongkai.Testing.Servers;

namespace Gongkai.Storage.Tests;

public sealed class The_journal(PostgresServer postgres)
{
    [Theory, OnEachEngine]
    public async Task verifies_as_it_was_written(Engine engine)
    {
        await using var house = await WithFiveCases(engine);

        var report = await house.Verify();

        report.IsWhole.ShouldBeTrue();
        report.Verified.ShouldBe(6);
    }

    [Theory, OnEachEngine]
    public async Task is_not_to_be_changed_or_cut_by_sql(Engine engine)
    {
        await using var house = await WithFiveCases(engine);

        (await Should.ThrowAsync<Exception>(() => house.Sql($"update entries set actor = 'program'"))).Message.ShouldContain(
            "never changed"
        );
        (await Should.ThrowAsync<Exception>(() => house.Sql($"delete from entries"))).Message.ShouldContain("never");
        (await house.Verify()).IsWhole.ShouldBeTrue();
    }

    [Theory, OnEachEngine]
    public async Task names_the_entry_of_which_any_column_was_changed(Engine engine)
    {
        await using var house = await WithFiveCases(engine);
        await house.RemoveTriggers(engine);
        FormattableString[] changes =
        [
            $"update entries set docket = {Guid.NewGuid()} where seq = 3",
            $"update entries set family = 'other' where seq = 3",
            $"update entries set position = 7 where seq = 3",
            $"update entries set kind = 'request.archived' where seq = 3",
            $"update entries set shape = 2 where seq = 3",
            $"update entries set legal_day = {new DateOnly(2026, 1, 1)} where seq = 3",
            $"update entries set recorded_at = {new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc)} where seq = 3",
            $"update entries set actor = 'program' where seq = 3",
            $"update entries set body = replace(body, 'portal', 'fax') where seq = 3",
            $"update entries set hash = {new byte[32]} where seq = 3",
        ];
        foreach (var change in changes)
        {
            await house.Sql($"create table kept as select * from entries where seq = 3");
            (await house.Sql(change)).ShouldBe(1, change.Format);

            var report = await house.Verify();

            report.Fault.ShouldNotBeNull(change.Format);
            (report.Fault.Kind, report.Fault.Seq, report.Verified).ShouldBe((JournalFaultKind.Changed, 3L, 2L), change.Format);
            await house.Sql($"delete from entries where seq = 3");
            await house.Sql($"insert into entries select * from kept");
            await house.Sql($"drop table kept");
            (await house.Verify()).IsWhole.ShouldBeTrue();
        }
    }

    [Theory, OnEachEngine]
    public async Task names_the_first_entry_that_is_gone(Engine engine)
    {
        await using var house = await WithFiveCases(engine);
        await house.RemoveTriggers(engine);

        await house.Sql($"delete from entries where seq = 4");

        (await house.Verify()).Fault.ShouldBe(new JournalFault(JournalFaultKind.Missing, 4, null, null));
    }

    [Theory, OnEachEngine]
    public async Task names_the_first_of_two_entries_that_changed_places(Engine engine)
    {
        await using var house = await WithFiveCases(engine);
        await house.RemoveTriggers(engine);

        await house.Sql($"update entries set seq = 99 where seq = 3");
        await house.Sql($"update entries set seq = 3 where seq = 5");
        await house.Sql($"update entries set seq = 5 where seq = 99");

        (await house.Verify()).Fault!.Seq.ShouldBe(3);
    }

    [Theory, OnEachEngine]
    public async Task names_an_entry_that_was_put_in(Engine engine)
    {
        await using var house = await WithFiveCases(engine);
        await house.RemoveTriggers(engine);

        await house.Sql(
            $"""
            insert into entries (organ, seq, docket, family, position, kind, shape, legal_day, recorded_at, actor, body, hash)
            select organ, 7, docket, family, 2, kind, shape, legal_day, recorded_at, actor, body, hash from entries where seq = 6
            """
        );

        (await house.Verify()).Fault!.Seq.ShouldBe(7);
    }

    [Theory, OnEachEngine]
    public async Task shows_a_cut_tail_only_against_a_checkpoint_when_its_head_was_set_back_too(Engine engine)
    {
        await using var house = await WithFiveCases(engine);
        var checkpoint = await house.In<JournalVerifier, Checkpoint>(v => v.TakeCheckpoint(Town.Organ));
        await house.RemoveTriggers(engine);

        await house.Sql($"delete from entries where seq = 6");
        (await house.Verify()).Fault!.ShouldBe(new JournalFault(JournalFaultKind.Missing, 6, null, null));
        await house.Sql($"update journal_heads set size = 5, hash = (select hash from entries where seq = 5)");

        (await house.Verify()).IsWhole.ShouldBeTrue();
        (await house.Verify(checkpoint)).Fault!.Kind.ShouldBe(JournalFaultKind.CutSinceCheckpoint);
    }

    [Theory, OnEachEngine]
    public async Task stays_whole_when_personal_data_is_erased(Engine engine)
    {
        await using var house = await WithFiveCases(engine);
        var number = new CaseNumber("HX", DateTime.UtcNow.AddHours(8).Year, 2);
        var before = await house.Open(number);

        await house.In<Erasure>(erasure => erasure.Erase(Town.Organ, before.Id, ErasureGround.Asked, Actor.Program));

        var after = await house.Open(number);
        after.Matter.Asked!.Description.ShouldBe(Gongkai.Domain.People.FreeText.Erased);
        after.Matter.ReceivedOn.ShouldBe(before.Matter.ReceivedOn);
        after.Entries[^1].Entry.ShouldBeOfType<Erased>().Entries.ShouldBe(1);
        var report = await house.Verify();
        (report.IsWhole, report.Erased).ShouldBe((true, 1));
    }

    private async Task<House> WithFiveCases(Engine engine)
    {
        var house = await House.On(engine, postgres);
        for (var i = 0; i < 5; i++)
            (await house.Apply($"form-{i}")).ShouldBeOfType<Decision.Taken>();
        return house;
    }
}
