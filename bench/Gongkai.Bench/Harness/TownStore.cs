using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Requests;
using Gongkai.Storage;
using Gongkai.Storage.Journal;
using Gongkai.Storage.Organs;
using Gongkai.Testing.Scenarios;
using Gongkai.Testing.Servers;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Gongkai.Bench.Harness;

/// <summary>The store of one town in this process, on SQLite as the program sets it up.</summary>
internal sealed class TownStore : IAsyncDisposable
{
    private static readonly Organ _organ = new()
    {
        Id = Town.Organ,
        Name = "示范镇人民政府",
        Level = OrganLevel.Town,
        DocumentWord = "示政公",
        NumberPrefix = "HX",
        Office = new("党政办公室", "示范路1号", "周一至周五", "0000-0000000", null, null, "000000"),
        Remedies = new("示范区人民政府", "示范路2号", null, "示范区人民法院"),
    };

    private readonly TemporaryFolder _folder = new();
    private readonly ServiceProvider _services;

    private TownStore()
    {
        var settings = new StorageSettings { DataFolder = _folder.At("data") };
        File = settings.SqliteFile;
        _services = new ServiceCollection().AddLogging().AddStorage(settings).BuildServiceProvider();
    }

    /// <summary>The database file.</summary>
    public string File { get; }

    /// <summary>An empty store with its organ.</summary>
    public static async Task<TownStore> CreateAsync()
    {
        var town = new TownStore();
        await PrepareAsync(town._services);
        return town;
    }

    /// <summary>Brings the database to its form and saves the organ.</summary>
    public static async Task PrepareAsync(IServiceProvider services)
    {
        await services.PrepareStorage();
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<OrganStore>().Save(_organ, Actor.Program);
    }

    /// <summary>An application through the portal, as the portal makes it.</summary>
    public static Task<Decision> Apply(
        Dockets dockets,
        string token,
        string description,
        DateOnly today,
        CancellationToken stop = default
    ) =>
        dockets.Begin<DisclosureRequest>(
            Town.Organ,
            token,
            Actor.Applicant,
            number => DisclosureRequest.Apply(number, Town.NaturalPerson(), Town.AskedFor(description), [], today),
            stop: stop
        );

    /// <summary>Does something in a scope of its own, as a request to the server does.</summary>
    public async Task<T> In<TService, T>(Func<TService, Task<T>> act)
        where TService : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>A connection of one's own to the database.</summary>
    public SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={File};Pooling=false");
        connection.Open();
        return connection;
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }
}
