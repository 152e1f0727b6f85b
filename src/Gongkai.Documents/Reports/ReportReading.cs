using Gongkai.Domain.Reporting;

namespace Gongkai.Documents.Reports;

/// <summary>Why a file cannot be read as an annual report. The code is the key of its text.</summary>
public enum UnreadableCode
{
    /// <summary>Nothing in it.</summary>
    Empty,

    /// <summary>A format that is not read.</summary>
    UnknownFormat,

    /// <summary>Readable, but no annual report: no title, no part, no table of it.</summary>
    NotAReport,

    /// <summary>Damaged: its bytes do not follow its format.</summary>
    Broken,

    /// <summary>Protected by a password.</summary>
    Encrypted,

    /// <summary>Pages without a text layer (scan, picture).</summary>
    NoTextLayer,

    /// <summary>More bytes, pages, cells or unpacked data than the limits allow.</summary>
    TooLarge,

    /// <summary>Reading took longer than the limit.</summary>
    TooSlow,

    /// <summary>The old Word format needs LibreOffice, which is not installed.</summary>
    NeedsConverter,

    /// <summary>Refers to entities or files outside itself.</summary>
    ExternalEntity,

    /// <summary>JSON that does not follow the schema of canonical reports.</summary>
    NotCanonical,
}

/// <summary>What came out of reading one file.</summary>
public abstract record ReportReading(string File)
{
    /// <summary>The report as read.</summary>
    public sealed record Report(string File, AnnualReport Content) : ReportReading(File);

    /// <summary>无法读取: the file gives no report, and why.</summary>
    public sealed record Unreadable(string File, UnreadableCode Code) : ReportReading(File)
    {
        /// <summary>Where in the file, if that is known, such as <c>table3.cells.T3.R01.C_TOTAL</c>.</summary>
        public string? At { get; init; }
    }
}

/// <summary>Leaves the depth of a format's reader; <see cref="ReportReader"/> turns it into <see cref="ReportReading.Unreadable"/>.</summary>
internal sealed class UnreadableException(UnreadableCode code, string? at = null) : Exception
{
    public UnreadableCode Code { get; } = code;
    public string? At { get; } = at;
}

/// <summary>Bounds of memory and time for one file.</summary>
public sealed record ReadLimits
{
    public static ReadLimits Default { get; } = new();

    public long FileBytes { get; init; } = 60_000_000;

    /// <summary>Bytes that a packed format (DOCX, XLSX, ZIP) may unfold to.</summary>
    public long UnpackedBytes { get; init; } = 200_000_000;

    public int Characters { get; init; } = 4_000_000;
    public int Lines { get; init; } = 200_000;
    public int Pages { get; init; } = 300;
    public int Files { get; init; } = 5_000;
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(60);
}
