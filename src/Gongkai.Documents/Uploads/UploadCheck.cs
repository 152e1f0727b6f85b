using System.Text;

namespace Gongkai.Documents.Uploads;

/// <summary>
/// 上传文件检查: what a file is, is told by its bytes. A file that could act (macros, embedded objects, links that load by themselves),
/// harm by unpacking, or pass for another type is refused, with every reason.
/// </summary>
public sealed class UploadCheck(UploadLimits limits)
{
    /// <summary>Checks one file.</summary>
    public UploadResult Check(string? name, ReadOnlyMemory<byte> content)
    {
        if (content.Length == 0)
            return Refused(new UploadRefusal("upload.empty"));
        if (content.Length > limits.Length)
            return Refused(new UploadRefusal("upload.too-large", $"{limits.Length / 1024 / 1024}"));
        if (FileKinds.Of(content.Span) is not { } kind)
            return Refused(new UploadRefusal("upload.type-not-accepted", string.Join('、', AcceptedType.All.Select(type => type.Ending))));
        var (type, reasons) = Look(kind, content);
        if (reasons.Count == 0 && type is not null && IsDisguised(name, type))
            reasons.Add(new("upload.name-and-content-differ", Path.GetExtension(name)!, type.Ending));
        return reasons.Count > 0 || type is null
            ? new UploadResult.Refused(reasons)
            : new UploadResult.Accepted(UploadNames.Clean(name, type), type, content.Length);
    }

    private (AcceptedType? Type, List<UploadRefusal> Reasons) Look(FileKind kind, ReadOnlyMemory<byte> content) =>
        kind switch
        {
            FileKind.Zip => PackageCheck.Look(content, limits),
            FileKind.Pdf => (AcceptedType.Pdf, [.. PdfCheck.Reasons(content.Span)]),
            FileKind.Png => (AcceptedType.Png, [.. PictureCheck.OfPng(content.Span, limits)]),
            FileKind.Jpeg => (AcceptedType.Jpeg, [.. PictureCheck.OfJpeg(content.Span, limits)]),
            _ => (AcceptedType.Text, []),
        };

    // A name without ending is no disguise; .jpeg is another name of .jpg.
    private static bool IsDisguised(string? name, AcceptedType type)
    {
        var ending = Path.GetExtension(name ?? "").ToLowerInvariant();
        return ending.Length > 0
            && ending != type.Ending
            && !(ending == ".jpeg" && type == AcceptedType.Jpeg)
            && !(ending is ".csv" && type == AcceptedType.Text);
    }

    private static UploadResult.Refused Refused(UploadRefusal reason) => new([reason]);
}

/// <summary>What the first bytes say.</summary>
internal enum FileKind
{
    Zip,
    Pdf,
    Png,
    Jpeg,
    Text,
}

internal static class FileKinds
{
    private static readonly UTF8Encoding s_strict = new(false, throwOnInvalidBytes: true);

    public static FileKind? Of(ReadOnlySpan<byte> content) =>
        content switch
        {
            _ when content.StartsWith("PK\u0003\u0004"u8) => FileKind.Zip,
            _ when content.StartsWith("%PDF-"u8) => FileKind.Pdf,
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, ..] => FileKind.Png,
            [0xFF, 0xD8, 0xFF, ..] => FileKind.Jpeg,
            _ when IsText(content) => FileKind.Text,
            _ => null,
        };

    // Plain UTF-8 without controls and without markup: a page or a picture in markup would act in a browser.
    private static bool IsText(ReadOnlySpan<byte> content)
    {
        try
        {
            var text = s_strict.GetString(content).TrimStart('\uFEFF', ' ', '\r', '\n', '\t');
            return !text.StartsWith('<') && !text.Any(sign => char.IsControl(sign) && sign is not ('\r' or '\n' or '\t'));
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
