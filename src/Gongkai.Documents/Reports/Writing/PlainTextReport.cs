using System.Text;
using Gongkai.Domain.Reporting;

namespace Gongkai.Documents.Reports.Writing;

/// <summary>The report as plain text, a cell on a line of its own behind a tab, as word processors export tables.</summary>
public static class PlainTextReport
{
    public static string Write(AnnualReport report)
    {
        var text = new StringBuilder();
        text.Append(ReportOutline.TitleOf(report)).Append('\n');
        foreach (var line in ReportOutline.Head(report))
            text.Append(line).Append('\n');
        foreach (var (heading, lines, table) in ReportOutline.Parts(report))
        {
            text.Append(heading).Append('\n');
            if (table is not null)
                Table(text, table);
            foreach (var line in lines)
                text.Append(line).Append('\n');
        }
        return text.ToString();
    }

    private static void Table(StringBuilder text, TableLayout table)
    {
        text.Append('\n');
        for (var row = 0; row < table.Rows; row++)
        {
            for (var column = 0; column < table.Columns; )
            {
                var cell = table.Cells.First(cell => cell.CoversRow(row) && cell.Covers(column));
                text.Append('\t').Append(cell.Row == row ? cell.Text : "").Append('\n');
                column = cell.Column + cell.ColumnSpan;
            }
            text.Append('\n');
        }
    }
}
