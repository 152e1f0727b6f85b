using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Storage.Entries;
using Gongkai.Storage.Journal;
using Gongkai.Storage.Writing;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Sealed;

/// <summary>
/// 删除个人信息 of a docket: key, salts, texts and files are destroyed; days, outcome and chain stay, and an entry says so. So does a list
/// outside of the database, by which it is done again after an older copy was put back.
/// </summary>
public sealed class Erasure
{
    private readonly Db _db;
    private readonly Writer _writer;
    private readonly Append _append;
    private readonly ErasureList _list;
    private readonly TimeProvider _time;

    internal Erasure(Db db, Writer writer, Append append, ErasureList list, TimeProvider time) =>
        (_db, _writer, _append, _list, _time) = (db, writer, append, list, time);

    /// <summary>Erases a docket's personal data for ever.</summary>
    public async Task Erase(OrganId organ, DocketId docket, ErasureGround ground, Actor by, CancellationToken stop = default)
    {
        await Destroy(organ, docket, ground, by, stop);
        _list.Add(new ErasedDocket(organ, docket, ground));
    }

    /// <summary>
    /// Brings database and list to the same: what only the list knows is destroyed again, for the database is an older copy; what only the
    /// database knows is put on the list, for the program died in between. Gives how many dockets were destroyed again.
    /// </summary>
    internal async Task<int> Agree(CancellationToken stop)
    {
        var listed = _list.Read();
        var recorded = await Recorded(stop);
        var again = Beyond(listed, recorded);
        foreach (var erased in again)
            if (await _db.DocketHeads.AnyAsync(h => h.Organ == erased.Organ && h.Docket == erased.Docket, stop))
                await Destroy(erased.Organ, erased.Docket, erased.Ground, Actor.Program, stop);
        _list.Add(Beyond(recorded, listed));
        return again.Count;
    }

    private Task<bool> Destroy(OrganId organ, DocketId docket, ErasureGround ground, Actor by, CancellationToken stop) =>
        _writer.Write(
            async (db, stop) =>
            {
                var journal = await Append.Lock(db, organ, stop);
                var head = await db.DocketHeads.SingleAsync(h => h.Organ == organ && h.Docket == docket, stop);
                var texts = await db.Sealed.Where(s => s.Organ == organ && s.Docket == docket).ExecuteDeleteAsync(stop);
                await db.FileChunks.Where(c => c.Organ == organ && c.Docket == docket).ExecuteDeleteAsync(stop);
                var files = await db.Files.Where(f => f.Organ == organ && f.Docket == docket).ExecuteDeleteAsync(stop);
                await db.DocketKeys.Where(k => k.Organ == organ && k.Docket == docket).ExecuteDeleteAsync(stop);
                var act = Act.Now(by, _time);
                var entry = new Erased(BeijingDay.Of(act.At), ground, texts, files);
                await _append.To(db, journal, new(organ, docket, head.Family), head.LastPosition, [entry], act, stop);
                await Filing.MoveHead(db, organ, docket, head.LastPosition + 1, stop);
                return true;
            },
            kept => kept,
            stop
        );

    private async Task<IReadOnlyList<ErasedDocket>> Recorded(CancellationToken stop)
    {
        var kind = EntryKinds.NameOf<Erased>();
        var rows = await _db.Entries.AsNoTracking().Where(e => e.Kind == kind).OrderBy(e => e.Seq).ToListAsync(stop);
        return [.. rows.Select(row => new ErasedDocket(row.Organ, row.Docket, ((Erased)DocketReader.ReadPublic(row)).Ground))];
    }

    /// <summary>The erasures of each docket that the first list has beyond the second.</summary>
    private static IReadOnlyList<ErasedDocket> Beyond(IEnumerable<ErasedDocket> first, IEnumerable<ErasedDocket> second)
    {
        var known = second.CountBy(erased => (erased.Organ, erased.Docket)).ToDictionary();
        return
        [
            .. first.GroupBy(erased => (erased.Organ, erased.Docket)).SelectMany(group => group.Skip(known.GetValueOrDefault(group.Key))),
        ];
    }
}
