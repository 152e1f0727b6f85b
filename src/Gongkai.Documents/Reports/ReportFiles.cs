using Gongkai.Documents.Reports.Sources;

namespace Gongkai.Documents.Reports;

/// <summary>Reports out of a file, a folder, or a ZIP of many; each unreadable one is told, the rest goes on.</summary>
public static class ReportFiles
{
    private static readonly string[] Endings =
    [
        ".txt",
        ".md",
        ".markdown",
        ".html",
        ".htm",
        ".shtml",
        ".docx",
        ".doc",
        ".wps",
        ".rtf",
        ".odt",
        ".xlsx",
        ".xls",
        ".pdf",
        ".zip",
        ".json",
        ".png",
        ".jpg",
        ".jpeg",
    ];

    /// <summary>Every report of a path, in the order of names; many files are read at once.</summary>
    public static IEnumerable<ReportReading> ReadAll(string path, ReadLimits? limits = null)
    {
        if (File.Exists(path))
            return ReadFile(path, path, limits ?? ReadLimits.Default);
        return Under(path)
            .AsParallel()
            .AsOrdered()
            .WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .SelectMany(file => ReadUnder(path, file, limits));
    }

    /// <summary>The names of a folder's files that may be reports, in order; of a file, its own.</summary>
    public static IEnumerable<string> Under(string path) =>
        File.Exists(path)
            ? [Path.GetFileName(path)]
            : Directory
                .EnumerateFiles(
                    path,
                    "*",
                    new EnumerationOptions
                    {
                        RecurseSubdirectories = true,
                        AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint,
                    }
                )
                .Where(file => Endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
                .Order(StringComparer.Ordinal)
                .Select(file => Path.GetRelativePath(path, file));

    /// <summary>The reports of one of these files: one, or those of a ZIP.</summary>
    public static IEnumerable<ReportReading> ReadUnder(string path, string name, ReadLimits? limits = null) =>
        ReadFile(File.Exists(path) ? path : Path.Combine(path, name), name, limits ?? ReadLimits.Default);

    private static IEnumerable<ReportReading> ReadFile(string file, string name, ReadLimits limits)
    {
        byte[] bytes;
        try
        {
            if (new FileInfo(file).Length > limits.FileBytes)
                return [new ReportReading.Unreadable(name, UnreadableCode.TooLarge)];
            bytes = File.ReadAllBytes(file);
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
        {
            return [new ReportReading.Unreadable(name, UnreadableCode.Broken)];
        }
        return Read(bytes, name, limits);
    }

    /// <summary>One report, or all reports of a ZIP.</summary>
    public static IEnumerable<ReportReading> Read(byte[] bytes, string name, ReadLimits? limits = null)
    {
        limits ??= ReadLimits.Default;
        return Unfold(bytes, name, limits).Select(file => file.Unreadable ?? ReportReader.Read(file.Content, file.Name, limits));
    }

    /// <summary>The file itself, or those of a ZIP that may be reports.</summary>
    public static IEnumerable<UnfoldedFile> Unfold(byte[] bytes, string name, ReadLimits? limits = null) =>
        IsZip(bytes, name) ? UnfoldZip(bytes, name, limits ?? ReadLimits.Default) : [new(name, bytes)];

    private static bool IsZip(byte[] bytes, string name)
    {
        try
        {
            return bytes.Length > 0 && SourceReaders.FormatOf(bytes, name) is FileFormat.Zip;
        }
        catch (UnreadableException)
        {
            return false;
        }
    }

    private static IEnumerable<UnfoldedFile> UnfoldZip(byte[] bytes, string name, ReadLimits limits)
    {
        using var archive = PackageGuard.Open(bytes);
        var files = archive
            .Entries.Where(entry => Endings.Contains(Path.GetExtension(entry.Name), StringComparer.OrdinalIgnoreCase))
            .ToList();
        if (files.Count == 0)
            yield return UnfoldedFile.Not(name, UnreadableCode.NotAReport);
        var left = limits.UnpackedBytes;
        foreach (var entry in files.Take(limits.Files))
        {
            var inside = $"{name}/{entry.FullName}";
            if (Unfold(entry, Math.Min(left, limits.FileBytes)) is not { } content)
            {
                yield return UnfoldedFile.Not(inside, UnreadableCode.TooLarge);
                continue;
            }
            left -= content.Length;
            yield return new(inside, content);
        }
        if (files.Count > limits.Files)
            yield return UnfoldedFile.Not(name, UnreadableCode.TooLarge);
    }

    private static byte[]? Unfold(System.IO.Compression.ZipArchiveEntry entry, long limit)
    {
        try
        {
            return PackageGuard.Unfold(entry, limit);
        }
        catch (UnreadableException)
        {
            return null;
        }
        catch (InvalidDataException)
        {
            return [];
        }
    }
}

/// <summary>A file with its bytes, or why there are none.</summary>
public sealed record UnfoldedFile(string Name, byte[] Content)
{
    public ReportReading.Unreadable? Unreadable { get; private init; }

    internal static UnfoldedFile Not(string name, UnreadableCode why) => new(name, []) { Unreadable = new(name, why) };
}
