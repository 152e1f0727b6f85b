using System.Globalization;
using Gongkai.Domain.Reporting;

namespace Gongkai.Bench.Harness;

/// <summary>
/// The identities of the form as a workbook: the numbers of a report in a row of the second sheet, and in the same row of the first a
/// formula for each identity, 0 where it holds and 1 where it is broken.
/// </summary>
internal static class IdentitySheet
{
    private const string Total = "C_TOTAL";
    private static readonly FormTable _table3 = ReportForm.F2021.Table3;
    private static readonly CellCode[] _cells = [.. _table3.Cells, .. ReportForm.F2021.Table4.Cells];
    private static readonly Dictionary<CellCode, string> _columns = _cells
        .Index()
        .ToDictionary(cell => cell.Item, cell => ColumnName(cell.Index));

    /// <summary>Both sides of each, sums of cells; the rows of table 3 come first, in their order.</summary>
    private static readonly (IReadOnlyList<CellCode> Left, IReadOnlyList<CellCode> Right)[] _identities =
    [
        .. _table3.Rows.Select(RowSum),
        .. ReportColumns.Applicants.SelectMany(column => new[] { Balance(column.Code), ResultSum(column.Code) }),
        .. ReportForm.F2021.Table4.Rows.Select(RowSum),
    ];

    public static int Identities => _identities.Length;

    /// <summary>Writes a workbook without stored results, so that it must be calculated.</summary>
    public static void Write(string file, IEnumerable<AnnualReport> reports)
    {
        var all = reports.ToList();
        using var book = new StreamWriter(file);
        book.WriteLine(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
              xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
            <office:body><office:spreadsheet><table:table table:name="answers">
            """
        );
        for (var row = 1; row <= all.Count; row++)
            WriteRow(book, _identities.Select(identity => $"<table:table-cell table:formula=\"of:={Formula(identity, row)}\"/>"));
        book.WriteLine("</table:table><table:table table:name=\"numbers\">");
        foreach (var report in all)
            WriteRow(
                book,
                _cells
                    .Select(cell => report.Cell(cell)!.Value!.Value.ToString(CultureInfo.InvariantCulture))
                    .Select(value => $"<table:table-cell office:value-type=\"float\" office:value=\"{value}\"/>")
            );
        book.WriteLine("</table:table></office:spreadsheet></office:body></office:document>");
    }

    /// <summary>The rows of table 3 that do not add up, of one report's answers.</summary>
    public static IEnumerable<string> BrokenRows(IReadOnlyList<bool> broken) =>
        _table3.Rows.Select(row => row.Code).Where((_, at) => broken[at]);

    private static void WriteRow(StreamWriter book, IEnumerable<string> cells) =>
        book.WriteLine($"<table:table-row>{string.Concat(cells)}</table:table-row>");

    private static string Formula((IReadOnlyList<CellCode> Left, IReadOnlyList<CellCode> Right) identity, int row) =>
        $"IF({Sum(identity.Left, row)}={Sum(identity.Right, row)};0;1)";

    /// <summary>Cells side by side as a range, as one would write it.</summary>
    private static string Sum(IReadOnlyList<CellCode> cells, int row) =>
        cells.Count > 1 && cells.All(cell => cell.Row == cells[0].Row)
            ? $"SUM([numbers.{_columns[cells[0]]}{row}:.{_columns[cells[^1]]}{row}])"
            : string.Join('+', cells.Select(cell => $"[numbers.{_columns[cell]}{row}]"));

    private static (IReadOnlyList<CellCode>, IReadOnlyList<CellCode>) RowSum(FormRow row) =>
        ([.. row.Cells.Where(cell => cell.Column != Total)], [new(row.Code, Total)]);

    private static (IReadOnlyList<CellCode>, IReadOnlyList<CellCode>) Balance(string column) =>
        ([new("T3.R01", column), new("T3.R02", column)], [new("T3.R03_7", column), new("T3.R04", column)]);

    private static (IReadOnlyList<CellCode>, IReadOnlyList<CellCode>) ResultSum(string column) =>
        (
            [.. _table3.Rows.Where(row => row.Group is not null && row.Code != "T3.R03_7").Select(row => new CellCode(row.Code, column))],
            [new("T3.R03_7", column)]
        );

    /// <summary>A, B, … Z, AA, …</summary>
    private static string ColumnName(int at) => at < 26 ? $"{(char)('A' + at)}" : ColumnName((at / 26) - 1) + ColumnName(at % 26);
}
