namespace Gongkai.Documents.Conversion;

/// <summary>What came of making a PDF. A letter is issued without one; a job makes it later.</summary>
public abstract record PdfResult
{
    private PdfResult() { }

    /// <summary>The PDF, tagged.</summary>
    public sealed record Made(ReadOnlyMemory<byte> Pdf) : PdfResult;

    /// <summary>LibreOffice is not installed.</summary>
    public sealed record Unavailable : PdfResult;

    /// <summary>Too many are waiting already: try again later.</summary>
    public sealed record Busy : PdfResult;

    /// <summary>Took longer than the limit and was ended.</summary>
    public sealed record TimedOut : PdfResult;

    /// <summary>LibreOffice could not read the file.</summary>
    public sealed record Failed(int ExitCode) : PdfResult;
}

/// <summary>Where and how PDFs are made.</summary>
/// <param name="WorkFolder">Profiles and passing files; only this program writes there.</param>
public sealed record PdfSettings(string WorkFolder)
{
    /// <summary>soffice; null to look for it on the path.</summary>
    public string? Program { get; init; }

    /// <summary>How many run at once.</summary>
    public int AtOnce { get; init; } = 1;

    /// <summary>How many may wait beside those that run.</summary>
    public int Waiting { get; init; } = 32;

    /// <summary>How long one may take.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromSeconds(60);
}
