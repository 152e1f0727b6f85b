using System.Globalization;
using System.Xml.Linq;

namespace Gongkai.Documents.Letters.Writing;

/// <summary>The few elements of WordprocessingML that letters need, and measures of GB/T 9704-2012 in its units.</summary>
internal static class WordXml
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Millimetres in twips (1/1440 inch).</summary>
    public static int Twips(double millimetres) => (int)Math.Round(millimetres * 1440 / 25.4);

    /// <summary>An element with attributes given as name, value, name, value.</summary>
    public static XElement E(string name, params IReadOnlyList<object> content) => new(W + name, content);

    /// <summary>An attribute in the same namespace.</summary>
    public static XAttribute A(string name, object value) =>
        new(W + name, Convert.ToString(value, CultureInfo.InvariantCulture) ?? throw new ArgumentNullException(nameof(value)));

    /// <summary>A property with one value: <c>w:jc w:val="center"</c>.</summary>
    public static XElement Val(string name, object value) => E(name, A("val", value));

    /// <summary>A paragraph of one style and one run.</summary>
    public static XElement Paragraph(string style, string text, params IReadOnlyList<XElement> properties) =>
        E("p", E("pPr", [Val("pStyle", style), .. properties]), Run(text));

    /// <summary>A run of text; nothing for no text. Signs that XML cannot hold are left out.</summary>
    public static IEnumerable<XElement> Run(string text)
    {
        if (text.Length > 0)
            yield return E("r", E("t", new XAttribute(XNamespace.Xml + "space", "preserve"), Clean(text)));
    }

    private static string Clean(string text) =>
        string.Concat(text.EnumerateRunes().Where(rune => rune.Value is '\t' or >= 0x20 and not (0xFFFE or 0xFFFF)));
}
