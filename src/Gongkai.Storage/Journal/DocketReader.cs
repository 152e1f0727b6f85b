using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Storage.Entries;
using Gongkai.Storage.Sealed;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Journal;

/// <summary>Reads dockets: public entries and sealed values, joined.</summary>
internal sealed class DocketReader(DocketKeys keys)
{
    /// <summary>All entries of a docket in order; none when there is no such docket.</summary>
    public async Task<IReadOnlyList<Recorded>> Read(Db db, OrganId organ, DocketId docket, CancellationToken stop)
    {
        var rows = await db
            .Entries.AsNoTracking()
            .Where(e => e.Organ == organ && e.Docket == docket)
            .OrderBy(e => e.Position)
            .ToListAsync(stop);
        var values = await OpenSealed(db, organ, docket, stop);
        return [.. rows.Select(row => Recorded(row, values.GetValueOrDefault(row.Position)))];
    }

    /// <summary>All entries of each of these dockets in order.</summary>
    public async Task<IReadOnlyDictionary<DocketId, IReadOnlyList<Recorded>>> Read(
        Db db,
        OrganId organ,
        IReadOnlyList<DocketId> dockets,
        CancellationToken stop
    )
    {
        var rows = await db
            .Entries.AsNoTracking()
            .Where(e => e.Organ == organ && dockets.Contains(e.Docket))
            .OrderBy(e => e.Position)
            .ToListAsync(stop);
        var known = await keys.Find(db, organ, dockets, stop);
        var boxes = await db.Sealed.AsNoTracking().Where(s => s.Organ == organ && dockets.Contains(s.Docket)).ToListAsync(stop);
        var values = boxes
            .Where(box => known.ContainsKey(box.Docket))
            .ToDictionary(box => (box.Docket, box.Position), box => SealedValues.Open(known[box.Docket], box));
        return rows.GroupBy(row => row.Docket)
            .ToDictionary(
                docket => docket.Key,
                IReadOnlyList<Recorded> (docket) =>
                    [.. docket.Select(row => Recorded(row, values.GetValueOrDefault((row.Docket, row.Position))))]
            );
    }

    /// <summary>The first entry of each of these dockets: what a list tells of them. What a newer program wrote is left out.</summary>
    public async Task<IReadOnlyDictionary<DocketId, Recorded>> Beginnings(
        Db db,
        OrganId organ,
        IReadOnlyList<DocketId> dockets,
        CancellationToken stop
    )
    {
        var rows = await db
            .Entries.AsNoTracking()
            .Where(e => e.Organ == organ && dockets.Contains(e.Docket) && e.Position == 1)
            .ToListAsync(stop);
        var known = await keys.Find(db, organ, dockets, stop);
        var boxes = await db
            .Sealed.AsNoTracking()
            .Where(s => s.Organ == organ && dockets.Contains(s.Docket) && s.Position == 1)
            .ToDictionaryAsync(s => s.Docket, stop);
        return rows.Where(row => EntryKinds.Knows(row.Kind, row.Shape))
            .ToDictionary(
                row => row.Docket,
                row =>
                    Recorded(
                        row,
                        boxes.TryGetValue(row.Docket, out var box) && known.TryGetValue(row.Docket, out var key)
                            ? SealedValues.Open(key, box)
                            : null
                    )
            );
    }

    private async Task<Dictionary<int, IReadOnlyList<SaltedValue>>> OpenSealed(
        Db db,
        OrganId organ,
        DocketId docket,
        CancellationToken stop
    )
    {
        if (await keys.Find(db, organ, docket, stop) is not { } key)
            return [];
        var rows = await db.Sealed.AsNoTracking().Where(s => s.Organ == organ && s.Docket == docket).ToListAsync(stop);
        return rows.ToDictionary(row => row.Position, row => SealedValues.Open(key, row));
    }

    /// <summary>An entry without what stands sealed beside it.</summary>
    public static Entry ReadPublic(EntryRow row) => EntryJson.Read(SealedText.Join(row.Body, null), EntryKinds.Find(row.Kind, row.Shape));

    private static Recorded Recorded(EntryRow row, IReadOnlyList<SaltedValue>? values)
    {
        var kind = EntryKinds.Find(row.Kind, row.Shape);
        var entry = EntryJson.Read(SealedText.Join(row.Body, values), kind);
        return Actor.TryParse(row.Actor, out var actor)
            ? new(row.Position, entry, row.RecordedAt, actor)
            : throw new InvalidDataException($"'{row.Actor}' is no actor");
    }
}
