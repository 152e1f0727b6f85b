using System.Globalization;
using Gongkai.Domain.Reporting;

namespace Gongkai.Documents.Reports.RollingUp;

/// <summary>
/// How reports lie in Parquet: a row for each organ and year, a column for each cell that any form has had (docs/parquet.md). Names are lower
/// case without dots, so that every engine takes them as they are.
/// </summary>
internal static class ParquetLayout
{
    /// <summary>Every cell of every form, in print order.</summary>
    public static IReadOnlyList<CellCode> Cells { get; } = [.. ReportForm.F2021.Cells.Union(ReportForm.F2019.Cells)];

    /// <summary>What is known of a report beside its cells.</summary>
    public static IReadOnlyList<(string Name, string Type)> Facts { get; } =
    [
        ("organ", "VARCHAR"),
        ("credit_code", "VARCHAR"),
        ("level", "VARCHAR"),
        ("parent", "VARCHAR"),
        ("year", "INTEGER"),
        ("form", "VARCHAR"),
        ("completeness", "VARCHAR"),
        ("published_on", "DATE"),
        ("errors", "INTEGER"),
        ("warnings", "INTEGER"),
        ("file", "VARCHAR"),
        ("sha256", "VARCHAR"),
    ];

    public static IEnumerable<(string Name, string Type)> Columns =>
        [.. Facts, .. Cells.Select(cell => (Column(cell), IsAmount(cell) ? "DECIMAL(18,6)" : "BIGINT"))];

    /// <summary><c>T3.R01.C_TOTAL</c> is <c>t3_r01_c_total</c>.</summary>
    public static string Column(CellCode cell) => cell.ToString().Replace('.', '_').ToLower(CultureInfo.InvariantCulture);

    /// <summary>万元 with up to six places; every other cell is a count.</summary>
    public static bool IsAmount(CellCode cell) => cell.Column == "C_AMOUNT";

    /// <summary>The file of one year.</summary>
    public static string FileOf(int year) => string.Create(CultureInfo.InvariantCulture, $"reports-{year}.parquet");
}
