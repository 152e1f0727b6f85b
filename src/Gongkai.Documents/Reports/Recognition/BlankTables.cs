using Gongkai.Documents.Reports.Sources;
using Gongkai.Domain.Reporting;

namespace Gongkai.Documents.Reports.Recognition;

/// <summary>A table whose labels are printed and nothing else: it is there, and every cell is blank.</summary>
internal static class BlankTables
{
    private const int FewestRows = 3;

    public static ReportTable? Find(TableCode code, IReadOnlyList<SourceLine> lines)
    {
        var key = LabelKey.Of(string.Concat(lines.Select(line => line.Text)));
        var form =
            key.Contains("新制作", StringComparison.Ordinal) || key.Contains("采购项目", StringComparison.Ordinal)
                ? ReportForm.F2019
                : ReportForm.F2021;
        if (code is TableCode.T3)
            form = key.Contains("逾期不补正", StringComparison.Ordinal) ? ReportForm.F2021 : ReportForm.F2019;
        var rows = code is TableCode.T4 ? Remedies(form, key) : Labelled(form.Table(code), lines);
        if (rows.Count < FewestRows)
            return null;
        return new ReportTable(code)
        {
            Present = true,
            Form = form.Id,
            Cells = rows.SelectMany(row => row.Row.Cells.Select(cell => (cell, row.Place)))
                .ToDictionary(cell => cell.cell, cell => Blank(cell.cell, cell.Place)),
            RowLabels =
                code is TableCode.T4 ? [] : rows.ToDictionary(row => row.Row.Code, row => new PrintedLabel(row.Place.Quote!, row.Place)),
            MissingRows = [.. form.Table(code).Rows.Select(row => row.Code).Except(rows.Select(row => row.Row.Code))],
            LayoutRecovered = true,
        };
    }

    private static ReportCell Blank(CellCode code, Place row) =>
        new(null, "", row with { Row = code.Row, Column = code.Column, Table = code.Table }) { Doubtful = true };

    private static List<(FormRow Row, Place Place)> Labelled(FormTable table, IReadOnlyList<SourceLine> lines)
    {
        var labels = table.Code is TableCode.T2 ? RowLabels.Table2 : RowLabels.Table3;
        var found = new List<(FormRow, Place)>();
        string? previous = null;
        foreach (var line in lines)
        {
            if (
                labels.Find(line.Text, previous) is not { } code
                || table.Row(code) is not { IsVirtual: false } row
                || found.Exists(other => other.Item1 == row)
            )
                continue;
            previous = code;
            found.Add((row, CellReading.PlaceOf(line.Span, table.Part)));
        }
        return found;
    }

    private static List<(FormRow Row, Place Place)> Remedies(ReportForm form, string key) =>
        key.Contains("结果维持", StringComparison.Ordinal) && key.Contains("复议后起诉", StringComparison.Ordinal)
            ? [.. form.Table4.Rows.Select(row => (row, new Place { Part = PartCode.P4, Quote = row.Label }))]
            : [];
}
