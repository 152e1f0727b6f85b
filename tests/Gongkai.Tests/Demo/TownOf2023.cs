using Gongkai.Demo;
using Gongkai.Domain.Organs;
using Gongkai.Reports;
using Gongkai.Storage;
using Gongkai.Storage.Organs;
using Gongkai.Testing.Servers;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(Gongkai.Tests.Demo.TownOf2023))]

namespace Gongkai.Tests.Demo;

/// <summary>The demonstration town, made once for the whole run by the first test that asks; tests read it and change nothing.</summary>
public sealed class TownOf2023 : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Lazy<Task<ServiceProvider>> _services;

    public TownOf2023() => _services = new(Make);

    /// <summary>Somebody's own file, in the folder where a first start was killed before its town was whole.</summary>
    public string OwnFile => _folder.At("town", "notes.txt");

    /// <summary>The data folder, as commands take it.</summary>
    public async Task<string> Folder()
    {
        await _services.Value;
        return _folder.At("town");
    }

    public Task<BuiltReport> Build(int year) =>
        In(
            async (services, organ) =>
                await ActivatorUtilities.CreateInstance<AnnualReports>(services).Build(organ, year, TestContext.Current.CancellationToken)
        );

    public Task<T> Ask<TService, T>(Func<TService, OrganId, Task<T>> question)
        where TService : notnull => In((services, organ) => question(services.GetRequiredService<TService>(), organ.Id));

    public async ValueTask DisposeAsync()
    {
        if (_services.IsValueCreated)
            await (await _services.Value).DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    private async Task<T> In<T>(Func<IServiceProvider, Organ, Task<T>> work)
    {
        await using var scope = (await _services.Value).CreateAsyncScope();
        var organ = (await scope.ServiceProvider.GetRequiredService<OrganStore>().All()).ShouldHaveSingleItem();
        return await work(scope.ServiceProvider, organ);
    }

    private async Task<ServiceProvider> Make()
    {
        Directory.CreateDirectory(_folder.At("town"));
        foreach (var half in (string[])["gongkai.db.unfinished", "gongkai.db", "gongkai.db-wal", "notes.txt"])
            await File.WriteAllTextAsync(_folder.At("town", half), "half");
        await DemoTown.Make(new(_folder.At("town")), new DateOnly(2026, 11, 24), CancellationToken.None);
        return new ServiceCollection()
            .AddLogging()
            .AddStorage(new StorageSettings { DataFolder = _folder.At("town") })
            .BuildServiceProvider();
    }
}
