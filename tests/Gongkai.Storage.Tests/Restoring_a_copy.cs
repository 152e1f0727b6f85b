using Gongkai.Domain.Dockets;
using Gongkai.Domain.People;
using Gongkai.Domain.Requests;
using Gongkai.Storage.Journal;
using Gongkai.Storage.Sealed;
using Gongkai.Storage.Tests.Fixture;
using Gongkai.Testing.Scenarios;
using Gongkai.Testing.Servers;
using Microsoft.Extensions.DependencyInjection;

namespace Gongkai.Storage.Tests;

public sealed class Restoring_a_copy(PostgresServer postgres)
{
    [Fact]
    public async Task brings_nobody_back_who_was_erased_after_it_was_taken()
    {
        await using var house = await House.On(Engine.Sqlite, postgres);
        await house.Apply("kept");
        await house.Apply("erased");
        var copy = house.Settings.DataFolder + ".copy";
        (await house.In<Backup, bool>(backup => backup.To(copy))).ShouldBeTrue();
        var docket = await house.In<Dockets, DocketId>(dockets => dockets.BegunBy(Town.Organ, "erased"));
        await house.In<Erasure>(erasure => erasure.Erase(Town.Organ, docket, ErasureGround.Asked, Actor.Program));
        var place = house.Settings with
        {
            DataFolder = house.Settings.DataFolder + "-restored",
            MasterKeyFile = house.Settings.MasterKeyFile,
            ErasureFile = house.Settings.ErasureFile,
        };

        await Backup.Restore(copy, place);
        await using var restored = await Start(place);
        await In<Backup>(restored, backup => backup.RecordRestore(Town.Organ));

        (await Description(restored, "erased")).ShouldBe(FreeText.Erased);
        (await Description(restored, "kept")).IsBlank.ShouldBeFalse();
        var report = await In<JournalVerifier, JournalReport>(restored, verifier => verifier.Verify(Town.Organ));
        (report.IsWhole, report.Verified, report.Erased).ShouldBe((true, 5, 1));
        await using var again = await Start(place);
        (await In<JournalVerifier, JournalReport>(again, verifier => verifier.Verify(Town.Organ))).Verified.ShouldBe(5);
    }

    [Fact]
    public async Task is_refused_without_the_key_or_without_the_list_of_erasures()
    {
        await using var house = await House.On(Engine.Sqlite, postgres);
        var copy = house.Settings.DataFolder + ".copy";
        await house.In<Backup, bool>(backup => backup.To(copy));
        var place = new StorageSettings { DataFolder = house.Settings.DataFolder + "-restored" };

        (await Should.ThrowAsync<StorageUnfit>(() => Backup.Restore(copy, place))).Code.ShouldBe("storage.master-key-missing");
        place = place with { MasterKeyFile = house.Settings.MasterKeyFile };
        (await Should.ThrowAsync<StorageUnfit>(() => Backup.Restore(copy, place))).Code.ShouldBe("storage.erasure-list-missing");
        File.Exists(place.SqliteFile).ShouldBeFalse();
    }

    [Theory, OnEachEngine]
    public async Task on_any_engine_destroys_again_what_is_on_the_list_when_the_program_starts(Engine engine)
    {
        await using var house = await House.On(engine, postgres);
        await house.Apply("first");
        var docket = await house.In<Dockets, DocketId>(dockets => dockets.BegunBy(Town.Organ, "first"));
        await File.WriteAllTextAsync(house.Settings.ErasureFile, $"{Town.Organ} {docket} TermOver\n");

        await house.Services.PrepareStorage();

        (await Description((ServiceProvider)house.Services, "first")).ShouldBe(FreeText.Erased);
        (await house.Verify()).Erased.ShouldBe(1);
        await house.Services.PrepareStorage();
        (await house.Verify()).Verified.ShouldBe(3);
    }

    [Theory, OnEachEngine]
    public async Task finds_on_the_list_what_was_erased_though_the_program_died_before_it_wrote_there(Engine engine)
    {
        await using var house = await House.On(engine, postgres);
        await house.Apply("first");
        var docket = await house.In<Dockets, DocketId>(dockets => dockets.BegunBy(Town.Organ, "first"));
        await house.In<Erasure>(erasure => erasure.Erase(Town.Organ, docket, ErasureGround.Asked, Actor.Program));
        await File.WriteAllTextAsync(house.Settings.ErasureFile, "");

        await house.Services.PrepareStorage();

        (await File.ReadAllTextAsync(house.Settings.ErasureFile)).ShouldBe($"{Town.Organ} {docket} Asked\n");
    }

    private static async Task<ServiceProvider> Start(StorageSettings place)
    {
        var services = new ServiceCollection().AddLogging().AddStorage(place).BuildServiceProvider();
        await services.PrepareStorage();
        return services;
    }

    private static Task<FreeText> Description(ServiceProvider services, string token) =>
        In<Dockets, FreeText>(
            services,
            async dockets =>
            {
                var docket = await dockets.BegunBy(Town.Organ, token);
                return (await dockets.Open<DisclosureRequest>(Town.Organ, docket))!.Matter.Asked!.Description;
            }
        );

    private static async Task<T> In<TService, T>(ServiceProvider services, Func<TService, Task<T>> act)
        where TService : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    private static Task In<TService>(ServiceProvider services, Func<TService, Task> act)
        where TService : notnull =>
        In<TService, bool>(
            services,
            async service =>
            {
                await act(service);
                return true;
            }
        );
}
