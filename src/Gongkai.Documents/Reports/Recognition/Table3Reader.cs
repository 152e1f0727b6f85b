using Gongkai.Documents.Reports.Sources;
using Gongkai.Domain.Reporting;

namespace Gongkai.Documents.Reports.Recognition;

/// <summary>Reads table 3 (收到和处理政府信息公开申请情况): rows by label, seven values by header position or by order.</summary>
internal sealed class Table3Reader(IReadOnlyList<TableRow> rows, PartCode? part)
{
    private readonly Dictionary<CellCode, ReportCell> _cells = [];
    private readonly Dictionary<string, PrintedLabel> _rowLabels = [];
    private readonly List<PrintedRow> _repeated = [];
    private readonly List<PrintedRow> _extra = [];
    private readonly List<string> _notes = [];

    public (ReportTable Table, IReadOnlyList<string> Notes) Read()
    {
        var found = LooseTotals.Settle(SurplusBlanks.Drop(RowFinder.Find(RowLabels.Table3, rows), ReportColumns.Applicants.Count));
        var headers = rows.Where(row => row.Grid is not null && HeaderWords.IsHeader(row)).ToLookup(row => row.Grid!);
        foreach (var row in found)
            Take(row, row.Row.Grid is { } grid ? ApplicantColumns.Of(grid, [.. headers[grid]]) : null);
        if (_rowLabels.Count == 0)
            return (ReportTable.Absent(TableCode.T3), []);
        var form =
            _rowLabels.ContainsKey("T3.R03_6") && !_rowLabels.Keys.Any(code => code.StartsWith("T3.R03_6_", StringComparison.Ordinal))
                ? ReportForm.F2019
                : ReportForm.F2021;
        var columns = headers.Select(head => ApplicantColumns.Of(head.Key, [.. head])).FirstOrDefault(map => map.Codes.Count > 0);
        return (
            new ReportTable(TableCode.T3)
            {
                Present = true,
                Form = form.Id,
                Cells = InFormOrder(form),
                RowLabels = form
                    .Table3.Rows.Where(row => _rowLabels.ContainsKey(row.Code))
                    .ToDictionary(row => row.Code, row => _rowLabels[row.Code]),
                ColumnLabels =
                    columns?.Labels.ToDictionary(
                        label => label.Key,
                        label => CellReading.Label(label.Value, part, TableCode.T3, column: label.Key)
                    )
                    ?? [],
                GroupLabels = GroupLabels.Of(rows, form.Table3, part),
                MissingRows = [.. form.Table3.Rows.Select(row => row.Code).Where(code => !_rowLabels.ContainsKey(code))],
                MissingColumns = columns is { Codes.Count: >= 4 } ? [.. Unnamed(headers.SelectMany(head => head).ToList(), columns)] : [],
                RepeatedRows = _repeated,
                ExtraRows = _extra,
                ValuesRead = _cells.Values.Count(cell => !string.IsNullOrEmpty(cell.Raw)),
                MergesLost = MergeCheck.Lost(rows, form.Table3),
                HeadersMarked = MergeCheck.HeadersMarked(rows),
                LayoutRecovered = rows.Any(row => row.IsLoose || row.Grid!.IsRecovered),
            },
            _notes
        );
    }

    /// <summary>Columns that no head names: where merges are lost a name may stand over another place, and still it is there.</summary>
    private static IEnumerable<string> Unnamed(List<TableRow> headerRows, ApplicantColumns columns)
    {
        var printed = headerRows.SelectMany(row => row.Cells).Select(cell => LabelKey.Of(cell.Text)).Where(key => key.Length > 1).ToList();
        return ReportColumns
            .Applicants.Where(column =>
                !columns.Codes.ContainsKey(column.Code) && !printed.Exists(key => column.Label.StartsWith(key, StringComparison.Ordinal))
            )
            .Select(column => column.Code);
    }

    private Dictionary<CellCode, ReportCell> InFormOrder(ReportForm form) =>
        form.Table3.Cells.Where(_cells.ContainsKey).ToDictionary(code => code, code => _cells[code]);

    private void Take(LabelledRow row, ApplicantColumns? columns)
    {
        if (row.Code is not { } code)
        {
            // Without a heading between them the tables share their lines: a row of the other table is no extra row of this one.
            if (
                RowLabels.Table2.Find(row.LabelText, previous: null) is null
                && row.Values.Any(value => PrintedNumber.Read(value.Text).Kind is NumberKind.Plain)
            )
                _extra.Add(CellReading.Row(row, part, TableCode.T3));
            return;
        }
        if (_rowLabels.ContainsKey(code))
        {
            _repeated.Add(CellReading.Row(row, part, TableCode.T3));
            return;
        }
        _rowLabels[code] = new(
            row.LabelText.Length > 0 ? PrintedLabelOf(row, code) : "",
            CellReading.PlaceOf(row.Label[^1].Span, part) with
            {
                Table = TableCode.T3,
                Row = code,
            }
        );
        if (row.IsGuess)
            _notes.Add(ReaderNotes.RowGuessed(row.LabelText, ReportForm.F2021.Row(code)?.Label ?? code));
        Assign(row, code, columns);
    }

    private void Assign(LabelledRow row, string code, ApplicantColumns? columns)
    {
        var order = columns is { Codes.Count: 7 } ? columns.InOrder : [.. ReportColumns.Applicants.Select(column => column.Code)];
        if (row.Values.Count == order.Count)
            foreach (var (column, value) in order.Zip(row.Values))
                Put(code, column, value, row.IsGuess);
        else if (columns is { Codes.Count: 7 })
            foreach (var (column, at) in columns.Codes)
                Put(code, column, row.Values.FirstOrDefault(value => value.Covers(at)), row.IsGuess);
        else
        {
            foreach (var column in order)
                _cells[new(code, column)] = CellReading.Unseen;
            if (row.Values.Any(value => !value.IsBlank))
                _notes.Add(ReaderNotes.ValuesUnclear(row.LabelText, row.Values.Count, order.Count));
        }
    }

    private void Put(string row, string column, SourceCell? value, bool doubtful) =>
        _cells[new(row, column)] = value is null ? CellReading.Unseen : CellReading.Read(value, new(row, column), part, doubtful);

    /// <summary>In loose text the label may have swallowed heads and groups before it: only the row's own label is told.</summary>
    private static string PrintedLabelOf(LabelledRow row, string code)
    {
        if (!row.Row.IsLoose)
            return row.LabelText;
        var text = row.LabelText;
        var wanted = LabelKey.Of(ReportForm.F2021.Row(code)?.Label ?? ReportForm.F2019.Row(code)!.Label);
        for (var from = 0; from < text.Length; from++)
            if (LabelKey.Of(text[from..]) == wanted && (from == 0 || char.IsLetterOrDigit(text[from]) || text[from] is '（' or '('))
                return text[from..];
        return text;
    }
}
