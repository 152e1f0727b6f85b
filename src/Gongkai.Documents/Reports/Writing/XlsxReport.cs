using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Gongkai.Domain.Reporting;

namespace Gongkai.Documents.Reports.Writing;

/// <summary>The three tables as XLSX: a sheet for each, true merges, numeric cells, a print area, nothing hidden.</summary>
public static class XlsxReport
{
    private const uint HeadStyle = 1;
    private const uint DataStyle = 2;

    /// <summary>Styles of <see cref="Styles"/> for lists beside the tables.</summary>
    internal const uint PlainStyle = 3;
    internal const uint BoldStyle = 4;

    public static byte[] Write(AnnualReport report)
    {
        using var bytes = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            AddTables(book, book.Workbook.AppendChild(new Sheets()), report);
        }
        return bytes.ToArray();
    }

    /// <summary>The three tables as the first sheets of a workbook.</summary>
    internal static void AddTables(WorkbookPart book, Sheets sheets, AnnualReport report)
    {
        var names = new DefinedNames();
        foreach (var (at, table) in TableLayout.Of(report).Index())
        {
            var part = book.AddNewPart<WorksheetPart>();
            part.Worksheet = Sheet(table);
            var name = NameOf(table.Code);
            sheets.Append(
                new Sheet
                {
                    Id = book.GetIdOfPart(part),
                    SheetId = (uint)at + 1,
                    Name = name,
                }
            );
            names.Append(
                new DefinedName($"'{name}'!$A$1:${ColumnName(table.Columns - 1)}${table.Rows}")
                {
                    Name = "_xlnm.Print_Area",
                    LocalSheetId = (uint)at,
                }
            );
        }
        book.Workbook.Append(names);
    }

    private static string NameOf(TableCode code) =>
        code switch
        {
            TableCode.T2 => "主动公开",
            TableCode.T3 => "申请办理",
            _ => "复议诉讼",
        };

    private static Worksheet Sheet(TableLayout table)
    {
        var data = new SheetData();
        for (var row = 0; row < table.Rows; row++)
        {
            var line = new Row { RowIndex = (uint)row + 1 };
            for (var column = 0; column < table.Columns; column++)
                line.Append(CellAt(table, row, column));
            data.Append(line);
        }
        var merges = table
            .Cells.Where(cell => cell.RowSpan > 1 || cell.ColumnSpan > 1)
            .Select(cell => new MergeCell
            {
                Reference = $"{Address(cell.Row, cell.Column)}:{Address(cell.Row + cell.RowSpan - 1, cell.Column + cell.ColumnSpan - 1)}",
            });
        return new Worksheet(
            new Columns(
                Enumerable
                    .Range(0, table.Columns)
                    .Select(column => new Column
                    {
                        Min = (uint)column + 1,
                        Max = (uint)column + 1,
                        Width =
                            table.Code is TableCode.T4 ? 9
                            : column == 2 ? 34
                            : 16,
                        CustomWidth = true,
                    })
            ),
            data,
            new MergeCells(merges),
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape }
        );
    }

    private static Cell CellAt(TableLayout table, int row, int column)
    {
        var cell = table.Cells.First(cell => cell.CoversRow(row) && cell.Covers(column));
        var printed = new Cell { CellReference = Address(row, column), StyleIndex = cell.Role is CellRole.Data ? DataStyle : HeadStyle };
        if (cell.Row != row || cell.Column != column)
            return printed;
        if (cell.Value is { } value)
            printed.CellValue = new CellValue(value.ToString("0.######", CultureInfo.InvariantCulture));
        else
        {
            printed.DataType = CellValues.InlineString;
            printed.InlineString = new InlineString(new Text(cell.Text));
        }
        return printed;
    }

    private static string Address(int row, int column) => $"{ColumnName(column)}{row + 1}";

    private static string ColumnName(int column) => ((char)('A' + column)).ToString();

    internal static Stylesheet Styles() =>
        new(
            new Fonts(Songti(), Songti(new Bold())),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 })
            ),
            new Borders(new Border(), Thin()),
            new CellFormats(
                new CellFormat(),
                Centred(wrap: true),
                Centred(wrap: false),
                new CellFormat(),
                new CellFormat { FontId = 1, ApplyFont = true }
            )
        );

    private static Font Songti(params OpenXmlElement[] weight) =>
        new([.. weight, new FontSize { Val = 11 }, new FontName { Val = "宋体" }]);

    private static Border Thin() =>
        new(
            new LeftBorder { Style = BorderStyleValues.Thin },
            new RightBorder { Style = BorderStyleValues.Thin },
            new TopBorder { Style = BorderStyleValues.Thin },
            new BottomBorder { Style = BorderStyleValues.Thin }
        );

    private static CellFormat Centred(bool wrap) =>
        new(
            new Alignment
            {
                Horizontal = HorizontalAlignmentValues.Center,
                Vertical = VerticalAlignmentValues.Center,
                WrapText = wrap,
            }
        )
        {
            BorderId = 1,
            ApplyBorder = true,
            ApplyAlignment = true,
        };
}
