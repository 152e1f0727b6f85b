using Gongkai.Documents.Reports.Sources;
using Gongkai.Domain.Reporting;

namespace Gongkai.Documents.Reports.Recognition;

/// <summary>From a source cell to a report's cell: value, printed text, place.</summary>
internal static class CellReading
{
    public static ReportCell Read(SourceCell cell, CellCode code, PartCode? part, bool doubtful = false) =>
        new(
            PrintedNumber.Read(cell.Text).Value,
            cell.Text,
            PlaceOf(cell.Span, part) with
            {
                Table = code.Table,
                Row = code.Row,
                Column = code.Column,
            }
        )
        {
            Doubtful = doubtful,
        };

    /// <summary>A cell of the form that the source does not show.</summary>
    public static ReportCell Unseen { get; } = new(null, null, null);

    public static PrintedLabel Label(SourceCell cell, PartCode? part, TableCode table, string? row = null, string? column = null) =>
        new(cell.Text, PlaceOf(cell.Span, part) with { Table = table, Row = row, Column = column });

    public static PrintedRow Row(LabelledRow row, PartCode? part, TableCode table)
    {
        var first = row.Label.Count > 0 ? row.Label[^1] : row.Row.Cells[0];
        return new(
            row.Code,
            row.LabelText,
            [
                .. row.Values.Select(value => new ReportCell(
                    PrintedNumber.Read(value.Text).Value,
                    value.Text,
                    PlaceOf(value.Span, part) with
                    {
                        Table = table,
                        Row = row.Code,
                    }
                )),
            ],
            PlaceOf(first.Span, part) with
            {
                Table = table,
                Row = row.Code,
            }
        );
    }

    public static Place PlaceOf(SourceSpan span, PartCode? part) =>
        new()
        {
            Part = part,
            Line = span.Line,
            Page = span.Page,
            Start = span.Start,
            End = span.End,
            Path = span.Path,
            Quote = span.Text.Length == 0 ? null : span.Text,
        };
}
