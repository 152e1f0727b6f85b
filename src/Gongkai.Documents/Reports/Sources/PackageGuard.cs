using System.IO.Compression;

namespace Gongkai.Documents.Reports.Sources;

/// <summary>Looks into a ZIP package before anything unfolds it: number of parts, unfolded size, depth of compression.</summary>
internal static class PackageGuard
{
    private const int MostParts = 10_000;

    public static void Check(byte[] bytes, ReadLimits limits)
    {
        using var archive = Open(bytes);
        if (archive.Entries.Count > MostParts)
            throw new UnreadableException(UnreadableCode.TooLarge);
        long total = 0;
        foreach (var entry in archive.Entries)
        {
            total += entry.Length;
            if (total > limits.UnpackedBytes)
                throw new UnreadableException(UnreadableCode.TooLarge);
            if (
                entry.FullName is "word/document.xml" or "xl/workbook.xml" or "[Content_Types].xml"
                && Beginning(entry).Contains("<!DOCTYPE", StringComparison.OrdinalIgnoreCase)
            )
                throw new UnreadableException(UnreadableCode.ExternalEntity);
        }
    }

    /// <summary>Names of the parts: they tell a DOCX from an XLSX from a plain ZIP.</summary>
    public static IReadOnlyList<string> Names(byte[] bytes)
    {
        using var archive = Open(bytes);
        return [.. archive.Entries.Select(entry => entry.FullName)];
    }

    public static ZipArchive Open(byte[] bytes)
    {
        try
        {
            return new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        }
        catch (InvalidDataException)
        {
            throw new UnreadableException(UnreadableCode.Broken);
        }
    }

    private static string Beginning(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        var buffer = new byte[2048];
        var read = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        return System.Text.Encoding.UTF8.GetString(buffer, 0, read);
    }

    /// <summary>Unfolds one entry, never more than its limit, whatever its header says.</summary>
    public static byte[] Unfold(ZipArchiveEntry entry, long limit)
    {
        using var stream = entry.Open();
        using var unfolded = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = stream.Read(buffer, 0, buffer.Length)) > 0; )
        {
            if (unfolded.Length + read > limit)
                throw new UnreadableException(UnreadableCode.TooLarge);
            unfolded.Write(buffer, 0, read);
        }
        return unfolded.ToArray();
    }
}
