using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Requests;
using Gongkai.Storage.Files;
using Gongkai.Storage.Identity;
using Gongkai.Storage.Journal;
using Gongkai.Storage.Organs;
using Gongkai.Testing.Scenarios;
using Gongkai.Testing.Servers;
using Microsoft.Extensions.DependencyInjection;

namespace Gongkai.Storage.Tests.Fixture;

/// <summary>The storage of a town as the program sets it up, on one of the engines, empty but for its organ.</summary>
public sealed class House : IAsyncDisposable
{
    private readonly TemporaryFolder _folder;
    private readonly ServiceProvider _services;

    private House(TemporaryFolder folder, StorageSettings settings, TimeProvider time)
    {
        (_folder, Settings) = (folder, settings);
        _services = new ServiceCollection().AddLogging().AddSingleton(time).AddStorage(settings).BuildServiceProvider();
    }

    public StorageSettings Settings { get; }

    public IServiceProvider Services => _services;

    public static Organ TownOrgan { get; } =
        new()
        {
            Id = Town.Organ,
            Name = "示范镇人民政府",
            Level = OrganLevel.Town,
            DocumentWord = "示政公",
            NumberPrefix = "HX",
            Office = new("党政办公室", "示范路1号", "周一至周五 8:30-17:30", "0000-0000000", null, null, "000000"),
            Remedies = new("示范区人民政府", "示范路2号", null, "示范区人民法院"),
        };

    public static async Task<House> On(Engine engine, PostgresServer postgres, TimeProvider? time = null)
    {
        var folder = new TemporaryFolder();
        var settings = new StorageSettings
        {
            DataFolder = folder.At("data"),
            Postgres = engine is Engine.Postgres ? await postgres.NewDatabaseAsync() : null,
        };
        var house = new House(folder, settings, time ?? TimeProvider.System);
        await house._services.PrepareStorage();
        await house.In<OrganStore>(organs => organs.Save(TownOrgan, Actor.Program));
        return house;
    }

    /// <summary>Does something in a scope of its own, as a request to the server does.</summary>
    public async Task<T> In<TService, T>(Func<TService, Task<T>> act)
        where TService : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public Task In<TService>(Func<TService, Task> act)
        where TService : notnull =>
        In<TService, bool>(async service =>
        {
            await act(service);
            return true;
        });

    /// <summary>An application through the portal.</summary>
    public Task<Decision> Apply(
        string token,
        string description = "2025年示范村道路硬化工程的合同",
        params IReadOnlyList<IncomingFile> files
    ) =>
        In<Dockets, Decision>(dockets =>
            dockets.Begin<DisclosureRequest>(
                Town.Organ,
                token,
                Actor.Applicant,
                number =>
                    DisclosureRequest.Apply(
                        number,
                        Town.NaturalPerson(),
                        Town.AskedFor(description),
                        [.. files.Select(file => file.Named)],
                        DateOnly.FromDateTime(DateTime.UtcNow)
                    ),
                files
            )
        );

    public async Task<OpenDocket<DisclosureRequest>> Open(CaseNumber number) =>
        (await In<Dockets, OpenDocket<DisclosureRequest>?>(dockets => dockets.Open<DisclosureRequest>(Town.Organ, number)))!;

    public async Task<OpenDocket<TMatter>> Open<TMatter>(DocketId docket)
        where TMatter : IMatter<TMatter> =>
        (await In<Dockets, OpenDocket<TMatter>?>(dockets => dockets.Open<TMatter>(Town.Organ, docket)))!;

    /// <summary>A colleague with an account, and an address for notices if there is one.</summary>
    public async Task Hire(Officer officer, string? address)
    {
        var member = new NewMember(officer.Name, officer.Name, officer.Section, officer.Roles);
        await In<Staff, Decision>(staff => staff.Add(Town.Organ, officer.Id, member, Actor.Program));
        if (address is not null)
            await In<SignInAccounts>(accounts => accounts.SetAddress(officer.Id, address, Actor.Program, default));
    }

    /// <summary>SQL around the program, as somebody with the password would write it.</summary>
    public Task<int> Sql(FormattableString sql) =>
        In<Db, int>(db => Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.ExecuteSqlAsync(db.Database, sql));

    public Task<JournalReport> Verify(Checkpoint? against = null) =>
        In<JournalVerifier, JournalReport>(verifier => verifier.Verify(Town.Organ, against));

    /// <summary>What somebody with all rights on the database could do before touching an entry.</summary>
    public async Task RemoveTriggers(Engine engine)
    {
        if (engine is Engine.Postgres)
            await Sql($"drop trigger entries_stand on entries");
        else
        {
            await Sql($"drop trigger entries_are_not_changed");
            await Sql($"drop trigger entries_are_not_removed");
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }
}
