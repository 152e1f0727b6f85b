using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Gongkai.Documents.Registers;

/// <summary>A register as XLSX: one sheet, head row bold and fixed, a filter over all columns. Text cells are typed as text.</summary>
public static class RegisterWorkbook
{
    private const int LongestSheetName = 31;

    /// <summary>Longest text of a cell that spreadsheets take.</summary>
    private const int LongestText = 32767;

    /// <summary>Writes the register.</summary>
    public static byte[] Write(RegisterTable table)
    {
        using var bytes = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var book = file.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = Styles();
            book.Workbook = new();
            AddSheet(book, book.Workbook.AppendChild(new Sheets()), table, plain: 0, bold: 1);
        }
        return bytes.ToArray();
    }

    /// <summary>One more sheet of a workbook, row by row; the styles are numbers of its style sheet.</summary>
    internal static void AddSheet(WorkbookPart book, Sheets sheets, RegisterTable table, uint plain, uint bold)
    {
        var number = (uint)sheets.Count() + 1;
        var part = book.AddNewPart<WorksheetPart>($"sheet{number}");
        WriteSheet(part, table, plain, bold);
        sheets.Append(
            new Sheet
            {
                Id = book.GetIdOfPart(part),
                SheetId = number,
                Name = SheetName(table.Title),
            }
        );
    }

    private static void WriteSheet(WorksheetPart part, RegisterTable table, uint plain, uint bold)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(HeadStays()));
        writer.WriteElement(new Columns(table.Columns.Select(Width)));
        writer.WriteStartElement(new SheetData());
        writer.WriteElement(new Row(table.Columns.Select(name => Text(name, bold))));
        foreach (var row in table.Rows)
            writer.WriteElement(new Row(row.Select(cell => Of(cell, plain))));
        writer.WriteEndElement();
        writer.WriteElement(new AutoFilter { Reference = $"A1:{ColumnName(table.Columns.Count)}{table.Rows.Count + 1}" });
        writer.WriteEndElement();
    }

    private static Cell Of(RegisterCell cell, uint plain) =>
        cell.IsNumber ? new Cell(new CellValue(cell.Text)) { DataType = CellValues.Number } : Text(cell.Text, plain);

    private static Cell Text(string text, uint style) =>
        new(new InlineString(new Text(Clean(text)) { Space = SpaceProcessingModeValues.Preserve }))
        {
            DataType = CellValues.InlineString,
            StyleIndex = style,
        };

    private static string Clean(string text)
    {
        var clean = string.Concat(text.EnumerateRunes().Where(rune => rune.Value is '\n' or >= 0x20 and not (0xFFFE or 0xFFFF)));
        return clean.Length <= LongestText ? clean : clean[..LongestText];
    }

    private static SheetView HeadStays() =>
        new(
            new Pane
            {
                VerticalSplit = 1,
                TopLeftCell = "A2",
                ActivePane = PaneValues.BottomLeft,
                State = PaneStateValues.Frozen,
            }
        )
        {
            WorkbookViewId = 0,
        };

    private static Column Width(string name, int index) =>
        new()
        {
            Min = (uint)index + 1,
            Max = (uint)index + 1,
            Width = Math.Clamp((name.Length * 2) + 6, 12, 40),
            CustomWidth = true,
        };

    private static Stylesheet Styles() =>
        new(
            new Fonts(new Font(), new Font(new Bold())),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 })
            ),
            new Borders(new Border()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(
                new CellFormat { NumberFormatId = 49, ApplyNumberFormat = true },
                new CellFormat { FontId = 1, ApplyFont = true }
            )
        );

    private static string SheetName(string title)
    {
        var name = string.Concat(title.Where(sign => !"[]:*?/\\'".Contains(sign, StringComparison.Ordinal)));
        return name.Length == 0 ? "1" : name[..Math.Min(name.Length, LongestSheetName)];
    }

    private static string ColumnName(int number) =>
        number <= 26
            ? ((char)('A' + number - 1)).ToString(CultureInfo.InvariantCulture)
            : ColumnName((number - 1) / 26) + ColumnName(((number - 1) % 26) + 1);
}
