using Gongkai.Storage.Collecting;
using Gongkai.Storage.Facts;
using Gongkai.Storage.Files;
using Gongkai.Storage.Identity;
using Gongkai.Storage.Journal;
using Gongkai.Storage.Messages;
using Gongkai.Storage.Organs;
using Gongkai.Storage.Publishing;
using Gongkai.Storage.Registers;
using Gongkai.Storage.Sealed;
using Gongkai.Storage.Writing;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;

namespace Gongkai.Storage;

/// <summary>Puts the storage into an application, on SQLite or PostgreSQL.</summary>
public static class StorageSetup
{
    /// <summary>Adds the storage. Call <see cref="PrepareStorage"/> before anything uses it.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, StorageSettings settings)
    {
        services.AddSingleton(settings);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(_ => MasterKey.OpenOrCreate(settings.MasterKeyFile));
        services.AddSingleton<StoreChanges>();
        services.AddSingleton<DocketKeys>();
        services.AddSingleton<ErasureList>();
        if (settings.Postgres is { } postgres)
            services.AddPostgres(postgres);
        else
            services.AddSqlite(settings.SqliteFile);

        services.AddIdentitySchema();
        services.AddIdentity();
        services.AddSingleton<DocketReader>();
        services.AddSingleton<Append>();
        services.AddSingleton<SnapshotWriter>();
        services.AddSingleton<Filing>();
        services.AddSingleton<PublicCopies>();
        services.AddSingleton<FileStore>();
        services.AddDoors();
        services.AddCare();
        services.AddMessages();
        return services;
    }

    /// <summary>The classes that other rooms ask.</summary>
    private static void AddDoors(this IServiceCollection services)
    {
        services.AddScoped(s => new Dockets(
            s.GetRequiredService<Db>(),
            s.GetRequiredService<Writer>(),
            s.GetRequiredService<DocketReader>(),
            s.GetRequiredService<Filing>(),
            s.GetRequiredService<OversightJournal>(),
            s.GetRequiredService<TimeProvider>()
        ));
        services.AddDoor((db, s) => new OrganStore(db, s.GetRequiredService<SettingsDesk>()));
        services.AddDoor((db, _) => new CaseList(db));
        services.AddDoor((db, _) => new RemedyList(db));
        services.AddDoor(
            (db, s) =>
                new RegisterStore(
                    db,
                    s.GetRequiredService<Writer>(),
                    s.GetRequiredService<OversightJournal>(),
                    s.GetRequiredService<TimeProvider>()
                )
        );
        services.AddDoor((db, _) => new ReportSnapshots(db));
        services.AddDoor((db, s) => new ReportingMembers(db, s.GetRequiredService<SettingsDesk>()));
        services.AddDoor((db, s) => new CollectedReports(db, s.GetRequiredService<DocketReader>(), s.GetRequiredService<FileStore>()));
        services.AddDoor((db, _) => new PublicShelf(db));
        services.AddDoor((db, s) => new PublicationList(db, s.GetRequiredService<DocketReader>()));
        services.AddDoor((db, _) => new ReportCounts(db));
        services.AddDoor((db, s) => new YearRecords(db, s.GetRequiredService<DocketReader>()));
        services.AddDoor((db, s) => new Rebuild(db, s.GetRequiredService<DocketReader>(), s.GetRequiredService<Writer>()));
        services.AddDoor((db, s) => new FileGate(db, s.GetRequiredService<Dockets>(), s.GetRequiredService<FileStore>()));
        services.AddScoped(s => new Calendars(s.GetRequiredService<Db>(), s.GetRequiredService<SettingsDesk>()));
    }

    /// <summary>What takes care of the data: copies, verifying, erasing.</summary>
    private static void AddCare(this IServiceCollection services)
    {
        services.AddDoor((db, _) => new Upkeep(db));
        services.AddDoor(
            (db, s) =>
                new Backup(
                    db,
                    s.GetRequiredService<Writer>(),
                    s.GetRequiredService<OversightJournal>(),
                    s.GetRequiredService<TimeProvider>()
                )
        );
        services.AddDoor(
            (db, s) =>
                new JournalVerifier(
                    db,
                    s.GetRequiredService<DocketKeys>(),
                    s.GetRequiredService<FileStore>(),
                    s.GetRequiredService<TimeProvider>()
                )
        );
        services.AddDoor(
            (db, s) =>
                new Erasure(
                    db,
                    s.GetRequiredService<Writer>(),
                    s.GetRequiredService<Append>(),
                    s.GetRequiredService<ErasureList>(),
                    s.GetRequiredService<TimeProvider>()
                )
        );
    }

    /// <summary>Brings the database to this program's form and refuses to go on where it cannot keep its promises.</summary>
    public static async Task PrepareStorage(this IServiceProvider services, CancellationToken stop = default)
    {
        _ = services.GetRequiredService<MasterKey>();
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Db>();
        if (db is SqliteDb)
            await Fitness.DemandSqliteFolder(services.GetRequiredService<StorageSettings>(), db, stop);
        await db.Database.MigrateAsync(stop);
        await Fitness.Demand(db, stop);
        await scope.ServiceProvider.GetRequiredService<Erasure>().Agree(stop);
    }

    /// <summary>A class that other rooms ask, one for each request to the server.</summary>
    private static void AddDoor<T>(this IServiceCollection services, Func<Db, IServiceProvider, T> create)
        where T : class => services.AddScoped(s => create(s.GetRequiredService<Db>(), s));

    /// <summary>The form of the sign-in tables; passkeys came with the third.</summary>
    internal static IServiceCollection AddIdentitySchema(this IServiceCollection services) =>
        services.Configure<IdentityOptions>(options => options.Stores.SchemaVersion = IdentitySchemaVersions.Version3);

    private static void AddSqlite(this IServiceCollection services, string file)
    {
        var connection = new SqliteConnectionStringBuilder
        {
            DataSource = file,
            ForeignKeys = true,
            DefaultTimeout = 30,
        }.ToString();
        void Use(DbContextOptionsBuilder options) =>
            options.UseSqlite(connection).AddInterceptors(SqlitePragmas.Instance).UseSnakeCaseNamingConvention();
        services.AddPooledDbContextFactory<SqliteDb>(Use);
        services.AddScoped<Db>(s => s.GetRequiredService<IDbContextFactory<SqliteDb>>().CreateDbContext());
        services.AddSingleton<Writer>(s => new GroupCommit(() => new SqliteDb(Prepared(s)), s.GetRequiredService<StoreChanges>()));

        DbContextOptions<SqliteDb> Prepared(IServiceProvider provider)
        {
            var options = new DbContextOptionsBuilder<SqliteDb>();
            Use(options.UseApplicationServiceProvider(provider).AddInterceptors(new PreparedCommands()));
            return options.Options;
        }
    }

    private static void AddPostgres(this IServiceCollection services, string connection)
    {
        // What the server says of a failure may hold the values of a row: they stay out of messages and logs.
        var quiet = new NpgsqlConnectionStringBuilder(connection) { IncludeErrorDetail = false }.ToString();
        services.AddPooledDbContextFactory<PostgresDb>(options => options.UseNpgsql(quiet).UseSnakeCaseNamingConvention());
        services.AddScoped<Db>(s => s.GetRequiredService<IDbContextFactory<PostgresDb>>().CreateDbContext());
        services.AddSingleton<Writer, PostgresWriter>();
    }
}
