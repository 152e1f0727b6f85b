using System.IO.Compression;

namespace Gongkai.Storage.Files;

/// <summary>A kind of file that is taken, as its first bytes tell it.</summary>
internal sealed record FileKind(string MediaType, bool IsArchive = false);

/// <summary>The short list of what applicants and staff may hand in. The name of a file says nothing about its kind.</summary>
internal static class FileKinds
{
    private const long MostUnpacked = 100L * 1024 * 1024;
    private const int MostParts = 2000;
    private const int MostRatio = 100;

    private static readonly FileKind Pdf = new("application/pdf");
    private static readonly FileKind Jpeg = new("image/jpeg");
    private static readonly FileKind Png = new("image/png");
    private static readonly FileKind Text = new("text/plain");
    private static readonly FileKind Document = new(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        IsArchive: true
    );
    private static readonly FileKind Sheet = new("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", IsArchive: true);

    /// <summary>The kind; null for what is not taken.</summary>
    public static FileKind? Of(ReadOnlySpan<byte> content) =>
        content switch
        {
            _ when content.StartsWith("%PDF-"u8) => Pdf,
            _ when content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) => Jpeg,
            _ when content.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) => Png,
            _ when content.StartsWith("PK\x03\x04"u8) => Package(content),
            _ when IsText(content) => Text,
            _ => null,
        };

    /// <summary>Nothing in an office file that runs, reaches out, or blows up when unpacked.</summary>
    public static bool IsHarmlessPackage(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var package = new ZipArchive(new MemoryStream(content.ToArray(), writable: false));
            return package.Entries.Count <= MostParts
                && package.Entries.Sum(part => part.Length) <= MostUnpacked
                && package.Entries.All(part => part.Length <= 4096 || part.Length <= part.CompressedLength * MostRatio)
                && !package.Entries.Any(part => Runs(part.FullName));
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static bool Runs(string part) =>
        part.Contains("vbaProject", StringComparison.OrdinalIgnoreCase)
        || part.Contains("oleObject", StringComparison.OrdinalIgnoreCase)
        || part.Contains("activeX", StringComparison.OrdinalIgnoreCase);

    private static FileKind? Package(ReadOnlySpan<byte> content) =>
        content.IndexOf("word/document.xml"u8) >= 0 ? Document
        : content.IndexOf("xl/workbook.xml"u8) >= 0 ? Sheet
        : null;

    /// <summary>UTF-8 without control signs, and not markup that a browser would run.</summary>
    private static bool IsText(ReadOnlySpan<byte> content) =>
        System.Text.Unicode.Utf8.IsValid(content)
        && content.IndexOfAnyInRange((byte)0, (byte)8) < 0
        && content.IndexOfAnyInRange((byte)14, (byte)31) < 0
        && content.TrimStart(" \t\r\n\uFEFF"u8) is not [(byte)'<', ..];
}
