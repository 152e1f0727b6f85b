namespace Gongkai.Domain.Reporting.Checks.Tables;

/// <summary>Places of cells and rows. A blank cell is quoted by the label of its row: no place without a quote.</summary>
internal static class CellPlace
{
    public static Place Of(AnnualReport report, CellCode code)
    {
        var cell = report.Cell(code);
        var place = (cell?.Place ?? new Place()) with { Table = code.Table, Row = code.Row, Column = code.Column };
        return place with
        {
            Part = place.Part ?? ReportForm.F2021.Table(code.Table).Part,
            Quote = cell?.Raw is { Length: > 0 } raw ? raw : RowLabel(report, code.Row),
        };
    }

    public static Place OfRow(AnnualReport report, string row)
    {
        var table = new CellCode(row, "").Table;
        var label = report.Table(table).RowLabels.GetValueOrDefault(row);
        return (label?.Place ?? new Place()) with
        {
            Part = ReportForm.F2021.Table(table).Part,
            Table = table,
            Row = row,
            Quote = RowLabel(report, row),
        };
    }

    /// <summary>The table's own place; failing that, the heading of its part.</summary>
    public static Place OfTable(AnnualReport report, TableCode code)
    {
        var form = ReportForm.F2021.Table(code);
        var place = report.Table(code).Place ?? report.Part(form.Part)?.Place ?? report.TitlePlace ?? new Place();
        var title = report.Part(form.Part)?.Title ?? ReportForm.F2021.Part(form.Part).FullTitle;
        return place with { Part = form.Part, Table = code, Quote = place.Quote is { Length: > 0 } quote ? quote : title };
    }

    /// <summary>The label of a row as printed, or else as the form has it.</summary>
    public static string RowLabel(AnnualReport report, string row) =>
        report.Table(new CellCode(row, "").Table).RowLabels.GetValueOrDefault(row)?.Text is { Length: > 0 } printed
            ? printed
            : ReportForm.F2021.Row(row)?.Label ?? ReportForm.F2019.Row(row)?.Label ?? row;

    public static string ColumnLabel(string column) =>
        ReportColumns.Applicants.Concat(ReportColumns.RemedyResults).FirstOrDefault(known => known.Code == column)?.Label ?? column;
}
