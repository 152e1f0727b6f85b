namespace Gongkai.Documents.Uploads;

/// <summary>Why a file is not accepted. <paramref name="Code"/> is the key of its text and, with <c>.wayOut</c>, of what to do.</summary>
/// <param name="Values">What the text names, in the order of its places.</param>
public sealed record UploadRefusal(string Code, params IReadOnlyList<string> Values);

/// <summary>What came of checking a file.</summary>
public abstract record UploadResult
{
    private UploadResult() { }

    /// <summary>The file may be stored.</summary>
    /// <param name="Name">Cleaned, with the ending of its content.</param>
    /// <param name="Type">By content, not by name.</param>
    public sealed record Accepted(string Name, AcceptedType Type, long Length) : UploadResult;

    /// <summary>It may not; every reason.</summary>
    public sealed record Refused(IReadOnlyList<UploadRefusal> Reasons) : UploadResult;
}

/// <summary>A type of file that is accepted.</summary>
/// <param name="Ending">With its dot.</param>
public sealed record AcceptedType(string Ending, string MediaType)
{
    public static readonly AcceptedType Pdf = new(".pdf", "application/pdf");
    public static readonly AcceptedType Docx = new(".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    public static readonly AcceptedType Xlsx = new(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    public static readonly AcceptedType Ofd = new(".ofd", "application/ofd");
    public static readonly AcceptedType Jpeg = new(".jpg", "image/jpeg");
    public static readonly AcceptedType Png = new(".png", "image/png");
    public static readonly AcceptedType Text = new(".txt", "text/plain");

    /// <summary>All, in the order in which a page names them.</summary>
    public static readonly IReadOnlyList<AcceptedType> All = [Pdf, Docx, Xlsx, Ofd, Jpeg, Png, Text];
}

/// <summary>Limits of incoming files.</summary>
public sealed record UploadLimits
{
    /// <summary>Bytes of one file.</summary>
    public long Length { get; init; } = 20 * 1024 * 1024;

    /// <summary>Bytes of all parts of a package together.</summary>
    public long Unpacked { get; init; } = 100 * 1024 * 1024;

    /// <summary>Parts of a package.</summary>
    public int Parts { get; init; } = 2000;

    /// <summary>Unpacked to packed bytes of one part; small parts may be above it.</summary>
    public int Ratio { get; init; } = 100;

    /// <summary>Width times height of a picture.</summary>
    public long Pixels { get; init; } = 50_000_000;
}
