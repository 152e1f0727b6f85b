using Gongkai.Documents.Reports.Sources;
using Gongkai.Domain.Reporting;

namespace Gongkai.Documents.Reports.Recognition;

/// <summary>
/// Reads table 4 (政府信息公开行政复议、行政诉讼情况): fifteen cells under a header of three rows; also the layouts that print it as three
/// rows, on its side, or in pieces.
/// </summary>
internal sealed class Table4Reader(IReadOnlyList<TableRow> rows, PartCode? part)
{
    private static readonly List<CellCode> PrintOrder = [.. ReportForm.F2021.Table4.Cells];
    private readonly Dictionary<CellCode, SourceCell> _found = [];
    private readonly List<PrintedRow> _extra = [];
    private readonly List<string> _notes = [];

    public (ReportTable Table, IReadOnlyList<string> Notes) Read()
    {
        var dataRows = rows.Where(IsData).ToList();
        if (dataRows.Count == 0)
            dataRows = [.. rows.Where(row => Values(row).Count == PrintOrder.Count)];
        var headerRows = rows.Except(dataRows).ToList();
        if (
            !headerRows
                .Concat(dataRows)
                .Any(row =>
                    LabelKey.Of(row.Text) is var key
                    && (
                        key.Contains("结果维持", StringComparison.Ordinal)
                        || key.Contains("尚未审结", StringComparison.Ordinal)
                        || key.Contains("复议后起诉", StringComparison.Ordinal)
                    )
                )
        )
            return (ReportTable.Absent(TableCode.T4), []);
        var read = ByLabelledRows(dataRows) || OnItsSide(dataRows) || ByHeader(headerRows, dataRows) || InOrder(dataRows);
        var count = dataRows.Sum(row => Values(row).Count);
        if (!read && dataRows.Count > 0)
            _notes.Add(ReaderNotes.Table4Unclear(count));
        return (
            new ReportTable(TableCode.T4)
            {
                Present = true,
                Form = FormId.Unknown,
                Cells = PrintOrder.ToDictionary(code => code, Cell),
                ColumnLabels = Labels(headerRows),
                GroupLabels = GroupLabels.Of(rows, ReportForm.F2021.Table4, part),
                ExtraRows = _extra,
                ValuesRead = count - _extra.Sum(row => row.Cells.Count),
                MergesLost = MergeCheck.Lost(rows, ReportForm.F2021.Table4),
                HeadersMarked = MergeCheck.HeadersMarked(rows),
                LayoutRecovered = rows.Any(row => row.IsLoose || row.Grid!.IsRecovered),
            },
            _notes
        );
    }

    private ReportCell Cell(CellCode code) =>
        _found.TryGetValue(code, out var cell) ? CellReading.Read(cell, code, part) : CellReading.Unseen;

    /// <summary>A data row holds at least one number or mark and no head of the table, except one label in front.</summary>
    private static bool IsData(TableRow row) => Values(row).Any(value => !value.IsBlank);

    private static List<SourceCell> Values(TableRow row)
    {
        var values = row.Cells.Reverse().TakeWhile(cell => TableRow.IsValue(cell.Text)).Reverse().ToList();
        // A label in front may leave blanks between itself and the numbers.
        while (values.Count > PrintOrder.Count && (values[0].IsBlank || values[^1].IsBlank))
            values.RemoveAt(values[0].IsBlank ? 0 : values.Count - 1);
        return values;
    }

    private static string? GroupOf(string text)
    {
        var key = LabelKey.Of(text);
        return key.Contains("未经复议", StringComparison.Ordinal) || key.Contains("直接起诉", StringComparison.Ordinal) ? "T4.R_SUIT_DIRECT"
            : key.Contains("复议后", StringComparison.Ordinal) ? "T4.R_SUIT_AFTER"
            : key.Contains("行政复议", StringComparison.Ordinal) ? "T4.R_REC"
            : null;
    }

    /// <summary>Three rows of five, each behind its own label.</summary>
    private bool ByLabelledRows(List<TableRow> dataRows)
    {
        var labelled = dataRows
            .Where(row => !row.IsLoose && Values(row).Count == 5)
            .Select(row => (Group: GroupOf(string.Concat(row.Cells.SkipLast(5).Select(cell => cell.Text))), Values: Values(row)))
            .ToList();
        if (labelled.Count != 3 || labelled.Select(row => row.Group).OfType<string>().Distinct().Count() != 3)
            return false;
        foreach (var (group, values) in labelled)
        foreach (var (column, value) in ReportColumns.RemedyResults.Zip(values))
            _found[new(group!, column.Code)] = value;
        return true;
    }

    /// <summary>Five rows of three: the results stand at the left.</summary>
    private bool OnItsSide(List<TableRow> dataRows)
    {
        var labelled = dataRows
            .Where(row => !row.IsLoose && Values(row).Count == 3)
            .Select(row =>
                (
                    Column: HeaderWords.ColumnOf(
                        string.Concat(row.Cells.SkipLast(3).Select(cell => cell.Text)),
                        ReportColumns.RemedyResults
                    ),
                    Values: Values(row)
                )
            )
            .ToList();
        if (labelled.Count != 5 || labelled.Select(row => row.Column).OfType<string>().Distinct().Count() != 5)
            return false;
        foreach (var (column, values) in labelled)
        foreach (var (row, value) in ReportForm.F2021.Table4.Rows.Zip(values))
            _found[new(row.Code, column!)] = value;
        return true;
    }

    /// <summary>One data row under a header that names all fifteen columns, in whatever order.</summary>
    private bool ByHeader(List<TableRow> headerRows, List<TableRow> dataRows)
    {
        if (dataRows.Count == 0 || dataRows[0].Grid is not { HasPositions: true } grid)
            return false;
        var heads = headerRows.Where(row => ReferenceEquals(row.Grid, grid)).ToList();
        var columns = new Dictionary<CellCode, int>();
        for (var column = 0; column < 40; column++)
        {
            var over = HeaderWords.Over(heads, column);
            if (
                GroupOf(over) is { } group
                && HeaderWords.ColumnOf(over, ReportColumns.RemedyResults) is { } result
                && !columns.TryAdd(new(group, result), column)
            )
                return false;
        }
        if (columns.Count != PrintOrder.Count || columns.Values.Any(column => !dataRows[0].Cells.Any(cell => cell.Covers(column))))
            return false;
        foreach (var (code, column) in columns)
            _found[code] = dataRows[0].Cells.First(cell => cell.Covers(column));
        KeepExtra(dataRows.Skip(1));
        return true;
    }

    /// <summary>Fifteen values in print order: one row, or pieces that together make fifteen.</summary>
    private bool InOrder(List<TableRow> dataRows)
    {
        var whole = dataRows.FirstOrDefault(row => Values(row).Count == PrintOrder.Count);
        var values = whole is not null ? Values(whole) : [.. dataRows.SelectMany(Values)];
        if (values.Count != PrintOrder.Count)
            return false;
        foreach (var (code, value) in PrintOrder.Zip(values))
            _found[code] = value;
        if (whole is not null)
            KeepExtra(dataRows.Where(row => row != whole));
        return true;
    }

    private void KeepExtra(IEnumerable<TableRow> others)
    {
        foreach (var row in others)
            _extra.Add(CellReading.Row(new(row, [.. row.Cells.Except(Values(row))], Values(row)), part, TableCode.T4));
    }

    private Dictionary<string, PrintedLabel> Labels(List<TableRow> headerRows)
    {
        var labels = new Dictionary<string, PrintedLabel>();
        foreach (var (code, cell) in _found)
        {
            var heads = headerRows.Where(row => row.Grid is { HasPositions: true } grid && grid.Cells.Contains(cell)).ToList();
            if (HeaderWords.Lowest(heads, cell.Column) is { } label)
                labels[code.ToString()] = CellReading.Label(label, part, TableCode.T4, code.Row, code.Column);
        }
        return labels;
    }
}
