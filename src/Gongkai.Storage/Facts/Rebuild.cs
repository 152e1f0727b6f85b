using Gongkai.Domain.Organs;
using Gongkai.Domain.Reporting;
using Gongkai.Storage.Journal;
using Gongkai.Storage.Organs;
using Gongkai.Storage.Writing;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Facts;

/// <summary>Gives the flat rows back from the dockets: after a new holiday notice, or where somebody doubts them.</summary>
public sealed class Rebuild
{
    private readonly Db _db;
    private readonly DocketReader _reader;
    private readonly Writer _writer;

    internal Rebuild(Db db, DocketReader reader, Writer writer) => (_db, _reader, _writer) = (db, reader, writer);

    /// <summary>Computes every row of an organ anew and gives those that were otherwise before. Writes them if asked to.</summary>
    public async Task<IReadOnlyList<Rebuilt>> Facts(OrganId organ, bool write, CancellationToken stop = default)
    {
        List<Rebuilt> changed = [];
        foreach (var docket in await WithFacts(organ, stop))
        {
            var rebuilt = write
                ? await _writer.Write((db, stop) => One(db, docket, write, stop), change => change is not null, stop)
                : await One(_db, docket, write, stop);
            if (rebuilt is not null)
                changed.Add(rebuilt);
        }
        return changed;
    }

    private async Task<Rebuilt?> One(Db db, DocketPlace place, bool write, CancellationToken stop)
    {
        var (organ, docket) = (place.Organ, place.Id);
        if (write)
            await Append.Lock(db, organ, stop);
        var entries = await _reader.Read(db, organ, docket, stop);
        var after = FactsWriter.Of(place, entries, await Calendars.Read(db, organ, stop));
        var before = await db.CaseFacts.AsNoTracking().SingleOrDefaultAsync(f => f.Organ == organ && f.Docket == docket, stop);
        if (after == before)
            return null;
        if (write)
            await FactsWriter.Save(db, after, before is not null, stop);
        return new(before, after);
    }

    private async Task<IReadOnlyList<DocketPlace>> WithFacts(OrganId organ, CancellationToken stop)
    {
        var heads = _db.DocketHeads.AsNoTracking().Where(h => h.Organ == organ && FactsWriter.Families.Contains(h.Family));
        return [.. (await heads.ToListAsync(stop)).Select(h => new DocketPlace(h.Organ, h.Docket, h.Family))];
    }
}

/// <summary>A row that changed: as it was stored, and as the docket tells it.</summary>
public sealed record Rebuilt(CaseFacts? Before, CaseFacts After);
