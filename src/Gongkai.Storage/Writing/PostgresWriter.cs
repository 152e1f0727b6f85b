using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Writing;

/// <summary>On PostgreSQL each work has a transaction of its own; the lock on its organ's journal puts them in order.</summary>
internal sealed class PostgresWriter(IDbContextFactory<PostgresDb> databases, StoreChanges changes) : Writer
{
    public override async Task<T> Write<T>(Func<Db, CancellationToken, Task<T>> work, Func<T, bool> keep, CancellationToken stop)
    {
        await using var db = await databases.CreateDbContextAsync(stop);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var result = await work(db, stop);
        // Not to be stopped: a commit that is cut off might have happened.
        if (keep(result))
        {
            await transaction.CommitAsync(CancellationToken.None);
            changes.Add();
        }
        return result;
    }
}
