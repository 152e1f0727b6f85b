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

    private static Recorded Recorded(EntryRow row, IReadOnlyList<SaltedValue>? values)
    {
        var kind = EntryKinds.Find(row.Kind, row.Shape);
        var entry = EntryJson.Read(SealedText.Join(row.Body, values), kind);
        return Actor.TryParse(row.Actor, out var actor)
            ? new(row.Position, entry, row.RecordedAt, actor)
            : throw new InvalidDataException($"'{row.Actor}' is no actor");
    }
}
