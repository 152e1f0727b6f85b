using System.Text;

namespace Gongkai.Documents.Reports.Sources;

/// <summary>Chooses the reader of a format by the first bytes, and by the name only where bytes do not tell.</summary>
internal static class SourceReaders
{
    public static SourceDocument Read(byte[] bytes, string fileName, ReadLimits limits) =>
        FormatOf(bytes, fileName) switch
        {
            FileFormat.Docx => DocxSource.Read(bytes, limits),
            FileFormat.Html => HtmlSource.Read(bytes, limits),
            FileFormat.Text => TextSource.Read(bytes, "text/plain", limits),
            FileFormat.Markdown => MarkdownSource.Read(bytes, limits),
            FileFormat.Xlsx => XlsxSource.Read(bytes, limits),
            FileFormat.Pdf => PdfSource.Read(bytes, limits),
            FileFormat.OldOffice => OfficeConverter.Read(bytes, limits),
            FileFormat.Encrypted => throw new UnreadableException(UnreadableCode.Encrypted),
            FileFormat.Picture => throw new UnreadableException(UnreadableCode.NoTextLayer),
            FileFormat.Xml => throw new UnreadableException(UnreadableCode.ExternalEntity),
            _ => throw new UnreadableException(UnreadableCode.UnknownFormat),
        };

    public static FileFormat FormatOf(byte[] bytes, string fileName)
    {
        if (bytes is [0x50, 0x4B, 0x03, 0x04, ..] or [0x50, 0x4B, 0x05, 0x06, ..])
            return PackageFormat(bytes);
        if (bytes is [0xD0, 0xCF, 0x11, 0xE0, ..])
            return OldOfficeFormat(bytes);
        if (
            bytes
            is [0x89, 0x50, 0x4E, 0x47, ..]
                or [0xFF, 0xD8, 0xFF, ..]
                or [0x47, 0x49, 0x46, 0x38, ..]
                or [0x42, 0x4D, _, _, _, _, 0, 0, ..]
        )
            return FileFormat.Picture;
        if (bytes is [0x49, 0x49, 0x2A, 0x00, ..] or [0x4D, 0x4D, 0x00, 0x2A, ..])
            return FileFormat.Picture;
        var beginning = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, 8192));
        if (beginning[..Math.Min(beginning.Length, 1024)].Contains("%PDF-", StringComparison.Ordinal))
            return FileFormat.Pdf;
        if (beginning.StartsWith(@"{\rtf", StringComparison.Ordinal))
            return FileFormat.OldOffice;
        return TextFormat(bytes, beginning, fileName);
    }

    /// <summary>JSON by its name or its first signs; any JSON that is no canonical report is told so.</summary>
    public static bool IsJson(ReadOnlySpan<byte> bytes, string fileName)
    {
        if (IsNamed(fileName, ".json"))
            return true;
        var start = bytes.StartsWith("\uFEFF"u8) ? bytes["\uFEFF"u8.Length..] : bytes;
        start = start.TrimStart(" \t\r\n"u8);
        return start is [(byte)'{', ..] && start[1..].TrimStart(" \t\r\n"u8) is [(byte)'"', ..];
    }

    private static FileFormat PackageFormat(byte[] bytes)
    {
        var names = PackageGuard.Names(bytes);
        return names.Contains("word/document.xml") ? FileFormat.Docx
            : names.Contains("xl/workbook.xml") ? FileFormat.Xlsx
            : names.Any(name => name is "EncryptedPackage" or "EncryptionInfo") ? FileFormat.Encrypted
            : names.Contains("content.xml") ? FileFormat.OldOffice
            : FileFormat.Zip;
    }

    /// <summary>An OLE file is an old Office document, or the shell around an encrypted new one.</summary>
    private static FileFormat OldOfficeFormat(byte[] bytes) =>
        bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0 ? FileFormat.Encrypted : FileFormat.OldOffice;

    private static FileFormat TextFormat(byte[] bytes, string beginning, string fileName)
    {
        var isWide = bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
        if (
            !isWide
            && beginning.Count(c => c < ' ' && c is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u001a' or '\u001b'))
                > beginning.Length / 200
        )
            return FileFormat.Unknown;
        if (beginning.Contains("<!ENTITY", StringComparison.OrdinalIgnoreCase))
            return FileFormat.Xml;
        var text = isWide ? TextDecoding.Decode(bytes).Text : beginning;
        if (IsNamed(fileName, ".md", ".markdown"))
            return FileFormat.Markdown;
        if (HtmlMarks.Any(mark => text.Contains(mark, StringComparison.OrdinalIgnoreCase)) || IsNamed(fileName, ".html", ".htm", ".shtml"))
            return FileFormat.Html;
        return FileFormat.Text;
    }

    private static readonly string[] HtmlMarks = ["<!doctype html", "<html", "<body", "<table", "<div", "<head", "<p>", "<p "];

    private static bool IsNamed(string fileName, params string[] endings) =>
        endings.Any(ending => fileName.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}

/// <summary>What a file is by its bytes.</summary>
internal enum FileFormat
{
    Unknown,
    Text,
    Markdown,
    Html,
    Docx,
    Xlsx,
    Pdf,

    /// <summary>DOC, XLS, RTF, ODT, WPS: read through LibreOffice.</summary>
    OldOffice,
    Zip,
    Encrypted,
    Picture,

    /// <summary>XML with declarations of entities: never read.</summary>
    Xml,
}
