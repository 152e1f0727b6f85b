using System.Buffers.Binary;

namespace Gongkai.Documents.Uploads;

/// <summary>Pictures: a few bytes can claim a size that fills the memory of whoever opens them.</summary>
internal static class PictureCheck
{
    public static IEnumerable<UploadRefusal> OfPng(ReadOnlySpan<byte> content, UploadLimits limits) =>
        content.Length >= 33 && content[12..16].SequenceEqual("IHDR"u8)
            ? OfSize(BinaryPrimitives.ReadUInt32BigEndian(content[16..]), BinaryPrimitives.ReadUInt32BigEndian(content[20..]), limits)
            : [new("upload.damaged")];

    public static IEnumerable<UploadRefusal> OfJpeg(ReadOnlySpan<byte> content, UploadLimits limits)
    {
        var place = 2;
        while (place + 9 <= content.Length && content[place] == 0xFF)
        {
            var marker = content[place + 1];
            var length = BinaryPrimitives.ReadUInt16BigEndian(content[(place + 2)..]);
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return OfSize(
                    BinaryPrimitives.ReadUInt16BigEndian(content[(place + 7)..]),
                    BinaryPrimitives.ReadUInt16BigEndian(content[(place + 5)..]),
                    limits
                );
            place += marker == 0xFF ? 1 : 2 + length;
        }
        return [new("upload.damaged")];
    }

    private static UploadRefusal[] OfSize(ulong width, ulong height, UploadLimits limits) =>
        width == 0 || height == 0 ? [new("upload.damaged")]
        : width * height > (ulong)limits.Pixels ? [new("upload.picture-too-large", $"{limits.Pixels / 1_000_000}")]
        : [];
}
