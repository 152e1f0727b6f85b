using System.Text.RegularExpressions;
using Gongkai.Documents.Reports.Sources;
using Gongkai.Domain.Reporting;

namespace Gongkai.Documents.Reports.Recognition;

/// <summary>Reads table 2 (主动公开政府信息情况) in either form: rows by label, columns by the heads of their block.</summary>
internal sealed partial class Table2Reader(IReadOnlyList<TableRow> rows, PartCode? part)
{
    private readonly Dictionary<CellCode, ReportCell> _cells = [];
    private readonly Dictionary<string, PrintedLabel> _rowLabels = [];
    private readonly Dictionary<string, PrintedLabel> _columnLabels = [];
    private readonly Dictionary<string, string> _units = [];
    private readonly List<PrintedRow> _repeated = [];
    private readonly List<PrintedRow> _extra = [];
    private readonly List<string> _notes = [];

    public (ReportTable Table, IReadOnlyList<string> Notes) Read()
    {
        var form = FormOf();
        var found = RowFinder.Find(RowLabels.Table2, rows);
        foreach (var row in found)
            Take(row, form);
        if (_rowLabels.Count == 0)
            return (ReportTable.Absent(TableCode.T2), []);
        return (
            new ReportTable(TableCode.T2)
            {
                Present = true,
                Form = form.Id,
                Cells = form.Table2.Cells.Where(_cells.ContainsKey).ToDictionary(code => code, code => _cells[code]),
                RowLabels = form
                    .Table2.Rows.Where(row => _rowLabels.ContainsKey(row.Code))
                    .ToDictionary(row => row.Code, row => _rowLabels[row.Code]),
                ColumnLabels = _columnLabels,
                GroupLabels = GroupLabels.Of(rows, form.Table2, part),
                Units = _units,
                MissingRows = [.. form.Table2.Rows.Select(row => row.Code).Where(code => !_rowLabels.ContainsKey(code))],
                RepeatedRows = _repeated,
                ExtraRows = _extra,
                ValuesRead = _cells.Values.Count(cell => !string.IsNullOrEmpty(cell.Raw)),
                MergesLost = MergeCheck.Lost(rows, form.Table2),
                HeadersMarked = MergeCheck.HeadersMarked(rows),
                LayoutRecovered = rows.Any(row => row.IsLoose || row.Grid!.IsRecovered),
            },
            _notes
        );
    }

    /// <summary>The heads vote; a table without heads is taken for the form of 2021 unless it has a row that only 2019 knows.</summary>
    private ReportForm FormOf()
    {
        var text = LabelKey.Of(string.Concat(rows.Select(row => row.Text)));
        var old = HeaderWords.Table2.Count(head => head.Form is FormId.F2019 && text.Contains(head.Core, StringComparison.Ordinal));
        var current = HeaderWords.Table2.Count(head => head.Form is FormId.F2021 && text.Contains(head.Core, StringComparison.Ordinal));
        old += text.Contains("政府集中采购", StringComparison.Ordinal) ? 1 : 0;
        return old > current ? ReportForm.F2019 : ReportForm.F2021;
    }

    private void Take(LabelledRow row, ReportForm form)
    {
        if (row.Code is not { } code || form.Table2.Row(code) is not { } formRow)
        {
            // Without a heading between them the tables share their lines: a row of the other table is no extra row of this one.
            if (
                RowLabels.Table3.Find(row.LabelText, previous: null) is null
                && row.Values.Any(value => PrintedNumber.Read(value.Text).Kind is NumberKind.Plain)
            )
                _extra.Add(CellReading.Row(row, part, TableCode.T2));
            return;
        }
        if (_rowLabels.ContainsKey(code))
        {
            _repeated.Add(CellReading.Row(row, part, TableCode.T2));
            return;
        }
        var label = row.Label[^1];
        _rowLabels[code] = new(
            row.Row.IsLoose ? LooseLabel(row, formRow) : row.LabelText,
            CellReading.PlaceOf(label.Span, part) with
            {
                Table = TableCode.T2,
                Row = code,
            }
        );
        if (row.IsGuess)
            _notes.Add(ReaderNotes.RowGuessed(row.LabelText, formRow.Label));
        Assign(row, formRow, HeadsAbove(row));
    }

    /// <summary>Heads of columns between the row and the block above it.</summary>
    private List<SourceCell> HeadsAbove(LabelledRow row)
    {
        var at = rows.ToList().IndexOf(row.Row);
        for (var i = row.Row.IsLoose ? at : at - 1; i >= 0; i--)
        {
            var heads = rows[i].Cells.Where(cell => HeaderWords.Table2Column(cell.Text) is not null).ToList();
            if (heads.Count > 0)
                return heads;
            if (rows[i].Text.StartsWith("第二十条", StringComparison.Ordinal))
                break;
        }
        return [];
    }

    private void Assign(LabelledRow row, FormRow formRow, List<SourceCell> heads)
    {
        var columns = formRow.Columns;
        foreach (var head in heads)
        {
            var column = HeaderWords.Table2Column(head.Text)!;
            _columnLabels.TryAdd($"{formRow.Group}.{column}", CellReading.Label(head, part, TableCode.T2, formRow.Group, column));
            if (formRow.Unit is not null && Unit().Match(ReportLabel.Normal(head.Text)) is { Success: true } unit)
                _units[formRow.Code] = unit.Groups["unit"].Value;
        }
        var order = OrderOf(columns, heads);
        var values = TrimTrailingBlanks(row.Values, columns.Count);
        if (values.Count == columns.Count)
            foreach (var (column, value) in order.Zip(values))
                Put(formRow, column, value, row.IsGuess);
        else if (columns.Count == 1)
            PutOne(row, formRow);
        else if (heads.Count > 0 && row.Row.Grid is { HasPositions: true })
            foreach (var column in columns)
                Put(formRow, column.Code, Under(heads, column.Code, row.Values), row.IsGuess);
        else
        {
            foreach (var column in columns)
                _cells[new(formRow.Code, column.Code)] = CellReading.Unseen;
            _notes.Add(ReaderNotes.ValuesUnclear(formRow.Label, row.Values.Count, columns.Count));
        }
    }

    private static SourceCell? Under(List<SourceCell> heads, string column, IReadOnlyList<SourceCell> values) =>
        heads.FirstOrDefault(head => HeaderWords.Table2Column(head.Text) == column) is { } head
            ? values.FirstOrDefault(value => value.Covers(head.Column) || head.Covers(value.Column))
            : null;

    /// <summary>One number over three columns: where the merge is lost it may stand in any of them, or in each.</summary>
    private void PutOne(LabelledRow row, FormRow formRow)
    {
        var filled = row.Values.Where(value => !value.IsBlank).ToList();
        var distinct = filled
            .Select(value => PrintedNumber.Read(value.Text).Value is { } number ? number : (object)value.Text)
            .Distinct()
            .Count();
        var value =
            filled.Count > 0 ? filled[0]
            : row.Values.Count > 0 ? row.Values[0]
            : null;
        if (value is not null)
            Put(formRow, formRow.Columns[0].Code, value, row.IsGuess || distinct > 1);
        if (distinct > 1)
            _notes.Add(ReaderNotes.ValueChosen(formRow.Label, value!.Text));
    }

    private static IReadOnlyList<string> OrderOf(IReadOnlyList<FormColumn> columns, List<SourceCell> heads)
    {
        var order = heads
            .Select(head => HeaderWords.Table2Column(head.Text)!)
            .Where(code => columns.Any(column => column.Code == code))
            .Distinct()
            .ToList();
        return order.Count == columns.Count ? order : [.. columns.Select(column => column.Code)];
    }

    private static IReadOnlyList<SourceCell> TrimTrailingBlanks(IReadOnlyList<SourceCell> values, int wanted)
    {
        var kept = values.ToList();
        while (kept.Count > wanted && kept[^1].IsBlank)
            kept.RemoveAt(kept.Count - 1);
        return kept;
    }

    private void Put(FormRow row, string column, SourceCell? value, bool doubtful)
    {
        var code = new CellCode(row.Code, column);
        _cells[code] = value is null ? CellReading.Unseen : CellReading.Read(value, code, part, doubtful);
    }

    /// <summary>Loose text puts heads and label in one run: the label is its end.</summary>
    private static string LooseLabel(LabelledRow row, FormRow formRow) =>
        row.Label.Select(cell => cell.Text)
            .LastOrDefault(text =>
                LabelKey.Of(text).Length >= 2 && LabelKey.Of(formRow.Label).EndsWith(LabelKey.Of(text), StringComparison.Ordinal)
            )
        ?? formRow.Label;

    [GeneratedRegex("单位:?(?<unit>万元|元)|[((](?<unit>万元|元)[))]", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Unit();
}
