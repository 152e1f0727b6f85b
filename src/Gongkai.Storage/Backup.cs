using System.Globalization;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Oversight;
using Gongkai.Storage.Identity;
using Gongkai.Storage.Journal;
using Gongkai.Storage.Writing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage;

/// <summary>A consistent copy of a town's database while it runs, by SQLite's own backup. Never a copy of the live file.</summary>
public sealed class Backup
{
    private readonly Db _db;
    private readonly Writer _writer;
    private readonly OversightJournal _journal;
    private readonly TimeProvider _time;

    internal Backup(Db db, Writer writer, OversightJournal journal, TimeProvider time) =>
        (_db, _writer, _journal, _time) = (db, writer, journal, time);

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
        Demand(
            settings.MasterKeyFile,
            "storage.master-key-missing",
            "The master key {0} is missing. Without it the copy cannot be read: put it back from its safe first."
        );
        Demand(
            settings.ErasureFile,
            "storage.erasure-list-missing",
            "The list of erasures {0} is missing. Without it people whose data was erased would come back: put it in its place. Where nothing was ever erased, make an empty file."
        );
        Directory.CreateDirectory(settings.DataFolder);
        await using (var copy = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False"))
        {
            await copy.OpenAsync(stop);
            await Check(copy, stop);
        }
        File.Copy(file, settings.SqliteFile);
    }

    /// <summary>Records that the data was put back, once the storage is prepared and what was erased before is erased again.</summary>
    public Task RecordRestore(OrganId organ, CancellationToken stop = default) =>
        _writer.Write(
            async (db, stop) =>
            {
                var act = Act.Now(Actor.Program, _time);
                var size = await db.JournalHeads.Where(h => h.Organ == organ).Select(h => h.Size).SingleOrDefaultAsync(stop);
                await _journal.Record(db, organ, act.By, act.At, [new Restored(BeijingDay.Of(act.At), size)], stop);
                return true;
            },
            _ => true,
            stop
        );

    private static void Demand(string file, string code, string sentence)
    {
        if (!File.Exists(file))
            throw new StorageUnfit(code, string.Format(CultureInfo.InvariantCulture, sentence, file));
    }

    private static async Task Check(SqliteConnection copy, CancellationToken stop)
    {
        await using var command = copy.CreateCommand();
        command.CommandText = "pragma integrity_check";
        if (await command.ExecuteScalarAsync(stop) is not "ok" and var answer)
            throw new StorageUnfit("storage.copy-damaged", $"The copy is damaged: {answer}. Take another one.");
    }
}
