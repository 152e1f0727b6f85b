using Gongkai.Domain.Organs;
using Gongkai.Storage.Files;
using Gongkai.Storage.Sealed;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Journal;

/// <summary>
/// Reads an organ's journal from its first entry to its last, with what stands sealed beside it, and names the first one that is not as it was
/// written. The chain shows what changed after a checkpoint that an outsider holds; against its owner alone, who could write all of it anew,
/// it proves nothing.
/// </summary>
public sealed class JournalVerifier
{
    private const int AtOnce = 500;

    private readonly Db _db;
    private readonly DocketKeys _keys;
    private readonly FileStore _files;
    private readonly TimeProvider _time;

    internal JournalVerifier(Db db, DocketKeys keys, FileStore files, TimeProvider time) =>
        (_db, _keys, _files, _time) = (db, keys, files, time);

    /// <summary>Verifies a journal, also against an earlier checkpoint of it.</summary>
    public async Task<JournalReport> Verify(OrganId organ, Checkpoint? against = null, CancellationToken stop = default)
    {
        var head = await _db.JournalHeads.AsNoTracking().SingleOrDefaultAsync(h => h.Organ == organ, stop);
        var beside = await SealVerifier.Of(_db, _keys, _files, organ, stop);
        var (size, hash) = (0L, JournalLine.Start);
        while (await Next(organ, size, stop) is { Count: > 0 } rows)
        {
            await beside.Load(rows, stop);
            foreach (var row in rows)
            {
                if ((Wrong(row, size + 1, hash) ?? Wrong(row, await beside.Wrong(row, stop))) is { } fault)
                    return new(organ, size, Hex(hash), fault);
                (size, hash) = (row.Seq, row.Hash);
                if (size == against?.Size && Hex(hash) != against.Head)
                    return new(organ, size, Hex(hash), Wrong(row, JournalFaultKind.RewrittenSinceCheckpoint));
            }
        }
        return new(organ, size, Hex(hash), WrongEnd(head, size, hash) ?? CutSince(against, size)) { Erased = beside.ErasedEntries };
    }

    private Task<List<EntryRow>> Next(OrganId organ, long after, CancellationToken stop) =>
        _db.Entries.AsNoTracking().Where(e => e.Organ == organ && e.Seq > after).OrderBy(e => e.Seq).Take(AtOnce).ToListAsync(stop);

    /// <summary>Where the journal ends now, to be kept outside of this house.</summary>
    public async Task<Checkpoint> TakeCheckpoint(OrganId organ, CancellationToken stop = default)
    {
        var head = await _db.JournalHeads.AsNoTracking().SingleOrDefaultAsync(h => h.Organ == organ, stop);
        return new(organ.ToString(), head?.Size ?? 0, Hex(head?.Hash ?? JournalLine.Start), _time.GetUtcNow().UtcDateTime);
    }

    private static JournalFault? Wrong(EntryRow row, long expected, byte[] previous)
    {
        if (row.Seq != expected)
            return new(JournalFaultKind.Missing, expected, null, null);
        Span<byte> digest = stackalloc byte[Sm3.Length];
        JournalLine.Hash(row, previous, digest);
        return digest.SequenceEqual(row.Hash) ? null : new(JournalFaultKind.Changed, row.Seq, row.Docket.ToString(), row.Position);
    }

    private static JournalFault? Wrong(EntryRow row, JournalFaultKind? kind) =>
        kind is { } known ? new(known, row.Seq, row.Docket.ToString(), row.Position) : null;

    private static JournalFault? WrongEnd(JournalHead? head, long size, byte[] hash)
    {
        var (headSize, headHash) = (head?.Size ?? 0, head?.Hash ?? JournalLine.Start);
        if (headSize > size)
            return new(JournalFaultKind.Missing, size + 1, null, null);
        return headSize < size || !hash.AsSpan().SequenceEqual(headHash)
            ? new(JournalFaultKind.AddedAround, headSize + 1, null, null)
            : null;
    }

    private static JournalFault? CutSince(Checkpoint? against, long size) =>
        against is not null && against.Size > size ? new(JournalFaultKind.CutSinceCheckpoint, size + 1, null, null) : null;

    private static string Hex(byte[] hash) => Convert.ToHexStringLower(hash);
}

/// <summary>Size and head of a journal at a moment. Whoever holds it can tell later whether what came before was touched.</summary>
/// <param name="Organ">Whose journal.</param>
/// <param name="Size">How many entries.</param>
/// <param name="Head">Hash of the last one, hex.</param>
/// <param name="At">When, in UTC.</param>
public sealed record Checkpoint(string Organ, long Size, string Head, DateTime At);

/// <summary>What came of verifying a journal: how far it is right, and the first wrong entry.</summary>
public sealed record JournalReport(OrganId Organ, long Verified, string Head, JournalFault? Fault)
{
    /// <summary>Entries whose texts and personal data were erased lawfully.</summary>
    public int Erased { get; init; }

    /// <summary>Every entry is as it was written, and so is what stands beside it.</summary>
    public bool IsWhole => Fault is null;
}

/// <summary>The first wrong entry: its place in the journal, and in its docket where that is known.</summary>
public sealed record JournalFault(JournalFaultKind Kind, long Seq, string? Docket, int? Position);

/// <summary>What is wrong with an entry.</summary>
public enum JournalFaultKind
{
    /// <summary>Not as it was written, not in its place, or put in later.</summary>
    Changed,

    /// <summary>Gone.</summary>
    Missing,

    /// <summary>Added without the program.</summary>
    AddedAround,

    /// <summary>The whole chain up to a checkpoint was written anew.</summary>
    RewrittenSinceCheckpoint,

    /// <summary>The journal is shorter than it was at the checkpoint.</summary>
    CutSinceCheckpoint,

    /// <summary>The entry is whole, but its sealed values are gone, and no erasure says so.</summary>
    SealMissing,

    /// <summary>The entry is whole, but its sealed values are not those it was written with.</summary>
    SealChanged,

    /// <summary>The entry is whole, but a file that it names is gone.</summary>
    FileMissing,

    /// <summary>The entry is whole, but the bytes of a file that it names are others.</summary>
    FileChanged,

    /// <summary>An erasure is recorded, but what it erased is still there.</summary>
    NotErased,
}
