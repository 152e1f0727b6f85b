using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Requests;
using Gongkai.Storage.Files;
using Gongkai.Storage.Writing;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Journal;

/// <summary>
/// The one door to the dockets. An act loads, folds, asks and appends in one transaction: entries, personal data beside them, facts
/// and files, all or nothing. What comes back as taken is on the disk.
/// </summary>
public sealed class Dockets
{
    private readonly Db _db;
    private readonly Writer _writer;
    private readonly DocketReader _reader;
    private readonly Filing _filing;
    private readonly TimeProvider _time;

    internal Dockets(Db db, Writer writer, DocketReader reader, Filing filing, TimeProvider time) =>
        (_db, _writer, _reader, _filing, _time) = (db, writer, reader, filing, time);

    /// <summary>A docket by its reference; null when the organ has none of this family.</summary>
    public async Task<OpenDocket<TMatter>?> Open<TMatter>(OrganId organ, DocketId id, CancellationToken stop = default)
        where TMatter : IMatter<TMatter> =>
        await Head<TMatter>(_db, organ, id, stop) is null ? null : new(id, await _reader.Read(_db, organ, id, stop));

    /// <summary>A docket by its printed number.</summary>
    public async Task<OpenDocket<TMatter>?> Open<TMatter>(OrganId organ, CaseNumber number, CancellationToken stop = default)
        where TMatter : IMatter<TMatter>
    {
        var (family, printed) = (TMatter.Family, number.ToString());
        var head = await _db
            .DocketHeads.AsNoTracking()
            .SingleOrDefaultAsync(h => h.Organ == organ && h.Number == printed && h.Family == family, stop);
        return head is null ? null : new(head.Docket, await _reader.Read(_db, organ, head.Docket, stop));
    }

    /// <summary>
    /// Begins a numbered matter. The number is drawn within the transaction, so that the series has no gap. A form that was used before
    /// is answered with what it began: one intent, one matter.
    /// </summary>
    public Task<Decision> Begin<TMatter>(
        OrganId organ,
        string formToken,
        Actor actor,
        Func<CaseNumber, Decision> act,
        IReadOnlyList<IncomingFile>? files = null,
        CancellationToken stop = default
    )
        where TMatter : IMatter<TMatter> =>
        Begin<TMatter>(
            organ,
            formToken,
            actor,
            async (db, now, stop) =>
            {
                var number = await Numbers.DrawCase(db, organ, BeijingDay(now), stop);
                return (number.ToString(), act(number));
            },
            files,
            stop
        );

    /// <summary>Begins a matter that has no number yet, such as a publication.</summary>
    public Task<Decision> Begin<TMatter>(
        OrganId organ,
        string formToken,
        Actor actor,
        Func<Decision> act,
        IReadOnlyList<IncomingFile>? files = null,
        CancellationToken stop = default
    )
        where TMatter : IMatter<TMatter> =>
        Begin<TMatter>(organ, formToken, actor, (_, _, _) => Task.FromResult<(string?, Decision)>((null, act())), files, stop);

    /// <summary>One more act on a matter, unless somebody appended since <paramref name="seen"/>.</summary>
    public Task<Decision> Step<TMatter>(
        OrganId organ,
        DocketId id,
        int seen,
        Actor actor,
        Func<TMatter, Decision> act,
        IReadOnlyList<IncomingFile>? files = null,
        CancellationToken stop = default
    )
        where TMatter : IMatter<TMatter> =>
        Decide(
            async (db, stop) =>
            {
                var journal = await Append.Lock(db, organ, stop);
                var head = await Head<TMatter>(db, organ, id, stop) ?? throw new DocketNotFound(id);
                var docket = await _reader.Read(db, organ, id, stop);
                if (docket.Count > seen)
                    return new Decision.Conflict([.. docket.Skip(seen)]);
                var decision = act(Docket.Fold<TMatter>(docket));
                return decision is Decision.Taken(var entries)
                    ? await _filing.File(db, journal, Filed.On(head, docket), entries, new(actor, Now()), files ?? [], stop)
                    : decision;
            },
            stop
        );

    private Task<Decision> Begin<TMatter>(
        OrganId organ,
        string formToken,
        Actor actor,
        Func<Db, DateTime, CancellationToken, Task<(string? Number, Decision Decision)>> act,
        IReadOnlyList<IncomingFile>? files,
        CancellationToken stop
    )
        where TMatter : IMatter<TMatter> =>
        Decide(
            async (db, stop) =>
            {
                var now = Now();
                var place = new DocketPlace(organ, new(Guid.CreateVersion7(_time.GetUtcNow())), TMatter.Family);
                var journal = await Append.Lock(db, organ, stop);
                if (!await FormTokens.Use(db, place, formToken, now, stop))
                    return await SameAnswer(db, organ, formToken, stop);
                var (number, decision) = await act(db, now, stop);
                if (decision is not Decision.Taken(var entries))
                    return decision;
                await FormTokens.Answered(db, organ, formToken, entries.Count, stop);
                return await _filing.File(db, journal, new(place, number, []), entries, new(actor, now), files ?? [], stop);
            },
            stop
        );

    private async Task<Decision> SameAnswer(Db db, OrganId organ, string formToken, CancellationToken stop)
    {
        var (docket, entries) = await FormTokens.FirstUse(db, organ, formToken, stop);
        var recorded = await _reader.Read(db, organ, docket, stop);
        return new Decision.Taken([.. recorded.Take(entries).Select(r => r.Entry)]);
    }

    private Task<Decision> Decide(Func<Db, CancellationToken, Task<Decision>> work, CancellationToken stop) =>
        _writer.Write(work, decision => decision is Decision.Taken, stop);

    private static Task<DocketHead?> Head<TMatter>(Db db, OrganId organ, DocketId id, CancellationToken stop)
        where TMatter : IMatter<TMatter>
    {
        var family = TMatter.Family;
        return db.DocketHeads.AsNoTracking().SingleOrDefaultAsync(h => h.Organ == organ && h.Docket == id && h.Family == family, stop);
    }

    /// <summary>The server's instant, to the millisecond: what both engines keep exactly.</summary>
    private DateTime Now()
    {
        var now = _time.GetUtcNow().UtcDateTime;
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond));
    }

    private static DateOnly BeijingDay(DateTime instant) => DateOnly.FromDateTime(instant.AddHours(8));
}

/// <summary>An act on a docket that the organ does not have: a page looks it up first, so this is a fault.</summary>
public sealed class DocketNotFound(DocketId id) : Exception($"There is no docket {id}.");
