using Gongkai.Domain.Dockets;
using Gongkai.Domain.Oversight;
using Gongkai.Domain.People;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Requests;
using Gongkai.Storage.Entries;
using Gongkai.Storage.Facts;
using Gongkai.Storage.Journal;
using Gongkai.Storage.Tests.Fixture;
using Gongkai.Testing.Scenarios;
using Gongkai.Testing.Servers;

namespace Gongkai.Storage.Tests;

public sealed class Acting_on_a_matter(PostgresServer postgres)
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(DateTime.UtcNow.AddHours(8));

    [Theory, OnEachEngine]
    public async Task is_a_conflict_for_all_but_the_first_of_those_who_saw_the_same(Engine engine)
    {
        await using var house = await House.On(engine, postgres);
        var opened = await Begun(house);

        var decisions = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Assign(house, opened))));

        decisions.OfType<Decision.Taken>().ShouldHaveSingleItem();
        var conflicts = decisions.OfType<Decision.Conflict>().ToList();
        conflicts.Count.ShouldBe(7);
        conflicts.ShouldAllBe(conflict => conflict.Since.Count == 1 && conflict.Since[0].Entry is Assigned);
        (await house.Open(opened.Matter.Number)).Seen.ShouldBe(2);
    }

    [Theory, OnEachEngine]
    public async Task writes_nothing_when_the_law_forbids_it(Engine engine)
    {
        await using var house = await House.On(engine, postgres);
        var opened = await Begun(house);

        var decision = await house.In<Dockets, Decision>(dockets =>
            dockets.Step(
                Town.Organ,
                opened.Id,
                opened.Seen,
                Actor.Staff(Town.Clerk.Id),
                (request, clock) => request.GiveUp(Town.Clerk, null, Today, clock)
            )
        );

        decision.ShouldBeOfType<Decision.Refused>();
        (await house.Open(opened.Matter.Number)).Seen.ShouldBe(1);
    }

    [Theory, OnEachEngine]
    public async Task writes_the_facts_that_a_rebuild_would_give(Engine engine)
    {
        await using var house = await House.On(engine, postgres);
        var opened = await Begun(house);
        await Assign(house, opened);

        var facts = await house.In<CaseList, CaseFacts?>(list => list.Find(Town.Organ, opened.Matter.Number));

        facts!.Section.ShouldBe(Town.LandSection);
        facts.DueOn.ShouldNotBeNull();
        (await house.In<Rebuild, IReadOnlyList<Rebuilt>>(rebuild => rebuild.Facts(Town.Organ, write: false))).ShouldBeEmpty();

        await house.Sql($"update case_facts set stage = 'Answered', due_on = null");
        (await house.In<Rebuild, IReadOnlyList<Rebuilt>>(rebuild => rebuild.Facts(Town.Organ, write: true))).Single().After.ShouldBe(facts);
        (await house.In<CaseList, CaseFacts?>(list => list.Find(Town.Organ, opened.Matter.Number))).ShouldBe(facts);
    }

    [Theory, OnEachEngine]
    public async Task shows_in_the_lists_by_the_clock(Engine engine)
    {
        await using var house = await House.On(engine, postgres);
        await Begun(house);
        var due = (await house.In<CaseList, CasePage>(l => l.Find(Town.Organ, new(), Today))).Rows.Single().DueOn!.Value;

        async Task<int> On(DateOnly day, CaseFilter filter) =>
            (await house.In<CaseList, CasePage>(l => l.Find(Town.Organ, new() { Filter = filter }, day))).Total;

        (await On(due, CaseFilter.DueToday)).ShouldBe(1);
        (await On(due.AddDays(1), CaseFilter.Late)).ShouldBe(1);
        (await On(due, CaseFilter.Late)).ShouldBe(0);
        (await On(due, CaseFilter.DueThisWeek)).ShouldBe(1);
        (await On(due, CaseFilter.Closed)).ShouldBe(0);
        (await house.In<CaseList, CaseCounts>(l => l.Counts(Town.Organ, due.AddDays(1)))).ShouldBe(
            CaseCounts.None with
            {
                Open = 1,
                Late = 1,
            }
        );
        (await house.In<CaseList, CasePage>(l => l.Find(Town.Organ, new() { Number = "-0001" }, due))).Total.ShouldBe(1);
        (await house.In<CaseList, CasePage>(l => l.Find(Town.Organ, new() { Number = "-0002" }, due))).Total.ShouldBe(0);
    }

    [Theory, OnEachEngine]
    public async Task counts_for_the_report_as_its_questions_do(Engine engine)
    {
        await using var house = await House.On(engine, postgres);
        var first = await Begun(house);
        await house.Apply("second");
        await house.In<Dockets, Decision>(d =>
            d.Step<DisclosureRequest>(Town.Organ, first.Id, 1, Actor.Applicant, r => r.Withdraw(Town.Text("来电撤回"), Today))
        );

        var results = await house.In<ReportCounts, IReadOnlyList<ResultCount>>(c => c.Results(Town.Organ, Today.Year));
        var intake = await house.In<ReportCounts, IReadOnlyList<IntakeCount>>(c => c.Intake(Town.Organ, Today.Year));

        var result = results.ShouldHaveSingleItem();
        (result.Column, result.Count).ShouldBe(("C_NATURAL", 1));
        intake.ShouldBe([new IntakeCount("C_NATURAL", 2, 0, 1)]);
        var cell = new CellCode(result.Row!, "C_NATURAL");
        (await house.In<ReportCounts, IReadOnlyList<CaseFacts>>(c => c.Behind(Town.Organ, cell, Today.Year)))
            .Single()
            .Number.ShouldBe(first.Matter.Number.ToString());
    }

    [Theory, OnEachEngine]
    public async Task is_refused_in_words_on_a_docket_that_a_newer_program_wrote(Engine engine)
    {
        await using var house = await House.On(engine, postgres);
        var opened = await Begun(house);
        await house.RemoveTriggers(engine);
        await house.Sql($"update entries set shape = 9");

        await Should.ThrowAsync<UnreadableEntry>(() => Assign(house, opened));

        await house.Sql($"update entries set shape = 1");
        (await house.Open(opened.Matter.Number)).Seen.ShouldBe(1);
        (await house.Verify()).IsWhole.ShouldBeTrue();
    }

    [Theory, OnEachEngine]
    public async Task stands_in_the_journal_with_what_was_looked_at(Engine engine)
    {
        await using var house = await House.On(engine, postgres);
        var opened = await Begun(house);

        await house.In<Dockets>(d =>
            d.Record(
                Town.Organ,
                Actor.Staff(Town.Clerk.Id),
                new PersonalDataSeen(Today, opened.Id, new FreeText("核对身份"), Town.Clerk.Id)
            )
        );

        (await house.Verify()).Verified.ShouldBe(3);
    }

    private static async Task<OpenDocket<DisclosureRequest>> Begun(House house)
    {
        var taken = (await house.Apply("first")).ShouldBeOfType<Decision.Taken>();
        return await house.Open(taken.Entries.OfType<Received>().Single().Number);
    }

    private static Task<Decision> Assign(House house, OpenDocket<DisclosureRequest> seen) =>
        house.In<Dockets, Decision>(dockets =>
            dockets.Step<DisclosureRequest>(
                Town.Organ,
                seen.Id,
                seen.Seen,
                Actor.Staff(Town.Clerk.Id),
                request => request.Assign(Town.Clerk, Town.LandSection, null, Today)
            )
        );
}
