using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Gongkai.Documents.Uploads;

/// <summary>
/// DOCX, XLSX and OFD are packages. Sizes and names are judged before anything is unpacked; then every XML part is read without DTD,
/// and relationships that load from outside, macros and embedded objects are refused.
/// </summary>
internal static class PackageCheck
{
    private const long SmallPart = 1024 * 1024;

    private static readonly string[] s_active =
    [
        "vbaproject.bin",
        "vbadata.xml",
        "oleobject",
        "/embeddings/",
        "/activex/",
        "/ctrlprops/",
        "externallinks/",
    ];

    public static (AcceptedType? Type, List<UploadRefusal> Reasons) Look(ReadOnlyMemory<byte> content, UploadLimits limits)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(content.ToArray()), ZipArchiveMode.Read);
            if (Oversized(zip, limits) is { } bomb)
                return (null, [bomb]);
            if (TypeOf(zip) is not { } type)
                return (null, [new("upload.archive-not-accepted")]);
            return (type, [.. Named(zip).Concat(Read(zip, limits)).Distinct()]);
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException or NotSupportedException)
        {
            return (null, [new("upload.damaged")]);
        }
    }

    private static UploadRefusal? Oversized(ZipArchive zip, UploadLimits limits) =>
        zip.Entries.Count > limits.Parts ? new("upload.too-many-parts", $"{limits.Parts}")
        : zip.Entries.Sum(part => part.Length) > limits.Unpacked || zip.Entries.Any(part => IsBomb(part, limits))
            ? new("upload.unpacks-too-large")
        : null;

    private static bool IsBomb(ZipArchiveEntry part, UploadLimits limits) =>
        part.Length > SmallPart && part.Length / Math.Max(part.CompressedLength, 1) > limits.Ratio;

    private static AcceptedType? TypeOf(ZipArchive zip) =>
        zip.GetEntry("OFD.xml") is not null ? AcceptedType.Ofd
        : zip.GetEntry("[Content_Types].xml") is null ? null
        : zip.GetEntry("word/document.xml") is not null ? AcceptedType.Docx
        : zip.GetEntry("xl/workbook.xml") is not null ? AcceptedType.Xlsx
        : null;

    private static IEnumerable<UploadRefusal> Named(ZipArchive zip)
    {
        foreach (var name in zip.Entries.Select(part => part.FullName))
        {
            var lower = name.ToLowerInvariant();
            if (
                name.Contains('\\', StringComparison.Ordinal)
                || name.StartsWith('/')
                || name.Split('/').Contains("..", StringComparer.Ordinal)
            )
                yield return new("upload.path-in-package");
            if (Array.Exists(s_active, active => lower.Contains(active, StringComparison.Ordinal)))
                yield return new("upload.active-content");
        }
    }

    private static IEnumerable<UploadRefusal> Read(ZipArchive zip, UploadLimits limits)
    {
        var left = limits.Unpacked;
        foreach (var part in zip.Entries)
        {
            if (
                !part.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
                && !part.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
            )
                continue;
            foreach (var reason in ReadPart(part, left))
                yield return reason;
            left -= part.Length;
        }
    }

    private static IEnumerable<UploadRefusal> ReadPart(ZipArchiveEntry part, long most)
    {
        try
        {
            using var stream = part.Open();
            using var xml = XmlReader.Create(
                stream,
                new()
                {
                    DtdProcessing = DtdProcessing.Prohibit,
                    XmlResolver = null,
                    MaxCharactersInDocument = most,
                }
            );
            return [.. Findings(xml, part.FullName)];
        }
        catch (XmlException)
        {
            return [new("upload.unsafe-xml", part.FullName)];
        }
    }

    private static IEnumerable<UploadRefusal> Findings(XmlReader xml, string part)
    {
        var links = part.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
        while (xml.Read())
        {
            if (xml.Depth > 256)
                throw new XmlException("nested too deeply");
            if (xml.NodeType is not XmlNodeType.Element)
                continue;
            if (links && xml.GetAttribute("TargetMode") is "External" && !IsHyperlink(xml.GetAttribute("Type")))
                yield return new("upload.external-link");
            if (
                xml.LocalName is "Override" or "Default"
                && (xml.GetAttribute("ContentType") ?? "").Contains("macroEnabled", StringComparison.OrdinalIgnoreCase)
            )
                yield return new("upload.active-content");
            if (xml.LocalName is "ddeLink" or "instrText" && IsDde(xml))
                yield return new("upload.active-content");
        }
    }

    // A link that a person clicks loads nothing by itself.
    private static bool IsHyperlink(string? type) => type?.EndsWith("/hyperlink", StringComparison.Ordinal) is true;

    private static bool IsDde(XmlReader xml) =>
        xml.LocalName is "ddeLink"
        || (
            XElement.Load(xml.ReadSubtree()).Value.TrimStart() is var code
            && (
                code.StartsWith("DDE", StringComparison.OrdinalIgnoreCase) || code.StartsWith("INCLUDE", StringComparison.OrdinalIgnoreCase)
            )
        );
}
