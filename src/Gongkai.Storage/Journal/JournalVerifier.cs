using Gongkai.Domain.Organs;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Journal;

/// <summary>
/// Reads an organ's journal from its first entry to its last and names the first one that is not as it was written. The chain shows
/// what changed after a checkpoint that an outsider holds; against its owner alone, who could write all of it anew, it proves nothing.
/// </summary>
public sealed class JournalVerifier
{
    private readonly Db _db;
    private readonly TimeProvider _time;

    internal JournalVerifier(Db db, TimeProvider time) => (_db, _time) = (db, time);

    /// <summary>Verifies a journal, also against an earlier checkpoint of it.</summary>
    public async Task<JournalReport> Verify(OrganId organ, Checkpoint? against = null, CancellationToken stop = default)
    {
        var head = await _db.JournalHeads.AsNoTracking().SingleOrDefaultAsync(h => h.Organ == organ, stop);
        var (size, hash) = (0L, JournalLine.Start);
        var rows = _db.Entries.AsNoTracking().Where(e => e.Organ == organ).OrderBy(e => e.Seq);
        foreach (var row in rows.AsEnumerable())
        {
            stop.ThrowIfCancellationRequested();
            if (Wrong(row, size + 1, hash) is { } fault)
                return new(organ, size, Hex(hash), fault);
            (size, hash) = (row.Seq, row.Hash);
            if (size == against?.Size && Hex(hash) != against.Head)
                return new(
                    organ,
                    size,
                    Hex(hash),
                    new(JournalFaultKind.RewrittenSinceCheckpoint, size, row.Docket.ToString(), row.Position)
                );
        }
        return new(organ, size, Hex(hash), WrongEnd(head, size, hash) ?? CutSince(against, size));
    }

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
    /// <summary>Every entry is as it was written.</summary>
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
}
