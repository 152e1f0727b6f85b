using System.Text;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Storage.Entries;

namespace Gongkai.Storage.Sealed;

/// <summary>The personal values of one entry with their salts, as one box.</summary>
internal sealed class SealedRow
{
    public required OrganId Organ { get; init; }
    public required DocketId Docket { get; init; }
    public required int Position { get; init; }
    public required byte[] Box { get; init; }
}

/// <summary>Salted values as bytes, and those bytes sealed for the place of their entry.</summary>
internal static class SealedValues
{
    public static byte[] Seal(byte[] key, IReadOnlyList<SaltedValue> values, OrganId organ, DocketId docket, int position)
    {
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes, Encoding.UTF8))
        {
            writer.Write(values.Count);
            foreach (var value in values)
            {
                writer.Write(value.Salt);
                writer.Write(value.Value);
            }
        }
        return SealedBox.Seal(key, bytes.ToArray(), Place(organ, docket, position));
    }

    public static IReadOnlyList<SaltedValue> Open(byte[] key, SealedRow row)
    {
        var bytes = SealedBox.Open(key, row.Box, Place(row.Organ, row.Docket, row.Position));
        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        var values = new SaltedValue[reader.ReadInt32()];
        for (var i = 0; i < values.Length; i++)
            values[i] = new(reader.ReadBytes(SaltedValue.SaltLength), reader.ReadString());
        return values;
    }

    private static byte[] Place(OrganId organ, DocketId docket, int position) => Encoding.ASCII.GetBytes($"{organ} {docket} {position}");
}
