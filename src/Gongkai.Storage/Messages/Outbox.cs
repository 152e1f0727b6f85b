using Gongkai.Domain.Dockets;
using Gongkai.Domain.Messages;
using Gongkai.Domain.Organs;
using Gongkai.Storage.Journal;
using Gongkai.Storage.Writing;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Messages;

/// <summary>
/// 发件箱 for whoever sends: takes messages on a lease, so that of several workers one has each, and a worker that died loses nothing.
/// A message whose worker died after sending is sent once more, under the same identity.
/// </summary>
public sealed class Outbox
{
    /// <summary>How long a worker has for what it took.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    /// <summary>How long sent messages stay on the list; longer than a month, since its checkpoint is posted once.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(60);

    private readonly Db _db;
    private readonly Writer _writer;
    private readonly MailAddresses _addresses;
    private readonly TimeProvider _time;

    internal Outbox(Db db, Writer writer, MailAddresses addresses, TimeProvider time) =>
        (_db, _writer, _addresses, _time) = (db, writer, addresses, time);

    private DateTime Now => Act.Now(Actor.Program, _time).At;

    /// <summary>Takes messages whose time has come, with the address of each; what is no longer worth sending is given up.</summary>
    public async Task<IReadOnlyList<Outgoing>> Take(int most, CancellationToken stop = default)
    {
        if (!await Due(_db, Now).AnyAsync(stop))
            return [];
        var rows = await _writer.Write((db, stop) => Take(db, most, stop), _ => true, stop);
        List<Outgoing> taken = [];
        foreach (var row in rows)
        {
            if (Now - row.CreatedAt > Resending.Worth(row.Kind))
                await GiveUp(row.Organ, row.Id, "outdated", stop);
            else if (await _addresses.Of(row, stop) is { } address)
                taken.Add(new(row.Organ, row.Id, row.Kind, row.Number, row.Content, address));
            else
                await GiveUp(row.Organ, row.Id, "no-address", stop);
        }
        return taken;
    }

    /// <summary>It was sent.</summary>
    public Task Sent(Outgoing message, CancellationToken stop = default) =>
        Update(
            message.Organ,
            message.Id,
            row =>
            {
                (row.State, row.DoneAt, row.LeasedUntil, row.Problem) = (OutboxState.Sent, Now, null, null);
            },
            stop
        );

    /// <summary>It could not be sent: later again, or given up where trying again will not help or was tried enough.</summary>
    public Task NotSent(Outgoing message, string problem, bool forGood, CancellationToken stop = default) =>
        Update(
            message.Organ,
            message.Id,
            row =>
            {
                row.Failures++;
                (row.LeasedUntil, row.Problem) = (null, problem);
                if (forGood || Resending.After(row.Failures) is not { } wait)
                    (row.State, row.DoneAt) = (OutboxState.Failed, Now);
                else
                    row.NextAt = Now + wait;
            },
            stop
        );

    /// <summary>After a start where no other process can be at work: what a dead one had taken is free again.</summary>
    public Task Release(CancellationToken stop = default) =>
        _db is PostgresDb
            ? Task.CompletedTask
            : _writer.Write(
                (db, stop) =>
                    db
                        .Outbox.Where(m => m.LeasedUntil != null)
                        .ExecuteUpdateAsync(set => set.SetProperty(m => m.LeasedUntil, (DateTime?)null), stop),
                _ => true,
                stop
            );

    /// <summary>Forgets what was sent long ago.</summary>
    public Task Forget(CancellationToken stop = default)
    {
        var before = Now - Kept;
        return _writer.Write(
            (db, stop) => db.Outbox.Where(m => m.State == OutboxState.Sent && m.DoneAt < before).ExecuteDeleteAsync(stop),
            _ => true,
            stop
        );
    }

    private async Task<List<OutboxRow>> Take(Db db, int most, CancellationToken stop)
    {
        var now = Now;
        var rows =
            db is PostgresDb
                ? db.Outbox.FromSql(
                    $"""
                    select * from outbox where state = 'Waiting' and next_at <= {now} and (leased_until is null or leased_until <= {now})
                    order by next_at limit {most} for update skip locked
                    """
                )
                : Due(db, now).OrderBy(m => m.NextAt).Take(most);
        var taken = await rows.AsTracking().ToListAsync(stop);
        foreach (var row in taken)
            row.LeasedUntil = now + Lease;
        await db.SaveChangesAsync(stop);
        return taken;
    }

    private static IQueryable<OutboxRow> Due(Db db, DateTime now) =>
        db.Outbox.Where(m => m.State == OutboxState.Waiting && m.NextAt <= now && (m.LeasedUntil == null || m.LeasedUntil <= now));

    private Task GiveUp(OrganId organ, Guid id, string problem, CancellationToken stop) =>
        Update(organ, id, row => (row.State, row.DoneAt, row.LeasedUntil, row.Problem) = (OutboxState.Failed, Now, null, problem), stop);

    private Task Update(OrganId organ, Guid id, Action<OutboxRow> change, CancellationToken stop) =>
        _writer.Write(
            async (db, stop) =>
            {
                change(await db.Outbox.AsTracking().SingleAsync(m => m.Organ == organ && m.Id == id, stop));
                return await db.SaveChangesAsync(stop);
            },
            _ => true,
            stop
        );
}

/// <summary>A message to be sent now.</summary>
/// <param name="Id">The same for each try.</param>
/// <param name="Number">案号, where the matter has one.</param>
/// <param name="Content">What is sent along.</param>
/// <param name="Address">To this one address.</param>
public sealed record Outgoing(OrganId Organ, Guid Id, MessageKind Kind, string? Number, string? Content, string Address);
