using Gongkai.Documents.Reports.Sources;
using Gongkai.Domain.Reporting;

namespace Gongkai.Documents.Reports.Recognition;

internal sealed record ReadTables(ReportTable Table2, ReportTable Table3, ReportTable Table4, IReadOnlyList<string> Notes)
{
    public IEnumerable<ReportTable> All => [Table2, Table3, Table4];
}

/// <summary>Reads each table from its grids, and where those do not give all of it, from the loose lines of its part as well.</summary>
internal sealed class TablesReader(SourceDocument document, IReadOnlyList<FoundPart> parts, TableFinder tables, LineSorter sorter)
{
    private readonly List<string> _notes = [];

    public ReadTables Read()
    {
        var table2 = Read(TableCode.T2, (rows, part) => new Table2Reader(rows, part).Read());
        var table3 = Read(TableCode.T3, (rows, part) => new Table3Reader(rows, part).Read());
        var table4 = Read(TableCode.T4, (rows, part) => new Table4Reader(rows, part).Read());
        return new(table2, table3, table4, _notes);
    }

    private ReportTable Read(TableCode code, Func<IReadOnlyList<TableRow>, PartCode?, (ReportTable, IReadOnlyList<string>)> read)
    {
        var gridRows = tables.Rows(code);
        var (table, notes) = gridRows.Count > 0 ? read(gridRows, PartAt(FirstLine(gridRows))) : (ReportTable.Absent(code), []);
        if (!IsWhole(table) && LooseLines(code) is { Count: > 0 } loose)
        {
            var rows = gridRows.Concat(LooseRows.Of(loose, text => EndsLabel(code, text))).OrderBy(row => row.Cells[0].Span.Start).ToList();
            var (second, secondNotes) = rows.Count > 0 ? read(rows, PartAt(FirstLine(rows))) : (table, notes);
            if (second.ValuesRead > table.ValuesRead)
            {
                (table, notes) = (second, secondNotes);
                sorter.TakeLoose(loose);
            }
        }
        if (!table.Present && BlankTables.Find(code, LooseLines(code)) is { } blank)
        {
            table = blank;
            notes = [ReaderNotes.NoValues((int)code + 2)];
            sorter.TakeLoose(LooseLines(code));
        }
        _notes.AddRange(notes);
        if (!table.Present)
            return PictureInstead(table);
        return table with { Place = PlaceOf(code, table) };
    }

    /// <summary>Behind this text a blank cell is a value: the label of a row, or the last head of table 4.</summary>
    private static bool EndsLabel(TableCode code, string text) =>
        code switch
        {
            TableCode.T2 => RowLabels.Table2.Find(text, previous: null) is not null,
            TableCode.T3 => RowLabels.Table3.Find(text, previous: "T3.R03_6_2") is not null,
            _ => LabelKey.Of(text) is var key
                && key.EndsWith("总计", StringComparison.Ordinal)
                && key.Contains("复议后", StringComparison.Ordinal),
        };

    private static bool IsWhole(ReportTable table) =>
        table.Present && table.MissingRows.Count == 0 && table.Cells.Values.All(cell => cell.Raw is not null);

    /// <summary>The lines of the table's part that are not sentences; of the whole body when the part has no heading.</summary>
    private List<SourceLine> LooseLines(TableCode code)
    {
        var own = parts.FirstOrDefault(part => part.Code == PartOf(code));
        var from = own?.Line.Number ?? (parts.Count > 0 ? parts[0].Line.Number : 0);
        var to = own is null ? int.MaxValue : parts.FirstOrDefault(part => part.Line.Number > from)?.Line.Number ?? int.MaxValue;
        var headings = parts.Select(part => part.Line.Number).ToHashSet();
        return
        [
            .. document.Lines.Where(line =>
                line.Number > from
                && line.Number < to
                && !headings.Contains(line.Number)
                && !SiteWords.IsPageNumber(line.Text)
                && line is { IsInGrid: false, IsOutside: false, Text.Length: > 0 and <= 120 }
                && !line.Text.Contains('。', StringComparison.Ordinal)
                && !line.Text.Contains('；', StringComparison.Ordinal)
            ),
        ];
    }

    private Place? PlaceOf(TableCode code, ReportTable table) =>
        parts.FirstOrDefault(part => part.Code == PartOf(code)) is { } heading
            ? CellReading.PlaceOf(heading.Line.Span, heading.Code)
            : table
                .RowLabels.Values.Select(label => label.Place)
                .Concat(table.Cells.Values.Select(cell => cell.Place))
                .FirstOrDefault(place => place is not null);

    private ReportTable PictureInstead(ReportTable table)
    {
        var heading = parts.FirstOrDefault(part => part.Code == PartOf(table.Code));
        var next = parts.FirstOrDefault(part => heading is not null && part.Line.Number > heading.Line.Number);
        var shown = document
            .Blocks.OfType<SourcePicture>()
            .Any(picture =>
                heading is not null && picture.Span.Start >= heading.Line.Start && (next is null || picture.Span.Start <= next.Line.Start)
            );
        return shown ? table with { AsImage = true, Place = CellReading.PlaceOf(heading!.Line.Span, heading.Code) } : table;
    }

    private PartCode? PartAt(int line) => parts.LastOrDefault(part => part.Line.Number <= line)?.Code;

    private static int FirstLine(IReadOnlyList<TableRow> rows) => rows[0].Cells[0].Span.Line;

    private static PartCode PartOf(TableCode code) =>
        code switch
        {
            TableCode.T2 => PartCode.P2,
            TableCode.T3 => PartCode.P3,
            _ => PartCode.P4,
        };
}
