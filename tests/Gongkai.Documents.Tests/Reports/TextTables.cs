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
