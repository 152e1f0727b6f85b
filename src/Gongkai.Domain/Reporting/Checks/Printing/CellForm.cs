using Gongkai.Domain.Reporting.Checks.Tables;

namespace Gongkai.Domain.Reporting.Checks.Printing;

/// <summary>How numbers are printed in cells. Hints are one per table, what must be mended is one per cell.</summary>
internal static class CellForm
{
    /// <summary>无数据填0，不留空白。</summary>
    public static Check Blank { get; } =
        new(
            "GK-FRM-BLANK",
            Severity.Hint,
            new(
                "表{n}有{k}个空白单元格（{where}），无数据应填0。",
                "{k} blank cells ({where}); write 0.",
                "逐格填0；确有数据的，补填数据。",
                "Write 0 in each; where there is a number, write it."
            ),
            Blanks
        );

    /// <summary>无数据填0，不用斜线、横线或“无”。</summary>
    public static Check Slash { get; } =
        new(
            "GK-FRM-SLASH",
            Severity.Hint,
            new(
                "表{n}用“{raw}”表示无数据，应填0。",
                "\"{raw}\" stands for nothing; write 0.",
                "把“{raw}”改为0。",
                "Replace \"{raw}\" by 0."
            ),
            audit => PerTable(audit, (cell, _) => cell.Number.Kind is NumberKind.NothingMark)
        );

    /// <summary>数字用半角。</summary>
    public static Check FullWidth { get; } =
        new(
            "GK-FRM-FULLWIDTH",
            Severity.Hint,
            new("数字“{raw}”为全角。", "\"{raw}\" uses full-width digits.", "改用半角数字。", "Use ASCII digits."),
            audit => PerTable(audit, (cell, _) => cell.Number.FullWidth)
        );

    /// <summary>单元格内不带单位。</summary>
    public static Check Unit { get; } =
        new(
            "GK-FRM-UNITINCELL",
            Severity.Hint,
            new("单元格内带单位：“{raw}”。", "The cell holds a unit: \"{raw}\".", "单元格内只填数字。", "Write the number only."),
            audit => PerTable(audit, (cell, code) => cell.Number.Unit is { } unit && !IsMoney(code, unit))
        );

    /// <summary>数字不带分隔符。</summary>
    public static Check Thousands { get; } =
        new(
            "GK-FRM-THOUSANDS",
            Severity.Hint,
            new("数字带分隔符。", "Thousands separator.", "去掉“{raw}”中的分隔符。", "Drop the separator in \"{raw}\"."),
            audit => PerTable(audit, (cell, _) => cell.Number.Thousands)
        );

    /// <summary>单元格内没有说明文字。</summary>
    public static Check Remark { get; } =
        new(
            "GK-FRM-REMARK",
            Severity.Hint,
            new(
                "单元格内有说明文字“{raw}”，请移到表下注。",
                "Remark in a cell: \"{raw}\"; move it below.",
                "单元格内只留数字，说明写在表下。",
                "Keep the number in the cell and write the remark below the table."
            ),
            audit => PerCell(audit, (cell, _) => cell.Number.Kind is NumberKind.WithRemark)
        );

    /// <summary>表三、表四为整数。</summary>
    public static Check Decimal { get; } =
        new(
            "GK-FRM-DECIMAL",
            Severity.Error,
            new("“{raw}”应为整数。", "\"{raw}\" must be a whole number.", "按件数改为整数。", "Write the count as a whole number."),
            audit => PerCell(audit, (cell, code) => code.Table is not TableCode.T2 && cell.Number.HasPoint)
        );

    /// <summary>数据不为负。</summary>
    public static Check Negative { get; } =
        new(
            "GK-FRM-NEGATIVE",
            Severity.Error,
            new("“{raw}”为负数。", "\"{raw}\" is negative.", "核对台账后改为实际数。", "Write the number that the register gives."),
            audit => PerCell(audit, (cell, code) => code.Column != "C_ITEMS_CHANGE" && cell.Number.ForIdentity < 0)
        );

    /// <summary>能识别为数字。</summary>
    public static Check Unreadable { get; } =
        new(
            "GK-FRM-UNREADABLE",
            Severity.Warning,
            new("无法识别为数字：“{raw}”。", "Not readable as a number: \"{raw}\".", "改为阿拉伯数字。", "Write it in digits."),
            audit => PerCell(audit, (cell, code) => cell.Number.Kind is NumberKind.Unreadable)
        );

    private static bool IsMoney(CellCode code, string unit) => code.Column == "C_AMOUNT" && (code.Row != "T2.R8_1" || unit != "万元");

    private static IEnumerable<Verdict> Blanks(AuditCase audit)
    {
        foreach (var table in audit.Report.Tables.Where(table => table.Present))
        {
            var blank = Cells(audit, table.Code).Where(cell => IsBlank(audit, cell.Code, cell.Cell)).Select(cell => cell.Code).ToList();
            if (blank.Count == 0)
                yield return Verdict.Pass;
            else
                yield return new Flaw(CellPlace.Of(audit.Report, blank[0]))
                {
                    Expected = 0,
                    Found = "",
                    Says = new Dictionary<string, Words>
                    {
                        ["n"] = Number(table.Code),
                        ["k"] = blank.Count,
                        ["where"] = Where(audit, blank),
                    },
                    Confidence = ConfidenceIn(table),
                };
        }
    }

    /// <summary>A blank total beside printed parts is told by its own check.</summary>
    private static bool IsBlank(AuditCase audit, CellCode code, ReportCell cell) =>
        cell.Number.Kind is NumberKind.Blank
        && !(code is { Table: TableCode.T3, Column: Table3Grid.Total } && audit.Table3.Grid.HasPartsOnly(code.Row));

    /// <summary>Whole columns by their names, or else the rows.</summary>
    private static string Where(AuditCase audit, List<CellCode> blank)
    {
        var byColumn = blank.GroupBy(cell => cell.Column, StringComparer.Ordinal).ToList();
        var byRow = blank.GroupBy(cell => cell.Row, StringComparer.Ordinal).ToList();
        var names =
            blank[0].Table is TableCode.T3 && byColumn.Count < byRow.Count
                ? byColumn.ConvertAll(column => $"“{CellPlace.ColumnLabel(column.Key)}”列")
                : byRow.ConvertAll(row => $"“{Quotes.Short(CellPlace.RowLabel(audit.Report, row.Key), 16)}”行");
        return string.Join('、', names.Take(3)) + (names.Count > 3 ? "等" : "");
    }

    private static IEnumerable<Verdict> PerTable(AuditCase audit, Func<ReportCell, CellCode, bool> isBad)
    {
        foreach (var table in audit.Report.Tables.Where(table => table.Present))
        {
            var bad = Cells(audit, table.Code).Where(cell => isBad(cell.Cell, cell.Code)).ToList();
            if (bad.Count == 0)
                yield return Verdict.Pass;
            else
                yield return Bad(audit, table, bad[0]) with
                {
                    Related = [.. bad.Skip(1).Select(cell => CellPlace.Of(audit.Report, cell.Code))],
                };
        }
    }

    private static IEnumerable<Verdict> PerCell(AuditCase audit, Func<ReportCell, CellCode, bool> isBad)
    {
        foreach (var table in audit.Report.Tables.Where(table => table.Present))
        {
            var bad = Cells(audit, table.Code).Where(cell => isBad(cell.Cell, cell.Code)).ToList();
            if (bad.Count == 0)
                yield return Verdict.Pass;
            foreach (var cell in bad)
                yield return Bad(audit, table, cell);
        }
    }

    private static Flaw Bad(AuditCase audit, ReportTable table, (CellCode Code, ReportCell Cell) bad) =>
        new(CellPlace.Of(audit.Report, bad.Code))
        {
            Found = bad.Cell.Raw!,
            Says = new Dictionary<string, Words> { ["n"] = Number(table.Code), ["raw"] = bad.Cell.Raw! },
            Confidence = ConfidenceIn(table),
        };

    private static Confidence ConfidenceIn(ReportTable table) => table.LayoutRecovered ? Confidence.Likely : Confidence.Certain;

    private static IEnumerable<(CellCode Code, ReportCell Cell)> Cells(AuditCase audit, TableCode table) =>
        audit
            .FormOf(table)
            .Cells.Select(code => (Code: code, Cell: audit.Report.Cell(code)))
            .Where(cell => cell.Cell is not null)
            .Select(cell => (cell.Code, cell.Cell!));

    internal static Words Number(TableCode table) =>
        table switch
        {
            TableCode.T2 => new("二", "2"),
            TableCode.T3 => new("三", "3"),
            _ => new("四", "4"),
        };
}
