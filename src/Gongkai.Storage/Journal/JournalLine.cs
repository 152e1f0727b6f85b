using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Gongkai.Storage.Journal;

/// <summary>The bytes of one entry that its hash covers: every stored column, in a fixed order, texts with their length.</summary>
internal static class JournalLine
{
    /// <summary>Hash of an empty journal.</summary>
    public static byte[] Start { get; } = new byte[Sm3.Length];

    /// <summary>SM3 of the hash before and this row.</summary>
    public static void Hash(EntryRow row, ReadOnlySpan<byte> previous, Span<byte> digest)
    {
        var most = Sm3.Length + 300 + 3 * (row.Family.Length + row.Kind.Length + row.Actor.Length + row.Body.Length);
        var rented = ArrayPool<byte>.Shared.Rent(most);
        try
        {
            previous.CopyTo(rented);
            var written = Sm3.Length + Write(row, rented.AsSpan(Sm3.Length));
            Sm3.Hash(rented.AsSpan(0, written), digest);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private static int Write(EntryRow row, Span<byte> bytes)
    {
        Utf8.TryWrite(
            bytes,
            CultureInfo.InvariantCulture,
            $"{row.Organ.Value:N}\t{row.Seq}\t{row.Docket.Value:N}\t{row.Family.Length}:{row.Family}\t{row.Position}\t{row.Kind.Length}:{row.Kind}\t{row.Shape}\t{row.LegalDay:yyyy-MM-dd}\t{row.RecordedAt:yyyy-MM-dd'T'HH:mm:ss.fff'Z'}\t{row.Actor.Length}:{row.Actor}\t",
            out var head
        );
        return head + Encoding.UTF8.GetBytes(row.Body, bytes[head..]);
    }
}
