using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage;

/// <summary>What the database needs now and then to stay fast.</summary>
public sealed class Upkeep
{
    private readonly Db _db;

    internal Upkeep(Db db) => _db = db;

    /// <summary>
    /// Brings the figures up to date by which SQLite chooses its indexes, of the tables that grew or shrank much since. PostgreSQL does so by itself.
    /// </summary>
    public Task RefreshStatistics(CancellationToken stop = default) =>
        _db is SqliteDb ? _db.Database.ExecuteSqlAsync($"pragma optimize = 0x10002", stop) : Task.CompletedTask;
}
