using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Writing;

/// <summary>
/// SQLite has one writer. What waits together is committed together, with one flush of the disk; each work stands behind a
/// savepoint of its own and succeeds or fails alone. Nobody is answered before the commit.
/// </summary>
internal sealed class GroupCommit : Writer, IAsyncDisposable
{
    private const int MostInOneCommit = 64;

    private readonly Channel<Job> _waiting = Channel.CreateBounded<Job>(1024);
    private readonly Func<SqliteDb> _open;
    private readonly StoreChanges _changes;
    private readonly Task _loop;
    private SqliteDb? _db;
    private bool _isBroken;

    /// <param name="open">Opens the database with <see cref="PreparedCommands"/> of its own.</param>
    /// <param name="changes">Counts the commits.</param>
    public GroupCommit(Func<SqliteDb> open, StoreChanges changes)
    {
        (_open, _changes) = (open, changes);
        _loop = Task.Run(CommitInGroups);
    }

    public override async Task<T> Write<T>(Func<Db, CancellationToken, Task<T>> work, Func<T, bool> keep, CancellationToken stop)
    {
        var job = new Job<T>(work, keep, stop);
        await _waiting.Writer.WriteAsync(job, stop);
        return await job.Committed;
    }

    public async ValueTask DisposeAsync()
    {
        _waiting.Writer.Complete();
        await _loop;
        await Close();
    }

    private async Task CommitInGroups()
    {
        List<Job> group = [];
        while (await _waiting.Reader.WaitToReadAsync())
        {
            while (group.Count < MostInOneCommit && _waiting.Reader.TryRead(out var job))
                group.Add(job);
            try
            {
                await Commit(group);
                _changes.Add();
                group.ForEach(job => job.Answer());
            }
            catch (Exception fault)
            {
                // Nothing of the group was kept, and everyone in it is told so. The next one starts with a new connection.
                group.ForEach(job => job.Fail(fault));
                _isBroken = true;
            }
            group.Clear();
        }
    }

    private async Task Commit(List<Job> group)
    {
        var db = await Opened();
        // BEGIN IMMEDIATE: the write lock is taken before anything is read.
        await using var transaction = await db.Database.BeginTransactionAsync();
        foreach (var job in group)
        {
            await transaction.CreateSavepointAsync("job");
            if (!await job.Run(db))
                await transaction.RollbackToSavepointAsync("job");
            await transaction.ReleaseSavepointAsync("job");
            db.ChangeTracker.Clear();
        }
        await transaction.CommitAsync();
    }

    // The one writer keeps its connection, and with it what SQLite prepared, until a commit fails.
    private async Task<SqliteDb> Opened()
    {
        if (_isBroken)
            await Close();
        _isBroken = false;
        if (_db is null)
        {
            _db = _open();
            await _db.Database.OpenConnectionAsync();
        }
        return _db;
    }

    private async Task Close()
    {
        var db = _db;
        _db = null;
        if (db is not null)
            await db.DisposeAsync();
    }

    private abstract class Job
    {
        /// <summary>Runs the work; false when it must leave nothing.</summary>
        public abstract Task<bool> Run(SqliteDb db);

        public abstract void Answer();

        public abstract void Fail(Exception fault);
    }

    private sealed class Job<T>(Func<Db, CancellationToken, Task<T>> work, Func<T, bool> keep, CancellationToken stop) : Job
    {
        private readonly TaskCompletionSource<T> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private Exception? _failed;
        private T? _result;

        public Task<T> Committed => _answer.Task;

        public override async Task<bool> Run(SqliteDb db)
        {
            try
            {
                stop.ThrowIfCancellationRequested();
                _result = await work(db, stop);
                return keep(_result);
            }
            catch (Exception fault)
            {
                _failed = fault;
                return false;
            }
        }

        public override void Answer()
        {
            if (_failed is OperationCanceledException)
                _answer.SetCanceled(stop);
            else if (_failed is not null)
                _answer.SetException(_failed);
            else
                _answer.SetResult(_result!);
        }

        public override void Fail(Exception fault) => _answer.SetException(_failed ?? fault);
    }
}
