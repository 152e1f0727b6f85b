using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage;

/// <summary>A consistent copy of a town's database while it runs, by SQLite's own backup. Never a copy of the live file.</summary>
public sealed class Backup
{
    private readonly Db _db;

    internal Backup(Db db) => _db = db;

    /// <summary>Writes a copy and checks it; false on PostgreSQL, whose own tools do this.</summary>
    public async Task<bool> To(string file, CancellationToken stop = default)
    {
        if (_db is not SqliteDb)
            return false;
        var unfinished = file + ".part";
        File.Delete(unfinished);
        await _db.Database.OpenConnectionAsync(stop);
        await using (var copy = new SqliteConnection($"Data Source={unfinished};Pooling=False"))
        {
            await copy.OpenAsync(stop);
            ((SqliteConnection)_db.Database.GetDbConnection()).BackupDatabase(copy);
            await Check(copy, stop);
        }
        File.Move(unfinished, file, overwrite: true);
        return true;
    }

    /// <summary>Puts a copy into an empty data folder, after a check of its pages.</summary>
    public static async Task Restore(string file, StorageSettings settings, CancellationToken stop = default)
    {
        if (File.Exists(settings.SqliteFile))
            throw new StorageUnfit(
                "storage.folder-in-use",
                $"{settings.SqliteFile} exists. Restore into an empty folder, look at it, then put it in place."
            );
        Directory.CreateDirectory(settings.DataFolder);
        await using (var copy = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False"))
        {
            await copy.OpenAsync(stop);
            await Check(copy, stop);
        }
        File.Copy(file, settings.SqliteFile);
    }

    private static async Task Check(SqliteConnection copy, CancellationToken stop)
    {
        await using var command = copy.CreateCommand();
        command.CommandText = "pragma integrity_check";
        if (await command.ExecuteScalarAsync(stop) is not "ok" and var answer)
            throw new StorageUnfit("storage.copy-damaged", $"The copy is damaged: {answer}. Take another one.");
    }
}
