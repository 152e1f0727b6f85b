using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Requests;
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
        foreach (var docket in await Requests(organ, stop))
        {
            var rebuilt = write
                ? await _writer.Write((db, stop) => One(db, organ, docket, write, stop), change => change is not null, stop)
                : await One(_db, organ, docket, write, stop);
            if (rebuilt is not null)
                changed.Add(rebuilt);
        }
        return changed;
    }

    private async Task<Rebuilt?> One(Db db, OrganId organ, DocketId docket, bool write, CancellationToken stop)
    {
        if (write)
            await Append.Lock(db, organ, stop);
        var entries = await _reader.Read(db, organ, docket, stop);
        var basis = new ClockBasis(await Calendars.Read(db, organ, stop));
        var after = FactsWriter.Of(new(organ, docket, DisclosureRequest.Family), entries, basis);
        var before = await db.CaseFacts.AsNoTracking().SingleOrDefaultAsync(f => f.Organ == organ && f.Docket == docket, stop);
        if (after == before)
            return null;
        if (write)
            await FactsWriter.Save(db, after, before is not null, stop);
        return new(before, after);
    }

    private async Task<IReadOnlyList<DocketId>> Requests(OrganId organ, CancellationToken stop)
    {
        var family = DisclosureRequest.Family;
        return await _db.DocketHeads.Where(h => h.Organ == organ && h.Family == family).Select(h => h.Docket).ToListAsync(stop);
    }
}

/// <summary>A row that changed: as it was stored, and as the docket tells it.</summary>
public sealed record Rebuilt(CaseFacts? Before, CaseFacts After);
