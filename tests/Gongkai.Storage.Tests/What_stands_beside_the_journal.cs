using Gongkai.Domain.Dockets;
using Gongkai.Storage.Files;
using Gongkai.Storage.Journal;
using Gongkai.Storage.Sealed;
using Gongkai.Storage.Tests.Fixture;
using Gongkai.Testing.Scenarios;
using Gongkai.Testing.Servers;

namespace Gongkai.Storage.Tests;

public sealed class What_stands_beside_the_journal(PostgresServer postgres)
{
    private static readonly IncomingFile Scan = IncomingFile.Of("scan.txt", "text/plain", new byte[600_000]);

    [Theory, OnEachEngine]
    public async Task is_named_by_the_first_entry_whose_values_or_file_were_changed_or_are_gone(Engine engine)
    {
        await using var house = await House.On(engine, postgres);
        await house.Apply("first");
        var docket = (await Apply(house, "second")).Value;
        await house.Apply("third");
        (string Table, FormattableString Change, JournalFaultKind Kind)[] changes =
        [
            ("sealed", $"delete from sealed where docket = {docket}", JournalFaultKind.SealMissing),
            ("sealed", $"update sealed set box = {new byte[64]} where docket = {docket}", JournalFaultKind.SealChanged),
            ("docket_keys", $"delete from docket_keys where docket = {docket}", JournalFaultKind.SealMissing),
            ("docket_keys", $"update docket_keys set wrapped = {new byte[64]} where docket = {docket}", JournalFaultKind.SealChanged),
            ("file_chunks", $"delete from file_chunks where number = 1", JournalFaultKind.FileChanged),
            ("file_chunks", $"update file_chunks set box = {new byte[64]} where number = 2", JournalFaultKind.FileChanged),
            ("file_chunks", $"update file_chunks set number = number + 7", JournalFaultKind.FileChanged),
        ];
        foreach (var (table, change, kind) in changes)
        {
            await Raw(house, $"create table kept as select * from {table}");
            (await house.Sql(change)).ShouldBeGreaterThan(0, change.Format);

            var fault = (await house.Verify()).Fault.ShouldNotBeNull(change.Format);

            (fault.Kind, fault.Seq, fault.Position).ShouldBe((kind, 3L, 1), change.Format);
            await Raw(house, $"delete from {table}");
            await Raw(house, $"insert into {table} select * from kept");
            await Raw(house, "drop table kept");
            (await house.Verify()).IsWhole.ShouldBeTrue(change.Format);
        }
    }

    [Theory, OnEachEngine]
    public async Task may_be_missing_where_its_erasure_is_recorded_and_must_be(Engine engine)
    {
        await using var house = await House.On(engine, postgres);
        var docket = await Apply(house, "first");
        await Raw(house, "create table kept as select * from sealed");
        await house.In<Erasure>(erasure => erasure.Erase(Town.Organ, docket, ErasureGround.TermOver, Actor.Program));

        (await house.Verify()).IsWhole.ShouldBeTrue();

        await house.Sql($"insert into sealed select * from kept where docket = {docket.Value}");
        (await house.Verify()).Fault!.Kind.ShouldBe(JournalFaultKind.NotErased);
    }

    [Theory, OnEachEngine]
    public async Task that_belongs_to_another_docket_is_found_too(Engine engine)
    {
        await using var house = await House.On(engine, postgres);
        await Apply(house, "first");
        var other = await Apply(house, "second");
        var key = await house.In<Db, byte[]>(db => Task.FromResult(db.DocketKeys.Single(k => k.Docket == other).Wrapped));
        await house.Sql($"update docket_keys set wrapped = {key}");

        (await house.Verify()).Fault!.Kind.ShouldBe(JournalFaultKind.SealChanged);
    }

    private static async Task<DocketId> Apply(House house, string token)
    {
        (await house.Apply(token, "合同", Scan)).ShouldBeOfType<Decision.Taken>();
        return await house.In<Dockets, DocketId>(dockets => dockets.BegunBy(Town.Organ, token));
    }

    private static Task<int> Raw(House house, string sql) =>
        house.In<Db, int>(db => Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.ExecuteSqlRawAsync(db.Database, sql));
}
