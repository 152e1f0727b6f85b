using System.Xml.Linq;
using Gongkai.Documents.Letters.Writing;
using static Gongkai.Documents.Letters.Writing.WordXml;

namespace Gongkai.Documents.Letters.Forms;

/// <summary>A form as DOCX: organ and title, then a table over the whole width. The same form gives the same bytes.</summary>
public static class FormDocx
{
    private const double LabelWidth = 34;
    private const double ValueWidth = 44;

    /// <summary>Writes the form.</summary>
    public static byte[] Write(FormSheet form) => OfficialPage.Write(Blocks(form), form.Title, form.IsDemonstration);

    private static IEnumerable<XElement> Blocks(FormSheet form)
    {
        yield return Paragraph(LetterStyles.Title, form.Organ, E("spacing", A("before", 0), A("after", 0)));
        yield return Paragraph(LetterStyles.Title, form.Title, E("spacing", A("before", 0), A("after", LetterStyles.Line / 2)));
        yield return E("tbl", Properties(), Grid(), form.Rows.Select(Row));
        yield return Paragraph(LetterStyles.Cell, "");
    }

    private static XElement Properties() =>
        E(
            "tblPr",
            E("tblW", A("w", Twips(2 * (LabelWidth + ValueWidth))), A("type", "dxa")),
            E("tblBorders", Border("top"), Border("left"), Border("bottom"), Border("right"), Border("insideH"), Border("insideV")),
            E("tblLayout", A("type", "fixed"))
        );

    private static XElement Border(string side) => E(side, A("val", "single"), A("sz", 6), A("space", 0), A("color", "000000"));

    private static XElement Grid() => E("tblGrid", Column(LabelWidth), Column(ValueWidth), Column(LabelWidth), Column(ValueWidth));

    private static XElement Column(double width) => E("gridCol", A("w", Twips(width)));

    private static XElement Row(FormRow row) =>
        E(
            "tr",
            E("trPr", E("cantSplit"), E("trHeight", A("val", 560), A("hRule", "atLeast"))),
            Cell(LetterStyles.Label, LabelWidth, 1, [row.First.Label]),
            row.Second is { } second
                ? (object)
                    new[]
                    {
                        Cell(LetterStyles.Cell, ValueWidth, 1, row.First.Lines),
                        Cell(LetterStyles.Label, LabelWidth, 1, [second.Label]),
                        Cell(LetterStyles.Cell, ValueWidth, 1, second.Lines),
                    }
                : Cell(LetterStyles.Cell, LabelWidth + (2 * ValueWidth), 3, row.First.Lines)
        );

    private static XElement Cell(string style, double width, int span, IReadOnlyList<string> lines) =>
        E(
            "tc",
            E("tcPr", E("tcW", A("w", Twips(width)), A("type", "dxa")), Val("gridSpan", span), Val("vAlign", "center")),
            lines.DefaultIfEmpty("").Select(line => Paragraph(style, line))
        );
}
