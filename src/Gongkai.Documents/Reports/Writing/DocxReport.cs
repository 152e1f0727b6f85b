using System.Xml.Linq;
using Gongkai.Documents.Letters.Writing;
using Gongkai.Domain.Reporting;
using static Gongkai.Documents.Letters.Writing.WordXml;

namespace Gongkai.Documents.Reports.Writing;

/// <summary>
/// The report as DOCX in official form (GB/T 9704-2012): title 2号, text 3号仿宋, headings 黑体 and 楷体, tables with true merges whose header
/// rows repeat on every page. The same report gives the same bytes.
/// </summary>
public static class DocxReport
{
    /// <summary>版心 156 mm.</summary>
    private static readonly int s_width = Twips(156);

    private static readonly string[] s_sides = ["top", "left", "bottom", "right", "insideH", "insideV"];

    public static byte[] Write(AnnualReport report, bool isDemonstration = false) =>
        OfficialPage.Write(Blocks(report), ReportOutline.TitleOf(report), isDemonstration);

    private static IEnumerable<XElement> Blocks(AnnualReport report)
    {
        yield return Paragraph(LetterStyles.Title, ReportOutline.TitleOf(report));
        foreach (var line in ReportOutline.Head(report))
            yield return Paragraph(LetterStyles.Body, line);
        foreach (var (heading, lines, table) in ReportOutline.Parts(report))
        {
            yield return Heading(heading, "黑体", level: 1);
            if (table is not null)
            {
                yield return Table(table);
                yield return Paragraph(LetterStyles.Cell, "");
            }
            foreach (var line in lines)
                yield return ReportOutline.IsHeading(line) ? Heading(line, "楷体", level: 2) : Paragraph(LetterStyles.Body, line);
        }
    }

    private static XElement Heading(string text, string font, int level) =>
        E(
            "p",
            E("pPr", Val("pStyle", LetterStyles.Body), E("keepNext"), Val("outlineLvl", level)),
            E("r", E("rPr", E("rFonts", A("ascii", font), A("hAnsi", font), A("eastAsia", font))), Run(text).Elements())
        );

    private static XElement Table(TableLayout table)
    {
        var widths = Widths(table);
        return E(
            "tbl",
            E(
                "tblPr",
                E("tblW", A("w", s_width), A("type", "dxa")),
                Val("jc", "center"),
                Borders(),
                E("tblLayout", A("type", "fixed")),
                Margins()
            ),
            E("tblGrid", widths.Select(width => E("gridCol", A("w", width)))),
            Enumerable.Range(0, table.Rows).Select(row => Row(table, row, widths))
        );
    }

    private static XElement Row(TableLayout table, int row, int[] widths)
    {
        var cells = new List<XElement>();
        for (var column = 0; column < table.Columns; )
        {
            var cell = table.Cells.First(cell => cell.CoversRow(row) && cell.Covers(column));
            cells.Add(Cell(cell, row, widths));
            column = cell.Column + cell.ColumnSpan;
        }
        return E("tr", E("trPr", row < table.HeaderRows ? [E("cantSplit"), E("tblHeader")] : [E("cantSplit")]), cells);
    }

    private static XElement Cell(LayoutCell cell, int row, int[] widths)
    {
        var properties = E("tcPr", E("tcW", A("w", widths.Skip(cell.Column).Take(cell.ColumnSpan).Sum()), A("type", "dxa")));
        if (cell.ColumnSpan > 1)
            properties.Add(Val("gridSpan", cell.ColumnSpan));
        if (cell.RowSpan > 1)
            properties.Add(cell.Row == row ? Val("vMerge", "restart") : E("vMerge"));
        properties.Add(Val("vAlign", "center"));
        var text = cell.Row == row ? cell.Text : "";
        var runs = Run(text).Select(run => new XElement(run.Name, E("rPr", Val("sz", 18), Val("szCs", 18)), run.Elements()));
        var style = cell.Role is CellRole.RowHead && cell.RowSpan == 1 ? LetterStyles.Cell : LetterStyles.Label;
        return E(
            "tc",
            properties,
            E("p", E("pPr", Val("pStyle", style), Val("snapToGrid", 0), E("spacing", A("line", 260), A("lineRule", "exact"))), runs)
        );
    }

    /// <summary>Label columns take what the numbers leave.</summary>
    private static int[] Widths(TableLayout table)
    {
        var shares = table.Code switch
        {
            TableCode.T2 => [28, 24, 24, 24],
            TableCode.T3 => [9, 11, 28, .. Enumerable.Repeat(52 / 7.0, 7)],
            _ => Enumerable.Repeat(100 / 15.0, 15).ToArray(),
        };
        return [.. shares.Select(share => (int)(s_width * share / 100))];
    }

    private static XElement Borders() =>
        E("tblBorders", s_sides.Select(side => E(side, A("val", "single"), A("sz", 4), A("space", 0), A("color", "000000"))));

    private static XElement Margins() =>
        E("tblCellMar", s_sides.Where(side => side is "left" or "right").Select(side => E(side, A("w", 40), A("type", "dxa"))));
}
