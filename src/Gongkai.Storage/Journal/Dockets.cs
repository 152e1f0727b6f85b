using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Publishing;
using Gongkai.Domain.Requests;
using Gongkai.Storage.Files;
using Gongkai.Storage.Identity;
using Gongkai.Storage.Organs;
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
    private readonly OversightJournal _oversight;
    private readonly TimeProvider _time;

    internal Dockets(Db db, Writer writer, DocketReader reader, Filing filing, OversightJournal oversight, TimeProvider time) =>
        (_db, _writer, _reader, _filing, _oversight, _time) = (db, writer, reader, filing, oversight, time);

    /// <summary>A docket by its reference; null when the organ has none of this family.</summary>
    public async Task<OpenDocket<TMatter>?> Open<TMatter>(OrganId organ, DocketId id, CancellationToken stop = default)
        where TMatter : IMatter<TMatter> =>
        await Head<TMatter>(_db, organ, id, stop) is null ? null : new(id, await _reader.Read(_db, organ, id, stop));

    /// <summary>A docket by its printed number.</summary>
    public Task<OpenDocket<TMatter>?> Open<TMatter>(OrganId organ, CaseNumber number, CancellationToken stop = default)
        where TMatter : IMatter<TMatter> => Open<TMatter>(organ, number.ToString(), stop);

    /// <summary>A docket by its number as it stands in the list of dockets.</summary>
    public async Task<OpenDocket<TMatter>?> Open<TMatter>(OrganId organ, string number, CancellationToken stop = default)
        where TMatter : IMatter<TMatter>
    {
        var family = TMatter.Family;
        var head = await _db
            .DocketHeads.AsNoTracking()
            .SingleOrDefaultAsync(h => h.Organ == organ && h.Number == number && h.Family == family, stop);
        return head is null ? null : new(head.Docket, await _reader.Read(_db, organ, head.Docket, stop));
    }

    /// <summary>The first entry of each of these dockets, for lists that say what a matter is about.</summary>
    public Task<IReadOnlyDictionary<DocketId, Recorded>> Beginnings(
        OrganId organ,
        IReadOnlyList<DocketId> dockets,
        CancellationToken stop = default
    ) => _reader.Beginnings(_db, organ, dockets, stop);

    /// <summary>The 发文字号 that a letter written now must carry. Signing takes it, or is refused when another letter took it first.</summary>
    public Task<DocumentNumber> NextDocumentNumber(OrganId organ, string word, int year, CancellationToken stop = default) =>
        Numbers.NextDocument(_db, organ, word, year, stop);

    /// <summary>The 索引号 for a first publication now.</summary>
    public Task<IndexNumber> NextIndexNumber(OrganId organ, string prefix, int year, CancellationToken stop = default) =>
        Numbers.NextIndex(_db, organ, prefix, year, stop);

    /// <summary>Records a fact beside the matters, such as that somebody looked at personal data.</summary>
    public Task Record(OrganId organ, Actor actor, Entry entry, CancellationToken stop = default) =>
        _writer.Write(
            async (db, stop) =>
            {
                await _oversight.Record(db, organ, actor, Act.Now(actor, _time).At, [entry], stop);
                return true;
            },
            kept => kept,
            stop
        );

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
            async (db, today, stop) =>
            {
                var number = await Numbers.DrawCase(db, organ, today, stop);
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

    /// <summary>The docket that a form began; for a matter that has no number to be found by.</summary>
    public async Task<DocketId> BegunBy(OrganId organ, string formToken, CancellationToken stop = default) =>
        (await FormTokens.FirstUse(_db, organ, formToken, stop)).Docket;

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
        where TMatter : IMatter<TMatter> => Step<TMatter>(organ, id, seen, actor, (_, matter) => Task.FromResult(act(matter)), files, stop);

    /// <summary>One more act on a request, which also asks its clock.</summary>
    public Task<Decision> Step(
        OrganId organ,
        DocketId id,
        int seen,
        Actor actor,
        Func<DisclosureRequest, Clock, Decision> act,
        IReadOnlyList<IncomingFile>? files = null,
        CancellationToken stop = default
    ) =>
        Step<DisclosureRequest>(
            organ,
            id,
            seen,
            actor,
            async (db, request) => act(request, (await Calendars.Read(db, organ, stop)).ClockOf(request)),
            files,
            stop
        );

    private Task<Decision> Step<TMatter>(
        OrganId organ,
        DocketId id,
        int seen,
        Actor actor,
        Func<Db, TMatter, Task<Decision>> act,
        IReadOnlyList<IncomingFile>? files,
        CancellationToken stop
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
                var decision = await act(db, Docket.Fold<TMatter>(docket));
                return decision is Decision.Taken(var entries)
                    ? await _filing.File(db, journal, Filed.On(head, docket), entries, Act.Now(actor, _time), files ?? [], stop)
                    : decision;
            },
            stop
        );

    private Task<Decision> Begin<TMatter>(
        OrganId organ,
        string formToken,
        Actor actor,
        Func<Db, DateOnly, CancellationToken, Task<(string? Number, Decision Decision)>> act,
        IReadOnlyList<IncomingFile>? files,
        CancellationToken stop
    )
        where TMatter : IMatter<TMatter> =>
        Decide(
            async (db, stop) =>
            {
                var filed = Act.Now(actor, _time);
                var place = new DocketPlace(organ, new(Guid.CreateVersion7(_time.GetUtcNow())), TMatter.Family);
                var journal = await Append.Lock(db, organ, stop);
                if (!await FormTokens.Use(db, place, formToken, filed.At, stop))
                    return await SameAnswer(db, organ, formToken, stop);
                var (number, decision) = await act(db, BeijingDay.Of(filed.At), stop);
                if (decision is not Decision.Taken(var entries))
                    return decision;
                await FormTokens.Answered(db, organ, formToken, entries.Count, stop);
                return await _filing.File(db, journal, new(place, number, []), entries, filed, files ?? [], stop);
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
}

/// <summary>An act on a docket that the organ does not have: a page looks it up first, so this is a fault.</summary>
public sealed class DocketNotFound(DocketId id) : Exception($"There is no docket {id}.");
