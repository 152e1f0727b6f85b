using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using static Gongkai.Documents.Letters.Writing.WordXml;

namespace Gongkai.Documents.Letters.Writing;

/// <summary>
/// A DOCX as bytes that depend on nothing but what it says: parts in a fixed order, not compressed, one time stamp, fixed relationship
/// ids, no author and no clock. What is approved is the SM3 of these bytes, so the same letter must give the same bytes.
/// </summary>
internal static class WordPackage
{
    private const string Main = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static readonly DateTimeOffset s_stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly XNamespace s_types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace s_relations = "http://schemas.openxmlformats.org/package/2006/relationships";

    private sealed record Part(string Name, string Type, string Relation);

    private static readonly Part[] s_parts =
    [
        new("styles", "styles", "styles"),
        new("fontTable", "fontTable", "fontTable"),
        new("settings", "settings", "settings"),
        new("header1", "header", "header"),
        new("footer1", "footer", "footer"),
        new("footer2", "footer", "footer"),
    ];

    /// <summary>Relationship id of a part of the document.</summary>
    public static string IdOf(string part) => "r" + part;

    /// <summary>Writes the package.</summary>
    public static byte[] Write(XDocument document, string title, XDocument header, XDocument oddFooter, XDocument evenFooter)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            Add(zip, "[Content_Types].xml", Types());
            Add(zip, "_rels/.rels", RootRelations());
            Add(zip, "docProps/core.xml", Core(title));
            Add(zip, "word/document.xml", document);
            Add(zip, "word/_rels/document.xml.rels", DocumentRelations());
            Add(zip, "word/styles.xml", LetterStyles.Document());
            Add(zip, "word/fontTable.xml", LetterStyles.Fonts());
            Add(zip, "word/settings.xml", Settings());
            Add(zip, "word/header1.xml", header);
            Add(zip, "word/footer1.xml", oddFooter);
            Add(zip, "word/footer2.xml", evenFooter);
        }
        return bytes.ToArray();
    }

    private static void Add(ZipArchive zip, string name, XDocument part)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.NoCompression);
        entry.LastWriteTime = s_stamp;
        entry.ExternalAttributes = 0;
        using var stream = entry.Open();
        using var xml = XmlWriter.Create(stream, new() { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.None });
        part.Save(xml);
    }

    private static XDocument Types() =>
        new(
            new XElement(
                s_types + "Types",
                Default("rels", "application/vnd.openxmlformats-package.relationships+xml"),
                Default("xml", "application/xml"),
                Override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
                Override("/word/document.xml", Main + "document.main+xml"),
                s_parts.Select(part => Override($"/word/{part.Name}.xml", $"{Main}{part.Type}+xml"))
            )
        );

    private static XElement Default(string extension, string type) =>
        new(s_types + "Default", new XAttribute("Extension", extension), new XAttribute("ContentType", type));

    private static XElement Override(string part, string type) =>
        new(s_types + "Override", new XAttribute("PartName", part), new XAttribute("ContentType", type));

    private static XDocument RootRelations() =>
        new(
            new XElement(
                s_relations + "Relationships",
                Relation("rdocument", Relations + "officeDocument", "word/document.xml"),
                Relation(
                    "rcore",
                    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                    "docProps/core.xml"
                )
            )
        );

    private static XDocument DocumentRelations() =>
        new(
            new XElement(
                s_relations + "Relationships",
                s_parts.Select(part => Relation(IdOf(part.Name), Relations + part.Relation, $"{part.Name}.xml"))
            )
        );

    private static XElement Relation(string id, string type, string target) =>
        new(s_relations + "Relationship", new XAttribute("Id", id), new XAttribute("Type", type), new XAttribute("Target", target));

    private static XDocument Core(string title)
    {
        XNamespace core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        XNamespace dc = "http://purl.org/dc/elements/1.1/";
        return new(new XElement(core + "coreProperties", new XElement(dc + "title", title), new XElement(dc + "language", "zh-CN")));
    }

    private static XDocument Settings() =>
        new(
            E(
                "settings",
                new XAttribute(XNamespace.Xmlns + "w", W),
                E("evenAndOddHeaders"),
                Val("characterSpacingControl", "compressPunctuation"),
                E(
                    "compat",
                    E("compatSetting", A("name", "compatibilityMode"), A("uri", "http://schemas.microsoft.com/office/word"), A("val", 15))
                ),
                E("themeFontLang", A("val", "en-US"), A("eastAsia", "zh-CN"))
            )
        );
}
