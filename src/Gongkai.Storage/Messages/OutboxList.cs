using Gongkai.Domain.Dockets;
using Gongkai.Domain.Messages;
using Gongkai.Domain.Organs;
using Gongkai.Storage.Journal;
using Gongkai.Storage.Writing;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Messages;

/// <summary>发件箱 for the administrator: what waits, what was sent, what was given up; never an address.</summary>
public sealed class OutboxList
{
    private readonly Db _db;
    private readonly Writer _writer;
    private readonly TimeProvider _time;

    internal OutboxList(Db db, Writer writer, TimeProvider time) => (_db, _writer, _time) = (db, writer, time);

    /// <summary>How many messages there are in each state.</summary>
    public async Task<IReadOnlyDictionary<OutboxState, int>> Counts(OrganId organ, CancellationToken stop = default) =>
        await _db
            .Outbox.Where(m => m.Organ == organ)
            .GroupBy(m => m.State)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, stop);

    /// <summary>A page of the messages in a state, the newest first.</summary>
    public async Task<IReadOnlyList<PostedMessage>> Page(
        OrganId organ,
        OutboxState state,
        int page,
        int size,
        CancellationToken stop = default
    )
    {
        var rows = await _db
            .Outbox.AsNoTracking()
            .Where(m => m.Organ == organ && m.State == state)
            .OrderByDescending(m => m.CreatedAt)
            .Skip((page - 1) * size)
            .Take(size)
            .ToListAsync(stop);
        return
        [
            .. rows.Select(m => new PostedMessage(
                m.Id,
                m.Kind,
                m.Number,
                m.Person,
                m.CreatedAt,
                m.State,
                m.Failures,
                m.NextAt,
                m.DoneAt,
                m.Problem
            )),
        ];
    }

    /// <summary>Tries again at once what was given up, or what would have to wait; false when there is no such message.</summary>
    public Task<bool> Retry(OrganId organ, Guid id, CancellationToken stop = default)
    {
        var now = Act.Now(Actor.Program, _time).At;
        return _writer.Write(
            async (db, stop) =>
                await db
                    .Outbox.Where(m => m.Organ == organ && m.Id == id && m.State != OutboxState.Sent)
                    .ExecuteUpdateAsync(
                        set =>
                            set.SetProperty(m => m.State, OutboxState.Waiting)
                                .SetProperty(m => m.Failures, 0)
                                .SetProperty(m => m.NextAt, now)
                                .SetProperty(m => m.DoneAt, (DateTime?)null),
                        stop
                    ) == 1,
            _ => true,
            stop
        );
    }
}

/// <summary>A message as the administrator sees it.</summary>
public sealed record PostedMessage(
    Guid Id,
    MessageKind Kind,
    string? Number,
    PersonId? Person,
    DateTime CreatedAt,
    OutboxState State,
    int Failures,
    DateTime NextAt,
    DateTime? DoneAt,
    string? Problem
);
