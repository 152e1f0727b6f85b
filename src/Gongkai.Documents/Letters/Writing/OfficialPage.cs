using System.Xml.Linq;
using static Gongkai.Documents.Letters.Writing.WordXml;

namespace Gongkai.Documents.Letters.Writing;

/// <summary>
/// 公文版面 (GB/T 9704-2012, 5 and 7.5): A4, 天头 37 mm, 订口 28 mm, 版心 156 by 225 mm, 22 lines of 28 signs; page numbers 4号 with a
/// dash on each side, outer edge.
/// </summary>
internal static class OfficialPage
{
    public const string DemonstrationMark = "演示文书，不具有法律效力";

    /// <summary>A document of these blocks, as bytes.</summary>
    public static byte[] Write(IEnumerable<XElement> blocks, string title, bool isDemonstration) =>
        WordPackage.Write(
            new(
                E(
                    "document",
                    new XAttribute(XNamespace.Xmlns + "w", W),
                    new XAttribute(XNamespace.Xmlns + "r", R),
                    E("body", [.. blocks, Section()])
                )
            ),
            title,
            Header(isDemonstration),
            Footer("right"),
            Footer("left")
        );

    private static XElement Section() =>
        E(
            "sectPr",
            Reference("headerReference", "default", "header1"),
            Reference("headerReference", "even", "header1"),
            Reference("footerReference", "default", "footer1"),
            Reference("footerReference", "even", "footer2"),
            E("pgSz", A("w", Twips(210)), A("h", Twips(297))),
            E(
                "pgMar",
                A("top", Twips(37)),
                A("right", Twips(26)),
                A("bottom", Twips(35)),
                A("left", Twips(28)),
                A("header", Twips(20)),
                A("footer", Twips(23)),
                A("gutter", 0)
            ),
            E("docGrid", A("type", "lines"), A("linePitch", LetterStyles.Line))
        );

    private static XElement Reference(string name, string type, string part) =>
        E(name, A("type", type), new XAttribute(R + "id", WordPackage.IdOf(part)));

    private static XDocument Header(bool isDemonstration) =>
        new(
            E(
                "hdr",
                new XAttribute(XNamespace.Xmlns + "w", W),
                Paragraph(LetterStyles.Demonstration, isDemonstration ? DemonstrationMark : "")
            )
        );

    private static XDocument Footer(string side) =>
        new(
            E(
                "ftr",
                new XAttribute(XNamespace.Xmlns + "w", W),
                E(
                    "p",
                    E("pPr", E("ind", A(side, 280)), Val("jc", side)),
                    Number(E("t", new XAttribute(XNamespace.Xml + "space", "preserve"), "— ")),
                    E("fldSimple", A("instr", " PAGE "), Number(E("t", "1"))),
                    Number(E("t", new XAttribute(XNamespace.Xml + "space", "preserve"), " —"))
                )
            )
        );

    private static XElement Number(XElement text) =>
        E("r", E("rPr", E("rFonts", A("ascii", "宋体"), A("hAnsi", "宋体"), A("eastAsia", "宋体")), Val("sz", 28), Val("szCs", 28)), text);
}
