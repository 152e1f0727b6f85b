using Gongkai.Domain.Organs;
using Gongkai.Storage.Tests.Fixture;
using Gongkai.Storage.Writing;
using Gongkai.Testing.Servers;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Tests;

public sealed class The_writer(PostgresServer postgres)
{
    [Theory, OnEachEngine]
    public async Task goes_on_after_work_that_failed(Engine engine)
    {
        await using var house = await House.On(engine, postgres);
        await Should.ThrowAsync<InvalidOperationException>(Write(house, (_, _) => throw new InvalidOperationException("no")));
        await Should.ThrowAsync<Exception>(Write(house, (db, stop) => db.Database.ExecuteSqlRawAsync("no such statement", stop)));

        await house.Apply("after the failures");

        (await house.In<Db, int>(db => db.DocketHeads.CountAsync(head => head.Number != null))).ShouldBe(1);
    }

    [Fact]
    public async Task goes_on_after_a_commit_that_failed()
    {
        await using var house = await House.On(Engine.Sqlite, postgres);
        var claim = Guid.NewGuid();
        await Should.ThrowAsync<Exception>(
            Write(
                house,
                async (db, stop) =>
                {
                    // Looked at by the commit only: an account that is not there.
                    await db.Database.ExecuteSqlAsync($"pragma defer_foreign_keys = on", stop);
                    return await db.Database.ExecuteSqlAsync($"insert into account_claims (user_id) values ({claim})", stop);
                }
            )
        );

        await house.Apply("after the failed commit");

        (await house.In<Db, int>(db => db.DocketHeads.CountAsync(head => head.Number != null))).ShouldBe(1);
        (await house.In<Db, int>(db => db.UserClaims.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task asks_the_same_question_while_an_answer_to_it_is_still_being_read()
    {
        await using var house = await House.On(Engine.Sqlite, postgres);
        List<Organ> within = [];

        await Write(
            house,
            async (db, stop) =>
            {
                await foreach (var _ in db.Organs.AsNoTracking().AsAsyncEnumerable().WithCancellation(stop))
                    within = await db.Organs.AsNoTracking().ToListAsync(stop);
                return within.Count;
            }
        );

        within.ShouldHaveSingleItem().Id.ShouldBe(House.TownOrgan.Id);
    }

    [Theory, OnEachEngine]
    public async Task counts_what_was_committed(Engine engine)
    {
        await using var house = await House.On(engine, postgres);
        var changes = (StoreChanges)house.Services.GetService(typeof(StoreChanges))!;
        var before = changes.Count;

        await house.Apply("counted");

        changes.Count.ShouldBe(before + 1);
    }

    [Fact]
    public async Task leaves_a_database_whose_statistics_can_be_refreshed()
    {
        await using var house = await House.On(Engine.Sqlite, postgres);
        await house.Apply("one");

        await house.In<Upkeep>(upkeep => upkeep.RefreshStatistics());

        var tables = await house.In<Db, List<string>>(db =>
            db.Database.SqlQuery<string>($"select distinct tbl as value from sqlite_stat1").ToListAsync()
        );
        tables.ShouldContain("case_facts");
    }

    private static Task<int> Write(House house, Func<Db, CancellationToken, Task<int>> work) =>
        house.In<Writer, int>(writer => writer.Write(work, _ => true, TestContext.Current.CancellationToken));
}
