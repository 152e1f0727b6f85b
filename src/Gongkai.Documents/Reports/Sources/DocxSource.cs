using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Gongkai.Domain.Reporting;

namespace Gongkai.Documents.Reports.Sources;

/// <summary>A Word document: paragraphs, tables with their horizontal and vertical merges, pictures, tracked deletions and comments.</summary>
internal static class DocxSource
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static SourceDocument Read(byte[] bytes, ReadLimits limits)
    {
        PackageGuard.Check(bytes, limits);
        using var document = Open(bytes, limits);
        if (document.MainDocumentPart?.Document?.Body is not { } body)
            throw new UnreadableException(UnreadableCode.Broken);
        var builder = new SourceBuilder(limits);
        var walk = new DocxWalk(builder, DocxNumbering.Of(document.MainDocumentPart));
        walk.Blocks(body);
        foreach (var comment in document.MainDocumentPart.WordprocessingCommentsPart?.Comments?.Elements<Comment>() ?? [])
            builder.EditingTraces.Add(new Place { Path = "comments", Quote = comment.InnerText });
        return builder.Build(MediaType);
    }

    private static WordprocessingDocument Open(byte[] bytes, ReadLimits limits)
    {
        var settings = new OpenSettings { MaxCharactersInPart = limits.UnpackedBytes, AutoSave = false };
        return WordprocessingDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false, settings);
    }
}

/// <summary>Goes through the body in reading order. A table around everything is layout: its cells are read as running text.</summary>
internal sealed class DocxWalk(SourceBuilder builder, DocxNumbering numbering)
{
    private const int WidestSpan = 60;
    private int _paragraphs;
    private int _tables;

    public void Blocks(OpenXmlElement parent)
    {
        foreach (var block in parent.ChildElements)
            switch (block)
            {
                case Paragraph paragraph:
                    Paragraph(paragraph);
                    break;
                case Table table when IsLayout(table):
                    foreach (var cell in table.Descendants<TableCell>().Where(cell => cell.Ancestors<Table>().First() == table))
                        Blocks(cell);
                    break;
                case Table table:
                    Grid(table);
                    break;
                case SdtBlock or CustomXmlBlock or SdtContentBlock or InsertedRun:
                    Blocks(block);
                    break;
            }
    }

    private static bool IsLayout(Table table) =>
        table.Descendants<Table>().Any()
        || table
            .Descendants<Paragraph>()
            .Any(paragraph => paragraph.InnerText is { Length: > 150 } text && text.Contains('。', StringComparison.Ordinal));

    private void Paragraph(Paragraph paragraph)
    {
        var path = $"p[{++_paragraphs}]";
        foreach (var line in DocxText.Of(paragraph, numbering, builder, path).Split('\n'))
            builder.Line(line, path: path);
        foreach (var drawing in paragraph.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>())
            builder.Picture(drawing.Description?.Value, path: path);
    }

    private void Grid(Table table)
    {
        var path = $"tbl[{++_tables}]";
        var cells = new List<SourceCell>();
        var open = new Dictionary<int, int>();
        foreach (var (row, element) in table.Descendants<TableRow>().Index())
        {
            var column = (int)(element.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value ?? 0);
            var isHeader = element.TableRowProperties?.GetFirstChild<TableHeader>() is not null;
            foreach (var (index, cell) in element.Descendants<TableCell>().Index())
            {
                var width = Math.Clamp(cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1, 1, WidestSpan);
                var merge = cell.TableCellProperties?.VerticalMerge;
                var goesOn = merge is not null && merge.Val?.Value != MergedCellValues.Restart;
                if (goesOn && open.TryGetValue(column, out var above))
                    cells[above] = cells[above] with { RowSpan = row - cells[above].Row + 1 };
                else
                {
                    open.Remove(column);
                    if (merge is not null)
                        open[column] = cells.Count;
                    cells.Add(
                        new(row, column, 1, width, TextOf(cell, $"{path}/tr[{row + 1}]/tc[{index + 1}]"))
                        {
                            IsHeader = isHeader ? true : null,
                        }
                    );
                }
                column += width;
            }
        }
        if (cells.Count > 0)
            builder.Add(new SourceGrid(cells) { CanMerge = true });
    }

    private SourceSpan TextOf(TableCell cell, string path) =>
        builder.Cell(
            cell.Descendants<Paragraph>().SelectMany(paragraph => DocxText.Of(paragraph, numbering, builder, path).Split('\n')),
            path: path
        );
}

/// <summary>The text of a paragraph as it shows: deletions left out (and noted), automatic numbers written out.</summary>
internal static class DocxText
{
    public static string Of(Paragraph paragraph, DocxNumbering numbering, SourceBuilder builder, string path)
    {
        var text = new StringBuilder(numbering.Next(paragraph));
        foreach (var element in paragraph.Descendants())
            switch (element)
            {
                case DeletedText { Text.Length: > 0 } deleted:
                    builder.EditingTraces.Add(new Place { Path = path, Quote = deleted.Text });
                    break;
                case Text shown when shown.Ancestors<AlternateContentFallback>().FirstOrDefault() is null:
                    text.Append(shown.Text);
                    break;
                case TabChar:
                    text.Append('\t');
                    break;
                case Break or CarriageReturn:
                    text.Append('\n');
                    break;
                case NoBreakHyphen:
                    text.Append('-');
                    break;
            }
        return text.ToString();
    }
}
