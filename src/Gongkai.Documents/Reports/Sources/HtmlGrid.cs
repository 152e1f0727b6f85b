using AngleSharp.Dom;

namespace Gongkai.Documents.Reports.Sources;

/// <summary>A table of a web page as a grid; rows, columns and spans by the rules of HTML.</summary>
internal static class HtmlGrid
{
    private const int WidestSpan = 60;

    /// <summary>A data table; a table that holds other tables, headings of parts or long prose is layout.</summary>
    public static bool IsData(IElement table)
    {
        if (table.QuerySelector("table") is not null)
            return false;
        return !table
            .QuerySelectorAll("td,th")
            .Any(cell => cell.TextContent is { Length: > 150 } text && text.Contains('。', StringComparison.Ordinal));
    }

    public static void Read(IElement table, SourceBuilder builder, bool outside)
    {
        var path = HtmlText.PathOf(table);
        var cells = new List<SourceCell>();
        var taken = new HashSet<(int Row, int Column)>();
        foreach (var (row, element) in table.QuerySelectorAll("tr").Where(row => !HtmlText.IsHidden(row)).Index())
        {
            var column = 0;
            foreach (
                var (index, cell) in element.Children.Where(child => child.LocalName is "td" or "th" && !HtmlText.IsHidden(child)).Index()
            )
            {
                while (taken.Contains((row, column)))
                    column++;
                var (rows, columns) = (Span(cell, "rowspan"), Span(cell, "colspan"));
                for (var r = 0; r < rows; r++)
                for (var c = 0; c < columns; c++)
                    taken.Add((row + r, column + c));
                var text = builder.Cell(
                    HtmlText.Paragraphs(cell),
                    path: $"{path}/tr[{row + 1}]/{cell.LocalName}[{index + 1}]",
                    outside: outside
                );
                cells.Add(new(row, column, rows, columns, text) { IsHeader = cell.LocalName == "th" });
                column += columns;
            }
        }
        if (cells.Count > 0)
            builder.Add(new SourceGrid(cells) { CanMerge = true, IsOutside = outside });
    }

    private static int Span(IElement cell, string name) =>
        int.TryParse(cell.GetAttribute(name), out var span) ? Math.Clamp(span, 1, WidestSpan) : 1;
}
