using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using Gongkai.Documents.Letters.Writing;
using static Gongkai.Documents.Letters.Writing.WordXml;

namespace Gongkai.Documents.Letters.Checking;

/// <summary>One paragraph of a letter as the file says it.</summary>
/// <param name="Element">Name of the element, such as <c>Title</c> or <c>Reason</c>.</param>
public sealed record WrittenLine(string Element, string Text);

/// <summary>Reads a letter back from its DOCX, by the style of each paragraph.</summary>
public static class LetterReader
{
    private const string Prefix = "Gk";

    /// <summary>Paragraphs from top to bottom; null if this is no letter of this program.</summary>
    public static IReadOnlyList<WrittenLine>? Read(ReadOnlyMemory<byte> docx) =>
        Body(docx) is { } body ? [.. body.Elements(W + "p").Select(Line)] : null;

    /// <summary>Every part of the package as text, without number and date; null if it is no package.</summary>
    internal static IReadOnlyDictionary<string, string>? WithoutNumberAndDate(ReadOnlyMemory<byte> docx)
    {
        if (Parts(docx) is not { } parts)
            return null;
        foreach (var paragraph in parts.Values.SelectMany(part => part.Descendants(W + "p")).ToList())
            if (StyleOf(paragraph) is LetterStyles.Number or LetterStyles.SignedOn)
                paragraph.Elements(W + "r").Remove();
        return parts.ToDictionary(part => part.Key, part => part.Value.ToString(SaveOptions.DisableFormatting), StringComparer.Ordinal);
    }

    private static XElement? Body(ReadOnlyMemory<byte> docx) =>
        Parts(docx)?.GetValueOrDefault("word/document.xml")?.Root?.Element(W + "body");

    private static WrittenLine Line(XElement paragraph)
    {
        var style = StyleOf(paragraph) ?? "";
        var element = style.StartsWith(Prefix, StringComparison.Ordinal) ? style[Prefix.Length..] : style;
        return new(element, string.Concat(paragraph.Descendants(W + "t").Select(text => text.Value)));
    }

    private static string? StyleOf(XElement paragraph) => paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val")?.Value;

    private static Dictionary<string, XDocument>? Parts(ReadOnlyMemory<byte> docx)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(docx.ToArray()), ZipArchiveMode.Read);
            return zip.Entries.ToDictionary(entry => entry.FullName, Load, StringComparer.Ordinal);
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or XmlException or ArgumentException)
        {
            return null;
        }
    }

    private static XDocument Load(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var xml = XmlReader.Create(stream, new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return XDocument.Load(xml);
    }
}
