namespace Gongkai.Domain.Reporting.Checks.Tables;

/// <summary>Rows and columns of table 3: each of the form's, once, with its total printed.</summary>
internal static class Table3Shape
{
    /// <summary>表三每一行都有。</summary>
    public static Check MissingRow { get; } =
        new(
            "GK-T3-MISSINGROW",
            Severity.Error,
            new(
                "表三缺少“{row}”一行。",
                "Table 3 has no row \"{row}\".",
                "按规定格式补上该行，没有数据的填0。",
                "Add the row as the form has it; write 0 where there is nothing."
            ),
            MissingRows
        );

    /// <summary>表三每一行只出现一次。</summary>
    public static Check RepeatedRow { get; } =
        new(
            "GK-T3-DUPROW",
            Severity.Warning,
            new(
                "表三“{row}”出现{n}次。",
                "Row \"{row}\" appears {n} times.",
                "对照规定格式，删去多出的一行，或改正写错的行名。",
                "Compare with the form: delete the extra row or correct a wrong label."
            ),
            RepeatedRows
        );

    /// <summary>表三七列齐全。</summary>
    public static Check MissingColumn { get; } =
        new(
            "GK-T3-MISSINGCOL",
            Severity.Error,
            new(
                "表三缺少“{col}”一列。",
                "Table 3 has no column \"{col}\".",
                "按规定格式补上该列，没有数据的填0。",
                "Add the column as the form has it; write 0 where there is nothing."
            ),
            MissingColumns
        );

    /// <summary>有数据的行必须有总计。</summary>
    public static Check BlankTotal { get; } =
        new(
            "GK-T3-TOTALBLANK",
            Severity.Warning,
            new(
                "表三“{row}”有数据但总计为空，无法核对。",
                "\"{row}\" has numbers but no total.",
                "填上该行总计，各列之和为{sum}。",
                "Fill in the total; the columns add up to {sum}."
            ),
            BlankTotals
        );

    private static IEnumerable<Verdict> MissingRows(AuditCase audit)
    {
        var table = audit.Report.Table3;
        if (!CanJudgeShape(audit, table))
        {
            yield return NoTable;
            yield break;
        }
        if (table.MissingRows.Count == 0)
            yield return Verdict.Pass;
        var rows = audit.FormOf(TableCode.T3).Rows;
        foreach (var row in table.MissingRows)
            yield return new Flaw(Neighbour(audit.Report, rows, row))
            {
                Expected = CellPlace.RowLabel(audit.Report, row),
                Says = new Dictionary<string, Words> { ["row"] = CellPlace.RowLabel(audit.Report, row) },
                Severity = table.LayoutRecovered ? Severity.Warning : null,
                Confidence = table.LayoutRecovered ? Confidence.Likely : Confidence.Certain,
            };
    }

    /// <summary>The row before the missing one that was found: where it should stand.</summary>
    private static Place Neighbour(AnnualReport report, IReadOnlyList<FormRow> rows, string missing)
    {
        var before = rows.TakeWhile(row => row.Code != missing).LastOrDefault(row => !report.Table3.MissingRows.Contains(row.Code));
        return before is null ? CellPlace.OfTable(report, TableCode.T3) : CellPlace.OfRow(report, before.Code);
    }

    private static IEnumerable<Verdict> RepeatedRows(AuditCase audit)
    {
        var table = audit.Report.Table3;
        if (!table.Present)
        {
            yield return NoTable;
            yield break;
        }
        var repeated = table.RepeatedRows.Where(row => row.Row is not null).GroupBy(row => row.Row!, StringComparer.Ordinal).ToList();
        if (repeated.Count == 0)
            yield return Verdict.Pass;
        foreach (var row in repeated)
        {
            var again = row.First();
            yield return new Flaw(
                (again.Place ?? new Place()) with
                {
                    Part = PartCode.P3,
                    Table = TableCode.T3,
                    Row = row.Key,
                    Quote = again.Label,
                }
            )
            {
                Related = [CellPlace.OfRow(audit.Report, row.Key)],
                Expected = 1,
                Found = row.Count() + 1,
                Says = new Dictionary<string, Words> { ["row"] = again.Label, ["n"] = row.Count() + 1 },
                Confidence = table.LayoutRecovered ? Confidence.Likely : Confidence.Certain,
            };
        }
    }

    private static IEnumerable<Verdict> MissingColumns(AuditCase audit)
    {
        var table = audit.Report.Table3;
        if (!CanJudgeShape(audit, table))
        {
            yield return NoTable;
            yield break;
        }
        if (table.MissingColumns.Count == 0)
            yield return Verdict.Pass;
        foreach (var column in table.MissingColumns)
            yield return new Flaw(CellPlace.OfTable(audit.Report, TableCode.T3))
            {
                Expected = CellPlace.ColumnLabel(column),
                Says = new Dictionary<string, Words> { ["col"] = CellPlace.ColumnLabel(column) },
                Confidence = table.LayoutRecovered ? Confidence.Likely : Confidence.Certain,
            };
    }

    private static IEnumerable<Verdict> BlankTotals(AuditCase audit)
    {
        if (!audit.Report.Table3.Present)
        {
            yield return NoTable;
            yield break;
        }
        var grid = audit.Table3.Grid;
        var blank = grid.Rows.Where(grid.HasPartsOnly).ToList();
        if (blank.Count == 0)
            yield return Verdict.Pass;
        foreach (var row in blank)
        {
            var sum = grid.Value(new(row, Table3Grid.Total)) ?? 0;
            yield return new Flaw(CellPlace.Of(audit.Report, new(row, Table3Grid.Total)))
            {
                Expected = sum,
                Says = new Dictionary<string, Words> { ["row"] = CellPlace.RowLabel(audit.Report, row), ["sum"] = sum },
                Confidence = audit.Report.Table3.LayoutRecovered ? Confidence.Likely : Confidence.Certain,
            };
        }
    }

    private static bool CanJudgeShape(AuditCase audit, ReportTable table) =>
        table is { Present: true, AsImage: false } && !audit.IsFragment;

    private static Verdict NoTable => Verdict.CannotTell("没有读到完整的表三", "No complete table 3 was read");
}
