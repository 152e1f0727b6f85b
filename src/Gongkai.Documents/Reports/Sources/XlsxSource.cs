using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Gongkai.Documents.Reports.Recognition;

namespace Gongkai.Documents.Reports.Sources;

/// <summary>A workbook: each sheet is a grid with its merges; a row that holds one sentence or heading is a line.</summary>
internal static class XlsxSource
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static SourceDocument Read(byte[] bytes, ReadLimits limits)
    {
        PackageGuard.Check(bytes, limits);
        using var document = SpreadsheetDocument.Open(
            new MemoryStream(bytes, writable: false),
            isEditable: false,
            new OpenSettings { MaxCharactersInPart = limits.UnpackedBytes }
        );
        if (document.WorkbookPart is not { Workbook: not null } book)
            throw new UnreadableException(UnreadableCode.Broken);
        var builder = new SourceBuilder(limits);
        var strings =
            book.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(item => item.InnerText).ToList() ?? [];
        foreach (
            var sheet in book
                .Workbook.Descendants<Sheet>()
                .Where(sheet => sheet.State is null || sheet.State.Value == SheetStateValues.Visible)
        )
            if (sheet.Id?.Value is { } id && book.GetPartById(id) is WorksheetPart { Worksheet: not null } part)
                new XlsxSheet(builder, sheet.Name?.Value ?? "", strings).Read(part.Worksheet);
        return builder.Build(MediaType);
    }
}

/// <summary>One sheet, row by row.</summary>
internal sealed partial class XlsxSheet(SourceBuilder builder, string name, List<string> strings)
{
    private const int WidestTable = 64;
    private readonly List<SourceCell> _cells = [];
    private int _rows;

    public void Read(Worksheet sheet)
    {
        var merges = sheet.Descendants<MergeCell>().Select(merge => Merge(merge.Reference?.Value)).OfType<Area>().ToList();
        foreach (var row in sheet.Descendants<Row>().OrderBy(row => row.RowIndex?.Value ?? 0))
            Row(row, (int)(row.RowIndex?.Value ?? (uint)_rows + 1), merges);
        Close();
    }

    private void Row(Row row, int number, List<Area> merges)
    {
        var texts = new SortedDictionary<int, string>();
        foreach (var cell in row.Elements<Cell>())
            if (Address(cell.CellReference?.Value) is { Column: < WidestTable } address)
                texts[address.Column] = TextOf(cell);
        var filled = texts.Where(text => text.Value.Trim().Length > 0).ToList();
        if (filled.Count == 0)
            return;
        if (filled.Count == 1 && IsProse(filled[0].Value))
        {
            Close();
            foreach (var line in filled[0].Value.Split('\n'))
                builder.Line(line, path: $"{name}!{ColumnName(filled[0].Key)}{number}");
            return;
        }
        var above = merges.Where(merge => merge.Top < number && merge.Bottom >= number).ToList();
        for (
            var column = 0;
            column
                <= Math.Max(
                    texts.Keys.Last(),
                    merges.Where(merge => merge.Top <= number && merge.Bottom >= number).Select(merge => merge.Right).DefaultIfEmpty().Max()
                )
                && column < WidestTable;
            column++
        )
        {
            if (above.Find(merge => merge.Left <= column && merge.Right >= column) is { } hidden)
            {
                column = hidden.Right;
                continue;
            }
            var merge = merges.Find(merge => merge.Top == number && merge.Left == column);
            var span = builder.Cell(texts.GetValueOrDefault(column, "").Split('\n'), path: $"{name}!{ColumnName(column)}{number}");
            _cells.Add(
                new(_rows, column, merge is null ? 1 : merge.Bottom - merge.Top + 1, merge is null ? 1 : merge.Right - merge.Left + 1, span)
            );
            column = merge?.Right ?? column;
        }
        _rows++;
    }

    private void Close()
    {
        if (_cells.Count > 0)
            builder.Add(new SourceGrid([.. _cells]) { CanMerge = true });
        _cells.Clear();
        _rows = 0;
    }

    /// <summary>A sentence, a title or the heading of a part; a lone label of a table is none.</summary>
    private static bool IsProse(string text) =>
        text.Contains('。', StringComparison.Ordinal)
        || text.Contains("年度报告", StringComparison.Ordinal)
        || (Heading().IsMatch(text.Trim()) && RowLabels.Table3.Find(text, previous: null) is null);

    private string TextOf(Cell cell)
    {
        var value = cell.CellValue?.InnerText ?? "";
        if (cell.DataType?.Value == CellValues.SharedString)
            return int.TryParse(value, CultureInfo.InvariantCulture, out var at) && at >= 0 && at < strings.Count ? strings[at] : "";
        if (cell.DataType?.Value == CellValues.InlineString)
            return cell.InlineString?.InnerText ?? "";
        if (cell.DataType is null || cell.DataType.Value == CellValues.Number)
            return double.TryParse(value, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1e15
                ? Math.Round(number, 6).ToString("0.######", CultureInfo.InvariantCulture)
                : value;
        return value;
    }

    private static Area? Merge(string? reference)
    {
        var ends = reference?.Split(':') ?? [];
        return ends.Length == 2 && Address(ends[0]) is { } from && Address(ends[1]) is { } to
            ? new(from.Row, from.Column, to.Row, Math.Min(to.Column, WidestTable))
            : null;
    }

    private static (int Row, int Column)? Address(string? reference)
    {
        if (reference is null || CellAddress().Match(reference) is not { Success: true } match)
            return null;
        var column = match.Groups["column"].Value.Aggregate(0, (sum, letter) => (sum * 26) + letter - 'A' + 1) - 1;
        return (int.Parse(match.Groups["row"].Value, CultureInfo.InvariantCulture), column);
    }

    private static string ColumnName(int column) =>
        column < 26 ? ((char)('A' + column)).ToString() : $"{(char)('A' + (column / 26) - 1)}{(char)('A' + (column % 26))}";

    private sealed record Area(int Top, int Left, int Bottom, int Right);

    [GeneratedRegex("^(?<column>[A-Z]{1,3})(?<row>[0-9]{1,7})$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex CellAddress();

    [GeneratedRegex("^[一二三四五六]、|^（[一二三四五六七八九十]）", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Heading();
}
