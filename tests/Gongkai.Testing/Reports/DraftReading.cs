using System.Text;
using System.Text.RegularExpressions;
using Gongkai.Domain.Reporting;

namespace Gongkai.Testing.Reports;

/// <summary>Reads a draft as a perfect reader of files would: every line and cell with its place.</summary>
internal sealed partial class DraftReading(ReportDraft draft)
{
    private readonly StringBuilder _text = new();
    private readonly List<TextLine> _lines = [];
    private readonly List<ReportPart> _parts = [];
    private readonly Dictionary<TableCode, ReportTable> _tables = [];

    public AnnualReport Read()
    {
        var title = draft.TitleLines.ConvertAll(line => Write(line, LineKind.Title, PartCode.Head));
        var published = draft.PublishedOn is { } on ? Write($"发布日期：{on:yyyy-MM-dd}", LineKind.Outside, null) : null;
        var head = draft.Head.ConvertAll(line => Write(line, LineKind.Prose, PartCode.Head));
        _parts.Add(
            new(PartCode.Head, null, null, Joined([.. title, .. head]))
            {
                Place = title.FirstOrDefault()?.Place,
                Lines = [.. title, .. head],
            }
        );
        foreach (var part in draft.Parts)
            Read(part);
        return new()
        {
            Organ = new(draft.Organ, draft.Level),
            Year = draft.Year,
            Format = FormId.F2021,
            Title = string.Concat(draft.TitleLines),
            TitlePlace = title.LastOrDefault()?.Place,
            PublishedOn = draft.PublishedOn,
            PublishedPlace = published?.Place,
            Parts = _parts,
            Table2 = Table(TableCode.T2),
            Table3 = Table(TableCode.T3),
            Table4 = Table(TableCode.T4),
            Text = new(_text.ToString(), _lines),
        };
    }

    private ReportTable Table(TableCode code) => _tables.GetValueOrDefault(code) ?? ReportTable.Absent(code);

    private void Read(DraftPart part)
    {
        var heading = Write(part.Ordinal + part.Title, LineKind.Part, part.Code);
        var tableOf = ReportForm.F2021.Tables.FirstOrDefault(table => table.Part == part.Code);
        if (tableOf is not null && !draft.MissingTables.Contains(tableOf.Code))
            Read(tableOf, heading.Place);
        var lines = part.Lines.ConvertAll(line => Write(line, IsHeading(line) ? LineKind.Heading : LineKind.Prose, part.Code));
        _parts.Add(
            new(part.Code, part.Ordinal.Length == 0 ? null : part.Ordinal.Trim(), part.Ordinal + part.Title, Joined(lines))
            {
                Place = heading.Place,
                Lines = lines,
                Headings =
                [
                    .. lines
                        .Where(line => line.Kind is LineKind.Heading)
                        .Select(line => new PartHeading(Ordinal().Match(line.Text).Value, line.Text, line.Place)),
                ],
            }
        );
    }

    private void Read(FormTable form, Place place)
    {
        var rows = form.Rows.Where(row => !draft.MissingRows.Contains(row.Code)).ToList();
        var labels = new Dictionary<string, PrintedLabel>();
        var cells = new Dictionary<CellCode, ReportCell>();
        foreach (var row in rows)
        {
            var label = Write(draft.Labels.GetValueOrDefault(row.Code, row.Label), LineKind.Table, form.Part);
            labels[row.Code] = new(label.Text, label.Place with { Table = form.Code, Row = row.Code });
            foreach (var code in row.Cells)
                cells[code] = Cell(code, form.Part);
        }
        var repeated = rows.Where(row => draft.RepeatedRows.Contains(row.Code))
            .Select(row => new PrintedRow(
                row.Code,
                labels[row.Code].Text,
                [.. row.Cells.Select(code => Cell(code, form.Part))],
                labels[row.Code].Place
            ));
        _tables[form.Code] = new(form.Code)
        {
            Present = true,
            Form = FormId.F2021,
            Place = place,
            Cells = cells,
            RowLabels = labels,
            MissingRows = [.. draft.MissingRows.Where(row => form.Row(row) is not null)],
            RepeatedRows = [.. repeated],
            ValuesRead = cells.Count,
            MergesLost = false,
            HeadersMarked = true,
        };
    }

    private ReportCell Cell(CellCode code, PartCode part)
    {
        var raw = draft.Cells[code.ToString()];
        var line = Write(raw, LineKind.Table, part);
        var place = line.Place with { Table = code.Table, Row = code.Row, Column = code.Column };
        return new(PrintedNumber.Read(raw).Value, raw, place);
    }

    private TextLine Write(string line, LineKind kind, PartCode? part)
    {
        var written = new TextLine(_lines.Count + 1, _text.Length, _text.Length + line.Length, line, kind, part);
        _text.Append(line).Append('\n');
        _lines.Add(written);
        return written;
    }

    private static string Joined(List<TextLine> lines) => string.Join('\n', lines.Select(line => line.Text));

    private static bool IsHeading(string line) => line.Length <= 40 && line[^1] != '。' && Ordinal().IsMatch(line);

    [GeneratedRegex(
        @"^([（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.、]|[一二三四五六七八九十]{1,2}、)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Ordinal();
}
