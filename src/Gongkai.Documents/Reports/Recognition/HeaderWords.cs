using Gongkai.Documents.Reports.Sources;
using Gongkai.Domain.Reporting;

namespace Gongkai.Documents.Reports.Recognition;

/// <summary>Words of the tables' heads: they tell header rows from data rows, and columns from one another.</summary>
internal static class HeaderWords
{
    /// <summary>The core of each column head of table 2; several house styles shorten or lengthen the rest.</summary>
    public static IReadOnlyList<(string Core, string Column, FormId Form)> Table2 { get; } =
    [
        ("新制作", "C_MADE", FormId.F2019),
        ("新公开", "C_PUBLISHED", FormId.F2019),
        ("对外公开", "C_PUBLIC_TOTAL", FormId.F2019),
        ("上一年项目", "C_ITEMS_LAST", FormId.F2019),
        ("上年项目", "C_ITEMS_LAST", FormId.F2019),
        ("本年增减", "C_ITEMS_CHANGE", FormId.F2019),
        ("采购项目", "C_PROJECTS", FormId.F2019),
        ("采购总金额", "C_AMOUNT", FormId.F2019),
        ("制发", "C_ISSUED", FormId.F2021),
        ("废止", "C_REPEALED", FormId.F2021),
        ("有效", "C_INFORCE", FormId.F2021),
        ("收费金额", "C_AMOUNT", FormId.F2021),
        ("处理决定", "C_DECISIONS", FormId.Unknown),
    ];

    private static readonly HashSet<string> Heads =
    [
        .. ReportColumns.Applicants.Where(column => column.Code is not ("C_TOTAL" or "C_OTHER")).Select(column => column.Label),
        "商业",
        "科研",
        "社会公益",
        "法律服务",
        LabelKey.Of(ReportForm.ApplicantsHead),
        ReportColumns.LegalPersons.Label,
        ReportForm.ContentHead,
    ];

    /// <summary>Does this row belong to a table's head?</summary>
    public static bool IsHeader(TableRow row) =>
        row.Cells.Any(cell =>
            LabelKey.Of(cell.Text) is var key && (Heads.Contains(key) || key.Contains("勾稽关系", StringComparison.Ordinal))
        );

    /// <summary>Column of table 2 that this head names.</summary>
    public static string? Table2Column(string text)
    {
        var key = LabelKey.Of(text);
        return Table2.FirstOrDefault(head => key.Contains(head.Core, StringComparison.Ordinal)).Column;
    }

    /// <summary>Column of a shared set (applicants, results) that ends this head.</summary>
    public static string? ColumnOf(string text, IEnumerable<FormColumn> columns)
    {
        var key = LabelKey.Of(text);
        return columns
            .OrderByDescending(column => column.Label.Length)
            .FirstOrDefault(column =>
                key.EndsWith(column.Label, StringComparison.Ordinal) && !key.EndsWith("或其他", StringComparison.Ordinal)
            )
            ?.Code;
    }

    /// <summary>What stands over a column, top to bottom, joined: merged heads count once.</summary>
    public static string Over(IEnumerable<TableRow> headerRows, int column) =>
        string.Concat(headerRows.SelectMany(row => row.Cells).Where(cell => cell.Covers(column)).Select(cell => cell.Text));

    /// <summary>The lowest filled head over a column.</summary>
    public static SourceCell? Lowest(IEnumerable<TableRow> headerRows, int column) =>
        headerRows.SelectMany(row => row.Cells).LastOrDefault(cell => cell.Covers(column) && !cell.IsBlank);
}
