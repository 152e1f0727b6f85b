using System.Text;

namespace Gongkai.Documents.Registers;

/// <summary>A register as CSV: UTF-8 with mark, CRLF, and an apostrophe before text that a spreadsheet would run as a formula.</summary>
public static class RegisterCsv
{
    // Signs with which a formula begins, also in full width, as some spreadsheets take them.
    private const string Starts = "=+-@\t\r＝＋－＠";

    /// <summary>Writes the register.</summary>
    public static byte[] Write(RegisterTable table)
    {
        var text = new StringBuilder("\uFEFF");
        Line(text, table.Columns.Select(RegisterCell.Of));
        foreach (var row in table.Rows)
            Line(text, row);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Line(StringBuilder text, IEnumerable<RegisterCell> cells) =>
        text.AppendJoin(',', cells.Select(Quoted)).Append("\r\n");

    private static string Quoted(RegisterCell cell)
    {
        var value = cell.IsNumber ? cell.Text : Guarded(cell.Text);
        return value.AsSpan().ContainsAny(",\"\r\n") ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;
    }

    private static string Guarded(string text) =>
        text.AsSpan().TrimStart(" \u3000\"") is [var first, ..] && Starts.Contains(first, StringComparison.Ordinal) ? "'" + text : text;
}
