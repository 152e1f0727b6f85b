using Gongkai.Storage.Tests.Fixture;
using Gongkai.Testing.Servers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongkai.Storage.Tests;

public sealed class Refusing_to_start(PostgresServer postgres)
{
    [Fact]
    public async Task on_a_PostgreSQL_that_answers_before_the_disk_has_it()
    {
        var settings = new StorageSettings
        {
            DataFolder = "unused",
            Postgres = await postgres.NewDatabaseAsync() + ";Options=-c synchronous_commit=off",
            MasterKeyFile = Path.GetTempFileName() + ".key",
        };

        var unfit = await Should.ThrowAsync<StorageUnfit>(() => Prepare(settings));

        unfit.Code.ShouldBe("storage.forgetful");
        unfit.Message.ShouldContain("synchronous_commit");
    }

    [Fact]
    public async Task on_a_master_key_that_others_may_read()
    {
        await using var house = await House.On(Engine.Sqlite, postgres);
        await Finished.RunAsync("chmod", ["604", house.Settings.MasterKeyFile]);

        (await Should.ThrowAsync<StorageUnfit>(() => Prepare(house.Settings))).Message.ShouldContain("chmod 600");
    }

    [Fact]
    public async Task never_happens_with_the_programs_own_connections()
    {
        await using var house = await House.On(Engine.Sqlite, postgres);

        var settings = await house.In<Db, List<long>>(async db =>
        {
            await db.Database.OpenConnectionAsync();
            return
            [
                await Ask(db, "pragma synchronous"),
                await Ask(db, "pragma foreign_keys"),
                await Ask(db, "pragma trusted_schema"),
                await Ask(db, "pragma cell_size_check"),
            ];
        });

        settings.ShouldBe([2, 1, 0, 1]);
    }

    private static async Task<long> Ask(Db db, string question)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = question;
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private static async Task Prepare(StorageSettings settings)
    {
        await using var services = new ServiceCollection().AddLogging().AddStorage(settings).BuildServiceProvider();
        await services.PrepareStorage();
    }
}
