using System.Text;

namespace Gongkai.Documents.Tests.Reports;

/// <summary>Ways in which a table ends up in plain text.</summary>
internal static class TextTables
{
    /// <summary>A word processor's export: a cell a line behind a tab, rows apart, merged places empty.</summary>
    public static string TabCells(PrintedTable table) => Each(table, cell => $"\t{cell}\n", "\n", covered: true);

    /// <summary>Copied from a browser: a cell a line, nothing else.</summary>
    public static string BareCells(PrintedTable table) => Each(table, cell => $"{cell}\n", "", covered: false);

    /// <summary>A row a line, cells apart by spaces.</summary>
    public static string Rows(PrintedTable table) => Each(table, cell => $"{cell} ", "\n", covered: false);

    public static string RowsWithPages(PrintedTable table) =>
        Rows(table).Insert(Rows(table).Length / 2 is var half ? Rows(table).IndexOf('\n', half) + 1 : 0, "\n— 3 —\n\n");

    public static string TabStops(PrintedTable table) => Each(table, cell => $"{cell}\t", "\n", covered: true);

    public static string Bars(PrintedTable table) => Each(table, cell => $"{cell} | ", "\n", covered: true);

    public static string Markdown(PrintedTable table)
    {
        var rows = Each(table, cell => $"| {cell} ", "|\n", covered: true);
        var end = rows.IndexOf('\n') + 1;
        return rows[..end] + string.Concat(Enumerable.Repeat("|---", table.Columns)) + "|\n" + rows[end..];
    }

    /// <summary>A page's export with a bar behind every cell, merged places as bare bars at the end of the row.</summary>
    public static string BarCells(PrintedTable table) => Padded(table, "", " |\n", "\n");

    /// <summary>The same with a bar before each row.</summary>
    public static string BarsAround(PrintedTable table) => Padded(table, "| \n ", "  | \n ", "\n");

    /// <summary>A row a line; merged places are bars without anything between at its end, so that heads and numbers lose their columns.</summary>
    public static string FilledRows(PrintedTable table) => Padded(table, "", " | ", "\n", "\n");

    /// <summary>A bar on a line of its own after every cell.</summary>
    public static string BarLines(PrintedTable table) => Each(table, cell => cell.Length == 0 ? "|\n" : $"{cell}\n|\n", "", covered: false);

    /// <summary>A cell a line with empty lines between.</summary>
    public static string SpacedCells(PrintedTable table) => Each(table, cell => $"{cell}\n\n", "", covered: false);

    private static string Padded(PrintedTable table, string before, string behind, string padding, string fullRowEnd = "")
    {
        var text = new StringBuilder();
        for (var row = 0; row < table.Rows; row++)
        {
            var own = table.Cells.Where(cell => cell.Row == row).OrderBy(cell => cell.Column).ToList();
            text.Append(before).AppendJoin("", own.Select(cell => cell.Text + behind));
            if (own.Count < table.Columns)
                text.Append('|', table.Columns - own.Count).Append(padding);
            else
                text.Append(fullRowEnd);
        }
        return text.ToString();
    }

    private static string Each(PrintedTable table, Func<string, string> cell, string rowEnd, bool covered)
    {
        var text = new StringBuilder();
        for (var row = 0; row < table.Rows; row++)
        {
            for (var column = 0; column < table.Columns; column++)
            {
                var printed = table.At(row, column);
                var isFirst = printed.Row == row && printed.Column == column;
                if (isFirst || covered)
                    text.Append(cell(isFirst ? printed.Text : ""));
            }
            text.Append(rowEnd);
        }
        return text.ToString();
    }
}
