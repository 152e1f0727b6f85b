using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Oversight;
using Gongkai.Domain.Publishing;
using Gongkai.Domain.Reporting.Collecting;
using Gongkai.Domain.Reporting.Making;
using Gongkai.Domain.Requests;
using Gongkai.Domain.Review;
using Gongkai.Storage.Journal;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Files;

/// <summary>
/// The only way by which somebody gets a docket's stored file, and only who may see it. What one may not see does not exist.
/// The storage itself reads files to copy what was approved, and to verify.
/// </summary>
public sealed class FileGate
{
    private readonly Db _db;
    private readonly Dockets _dockets;
    private readonly FileStore _files;

    internal FileGate(Db db, Dockets dockets, FileStore files) => (_db, _dockets, _files) = (db, dockets, files);

    /// <summary>The bytes; null when there is no such file for this viewer.</summary>
    public async Task<OpenedFile?> Open(OrganId organ, DocketId docket, FileDigest digest, Viewer viewer, CancellationToken stop = default)
    {
        if (!await MaySee(organ, docket, digest, viewer, stop))
            return null;
        var stored = await _db
            .Files.AsNoTracking()
            .SingleOrDefaultAsync(f => f.Organ == organ && f.Docket == docket && f.Digest == digest, stop);
        if (stored is null || await _files.Read(_db, organ, docket, digest, stop) is not { } bytes)
            return null;
        return new(bytes, stored.MediaType);
    }

    private async Task<bool> MaySee(OrganId organ, DocketId docket, FileDigest digest, Viewer viewer, CancellationToken stop)
    {
        if (await _dockets.Open<DisclosureRequest>(organ, docket, stop) is { Matter: var request })
            return viewer.MaySee(organ, docket, request, digest);
        if (await _dockets.Open<YearReport>(organ, docket, stop) is { Matter: var report })
            return viewer.MaySee(organ, report, digest);
        if (await _dockets.Open<CollectedReport>(organ, docket, stop) is { Matter: var collected })
            return viewer.MaySee(organ, collected, digest);
        return await _dockets.Open<Publication>(organ, docket, stop) is { Matter: var publication }
            && viewer.MaySee(organ, publication, digest);
    }
}

/// <summary>An opened file. Its name stands with the entry that names it.</summary>
public sealed record OpenedFile(byte[] Content, string MediaType);
