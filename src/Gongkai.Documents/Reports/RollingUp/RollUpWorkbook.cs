using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Gongkai.Documents.Registers;
using Gongkai.Documents.Reports.Writing;

namespace Gongkai.Documents.Reports.RollingUp;

/// <summary>A roll-up as XLSX: the sums in the statutory form, then the lists, a sheet for each.</summary>
public static class RollUpWorkbook
{
    /// <summary>What spreadsheets take, less the head row.</summary>
    private const int MostRows = 1_048_575;

    public static void Write(Stream stream, RollUpResult result, Says says)
    {
        using var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        var book = document.AddWorkbookPart();
        book.Workbook = new Workbook();
        book.AddNewPart<WorkbookStylesPart>().Stylesheet = XlsxReport.Styles();
        var sheets = book.Workbook.AppendChild(new Sheets());
        XlsxReport.AddTables(book, sheets, result.RollUp.Sum.AsReport(says("sum")));
        foreach (var table in new RollUpTables(result, says).All.SelectMany(Parts))
            RegisterWorkbook.AddSheet(book, sheets, table, XlsxReport.PlainStyle, XlsxReport.BoldStyle);
    }

    /// <summary>A list longer than a sheet goes on in the next.</summary>
    private static IEnumerable<RegisterTable> Parts(RegisterTable table) =>
        table.Rows.Count <= MostRows
            ? [table]
            : table.Rows.Chunk(MostRows).Select((rows, at) => table with { Title = $"{table.Title} {at + 1}", Rows = rows });
}
