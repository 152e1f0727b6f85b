using System.Text;
using System.Text.Json;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Oversight;
using Gongkai.Domain.Review;
using Gongkai.Storage.Entries;
using Gongkai.Storage.Files;
using Gongkai.Storage.Sealed;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Journal;

/// <summary>
/// Compares what stands beside the chain with what the chain says of it: sealed values with their commitments, files and frozen reports
/// with their digests.
/// What an entry says was erased must be gone; anything else must be there, unchanged.
/// </summary>
internal sealed class SealVerifier
{
    private static readonly string Erasure = EntryKinds.NameOf<Erased>();
    private static readonly string Freezing = EntryKinds.NameOf<ReportFrozen>();

    private readonly Db _db;
    private readonly DocketKeys _keys;
    private readonly FileStore _files;
    private readonly OrganId _organ;
    private readonly Dictionary<DocketId, int> _erased;
    private readonly HashSet<(DocketId, FileDigest)> _known = [];
    private Dictionary<(DocketId, int), SealedRow> _sealed = [];
    private Dictionary<DocketId, DocketKeyRow> _keyRows = [];

    private SealVerifier(Db db, DocketKeys keys, FileStore files, OrganId organ, Dictionary<DocketId, int> erased) =>
        (_db, _keys, _files, _organ, _erased) = (db, keys, files, organ, erased);

    /// <summary>How many entries lost their texts lawfully.</summary>
    public int ErasedEntries { get; private set; }

    public static async Task<SealVerifier> Of(Db db, DocketKeys keys, FileStore files, OrganId organ, CancellationToken stop)
    {
        var erased = await db
            .Entries.Where(e => e.Organ == organ && e.Kind == Erasure)
            .GroupBy(e => e.Docket)
            .Select(g => new { g.Key, Last = g.Max(e => e.Position) })
            .ToDictionaryAsync(g => g.Key, g => g.Last, stop);
        return new(db, keys, files, organ, erased);
    }

    /// <summary>Reads what stands beside these entries.</summary>
    public async Task Load(IReadOnlyList<EntryRow> rows, CancellationToken stop)
    {
        var (first, last) = (rows[0].Seq, rows[^1].Seq);
        var entries = _db.Entries.Where(e => e.Organ == _organ && e.Seq >= first && e.Seq <= last);
        var beside =
            from s in _db.Sealed.AsNoTracking()
            join e in entries
                on new
                {
                    s.Organ,
                    s.Docket,
                    s.Position,
                } equals new
                {
                    e.Organ,
                    e.Docket,
                    e.Position,
                }
            select s;
        _sealed = await beside.ToDictionaryAsync(s => (s.Docket, s.Position), stop);
        var dockets = rows.Select(row => row.Docket).Distinct().ToList();
        _keyRows = await _db
            .DocketKeys.AsNoTracking()
            .Where(k => k.Organ == _organ && dockets.Contains(k.Docket))
            .ToDictionaryAsync(k => k.Docket, stop);
    }

    /// <summary>What is wrong beside an entry that was loaded; null where nothing is.</summary>
    public async Task<JournalFaultKind?> Wrong(EntryRow row, CancellationToken stop) =>
        WrongValues(row) ?? await WrongFiles(row, stop) ?? await WrongSnapshot(row, stop);

    private JournalFaultKind? WrongValues(EntryRow row)
    {
        if (!row.Body.Contains($"\"{SealedText.Mark}\"", StringComparison.Ordinal))
            return null;
        var beside = _sealed.GetValueOrDefault((row.Docket, row.Position));
        if (IsErased(row))
        {
            ErasedEntries++;
            return beside is null ? null : JournalFaultKind.NotErased;
        }
        if (beside is null || !_keyRows.TryGetValue(row.Docket, out var key))
            return JournalFaultKind.SealMissing;
        try
        {
            var values = SealedValues.Open(_keys.Open(key), beside);
            return values.Select(value => value.Commitment()).SequenceEqual(SealedText.Commitments(row.Body))
                ? null
                : JournalFaultKind.SealChanged;
        }
        catch (SealBroken)
        {
            return JournalFaultKind.SealChanged;
        }
    }

    private async Task<JournalFaultKind?> WrongFiles(EntryRow row, CancellationToken stop)
    {
        foreach (var (digest, length) in NamedIn(row.Body))
            if (_known.Add((row.Docket, digest)) && await WrongFile(row, digest, length, stop) is { } fault)
                return fault;
        return null;
    }

    private async Task<JournalFaultKind?> WrongFile(EntryRow row, FileDigest digest, long length, CancellationToken stop)
    {
        var isErased = IsErased(row);
        try
        {
            var bytes = await _files.Read(_db, _organ, row.Docket, digest, stop);
            return (bytes, isErased) switch
            {
                (null, false) => JournalFaultKind.FileMissing,
                (not null, true) => JournalFaultKind.NotErased,
                (not null, false) when bytes.Length != length => JournalFaultKind.FileChanged,
                _ => null,
            };
        }
        catch (SealBroken)
        {
            return isErased ? JournalFaultKind.NotErased : JournalFaultKind.FileChanged;
        }
    }

    /// <summary>One of the snapshots of a year is what the entry froze, byte for byte.</summary>
    private async Task<JournalFaultKind?> WrongSnapshot(EntryRow row, CancellationToken stop)
    {
        if (row.Kind != Freezing)
            return null;
        using var body = JsonDocument.Parse(row.Body);
        var (year, digest) = (body.RootElement.GetProperty("year").GetInt32(), body.RootElement.GetProperty("digest").GetString());
        var snapshots = _db.ReportSnapshots.Where(s => s.Organ == _organ && s.Year == year);
        var versions = await snapshots.Select(s => s.Json).ToListAsync(stop);
        if (versions.Exists(json => Convert.ToHexStringLower(Sm3.Hash(Encoding.UTF8.GetBytes(json))) == digest))
            return null;
        return versions.Count == 0 ? JournalFaultKind.FileMissing : JournalFaultKind.FileChanged;
    }

    private bool IsErased(EntryRow row) => _erased.TryGetValue(row.Docket, out var until) && row.Position < until;

    /// <summary>The files that an entry names, wherever they stand in it.</summary>
    private static List<(FileDigest Digest, long Length)> NamedIn(string body)
    {
        List<(FileDigest, long)> found = [];
        if (!body.Contains("\"mediaType\"", StringComparison.Ordinal))
            return found;
        using var json = JsonDocument.Parse(body);
        Find(json.RootElement, found);
        return found;
    }

    private static void Find(JsonElement element, List<(FileDigest, long)> found)
    {
        if (element.ValueKind is JsonValueKind.Array)
            foreach (var item in element.EnumerateArray())
                Find(item, found);
        if (element.ValueKind is not JsonValueKind.Object)
            return;
        if (element.TryGetProperty("digest", out var digest) && element.TryGetProperty("length", out var length))
            found.Add((FileDigest.Parse(digest.GetString()!), length.GetInt64()));
        else
            foreach (var property in element.EnumerateObject())
                Find(property.Value, found);
    }
}
