using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Reporting.Collecting;
using Gongkai.Storage.Files;
using Gongkai.Storage.Journal;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Collecting;

/// <summary>收到的年度报告 of a year: all their dockets at once, for the list, the sums and the comparison.</summary>
public sealed class CollectedReports
{
    private readonly Db _db;
    private readonly DocketReader _reader;
    private readonly FileStore _files;

    internal CollectedReports(Db db, DocketReader reader, FileStore files) => (_db, _reader, _files) = (db, reader, files);

    /// <summary>Every docket of the year that was opened.</summary>
    public async Task<IReadOnlyList<OpenDocket<CollectedReport>>> Of(OrganId organ, int year, CancellationToken stop = default)
    {
        var (family, numbers) = (CollectedReport.Family, CollectedReport.NumbersOf(year));
        var dockets = await _db
            .DocketHeads.AsNoTracking()
            .Where(h => h.Organ == organ && h.Family == family && EF.Functions.Like(h.Number!, numbers + "%"))
            .OrderBy(h => h.Number)
            .Select(h => h.Docket)
            .ToListAsync(stop);
        var entries = await _reader.Read(_db, organ, dockets, stop);
        return [.. dockets.Select(docket => new OpenDocket<CollectedReport>(docket, entries[docket]))];
    }

    /// <summary>The years of which something came, the newest first.</summary>
    public async Task<IReadOnlyList<int>> Years(OrganId organ, CancellationToken stop = default)
    {
        var family = CollectedReport.Family;
        var numbers = _db.DocketHeads.AsNoTracking().Where(h => h.Organ == organ && h.Family == family).Select(h => h.Number!);
        return [.. (await numbers.ToListAsync(stop)).Select(CollectedReport.YearOf).Distinct().OrderDescending()];
    }

    /// <summary>The newest version of a report as it was read, in canonical JSON; null before the first.</summary>
    public async Task<byte[]?> Canonical(OrganId organ, OpenDocket<CollectedReport> docket, CancellationToken stop = default) =>
        docket.Matter.Current is { } current ? await Canonical(organ, docket.Id, current, stop) : null;

    /// <summary>A version of a report as it was read, in canonical JSON; null when it was erased.</summary>
    public Task<byte[]?> Canonical(OrganId organ, DocketId docket, CollectedReceived version, CancellationToken stop = default) =>
        _files.Read(_db, organ, docket, version.Canonical.Digest, stop);
}
