using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage;

/// <summary>What the storage must be able to promise, asked on the program's own connections. On less it does not start.</summary>
internal static class Fitness
{
    /// <summary>The first SQLite without the fault by which a reset of its log lost commits.</summary>
    private static readonly Version LeastSqlite = new(3, 51, 3);

    private static readonly string[] NetworkFileSystems = ["nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "fuse.sshfs", "9p", "afs"];

    /// <summary>Before the first use: a local folder, and the log beside the database.</summary>
    public static async Task DemandSqliteFolder(StorageSettings settings, Db db, CancellationToken stop)
    {
        Directory.CreateDirectory(settings.DataFolder);
        var format = new DriveInfo(Path.GetFullPath(settings.DataFolder)).DriveFormat;
        if (NetworkFileSystems.Contains(format, StringComparer.OrdinalIgnoreCase))
            throw new StorageUnfit(
                "storage.network-folder",
                $"The data folder {settings.DataFolder} lies on a network file system ({format}), where SQLite can lose data. Use a local disk, or PostgreSQL."
            );
        await Ask(db, "pragma journal_mode = WAL", stop);
    }

    /// <summary>Refuses an engine that is too old, or set to forget.</summary>
    public static Task Demand(Db db, CancellationToken stop) => db is SqliteDb ? DemandSqlite(db, stop) : DemandPostgres(db, stop);

    private static async Task DemandSqlite(Db db, CancellationToken stop)
    {
        var version = Version.Parse(await Ask(db, "select sqlite_version()", stop));
        if (version < LeastSqlite)
            throw new StorageUnfit(
                "storage.sqlite-too-old",
                $"SQLite {version} can lose committed data. At least {LeastSqlite} is needed."
            );
        await DemandSetting(db, "pragma journal_mode", "wal", stop);
        await DemandSetting(db, "pragma synchronous", "2", stop);
        await DemandSetting(db, "pragma foreign_keys", "1", stop);
        await DemandSetting(db, "pragma trusted_schema", "0", stop);
        await DemandSetting(db, "pragma cell_size_check", "1", stop);
    }

    private static async Task DemandPostgres(Db db, CancellationToken stop)
    {
        await DemandSetting(db, "show fsync", "on", stop);
        await DemandSetting(db, "show full_page_writes", "on", stop);
        if (await Ask(db, "show synchronous_commit", stop) is not ("on" or "remote_apply") and var set)
            throw Unfit("show synchronous_commit", set, "on");
    }

    private static async Task DemandSetting(Db db, string question, string wanted, CancellationToken stop)
    {
        if (await Ask(db, question, stop) is var answer && answer != wanted)
            throw Unfit(question, answer, wanted);
    }

    private static StorageUnfit Unfit(string question, string answer, string wanted) =>
        new(
            "storage.forgetful",
            $"The database answers '{answer}' to '{question}', so that acknowledged data could be lost. Set it to '{wanted}'."
        );

    private static async Task<string> Ask(Db db, string question, CancellationToken stop)
    {
        await db.Database.OpenConnectionAsync(stop);
        try
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = question;
            return Convert.ToString(await command.ExecuteScalarAsync(stop), CultureInfo.InvariantCulture) ?? "";
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}
