namespace Gongkai.Domain.Reporting.Checks.Tables;

/// <summary>The identities (勾稽关系) of table 3. All four checks read one diagnosis, so that one cause is one finding.</summary>
internal static class Table3Sums
{
    /// <summary>各申请人之和等于总计。</summary>
    public static Check RowSum { get; } =
        new(
            "GK-T3-ROWSUM",
            Severity.Error,
            new(
                "表三“{row}”：各申请人之和为{sum}，总计写的是{total}，相差{diff}。请核对该行的总计或各列。",
                "Table 3 \"{row}\": the applicant columns add up to {sum}, total says {total}. Check the total or the columns.",
                "对照登记台账核对该行：是某一列的数有误，还是总计有误，以台账为准。",
                "Compare the row with the register: either a column or the total is wrong; the register decides."
            ),
            audit => Of(audit, IdentityKind.RowSum)
        );

    /// <summary>第一项加第二项之和，等于第三项加第四项之和。</summary>
    public static Check Balance { get; } =
        new(
            "GK-T3-BALANCE",
            Severity.Error,
            new(
                "表三“{col}”列勾稽不平：第一项加第二项为{left}，第三项总计加第四项为{right}。请查漏计或多计的件。",
                "Column \"{col}\" does not balance: one plus two is {left}, three plus four is {right}. Look for a case counted twice or not at all.",
                "按登记台账逐件核对该列的新收、上年结转、办理结果和结转下年度，以台账为准。",
                "Go through the register case by case for this column: new, carried in, concluded, carried over; the register decides."
            ),
            audit => Of(audit, IdentityKind.Balance)
        );

    /// <summary>各办理结果之和等于（七）总计。</summary>
    public static Check ResultSum { get; } =
        new(
            "GK-T3-RESULTSUM",
            Severity.Error,
            new(
                "表三“{col}”列：各办理结果之和为{sum}，（七）总计为{total}。",
                "Column \"{col}\": results add up to {sum}, the total row says {total}.",
                "对照登记台账核对该列：是某一结果行有误，还是（七）总计有误，以台账为准。",
                "Compare the column with the register: either an outcome or the total row is wrong; the register decides."
            ),
            audit => Of(audit, IdentityKind.ResultSum)
        );

    /// <summary>数据错列。</summary>
    public static Check ColumnShift { get; } =
        new(
            "GK-T3-COLSHIFT",
            Severity.Warning,
            new(
                "表三“{row}”的数据可能错列。",
                "The numbers of \"{row}\" may stand one column off.",
                "按登记台账核对该行各申请人类别；移动一列后各项勾稽关系成立。",
                "Compare the kinds of applicant of this row with the register; moved by one column, every identity holds."
            ),
            Shifts
        );

    private static IEnumerable<Verdict> Of(AuditCase audit, IdentityKind kind)
    {
        var diagnosis = audit.Table3;
        foreach (var cause in diagnosis.Causes.Where(cause => cause.Main.Kind == kind && !IsShift(cause)))
            yield return Broken(audit, cause);
        if (diagnosis.Holding.Any(identity => identity.Kind == kind))
            yield return Verdict.Pass;
        foreach (var open in diagnosis.Open.Where(identity => identity.Kind == kind))
            yield return Verdict.CannotTell(
                $"表三“{Subject(audit, open)}”有数据未读到或无法识别",
                $"Table 3 \"{Subject(audit, open)}\": a number is missing or cannot be read"
            );
    }

    private static IEnumerable<Verdict> Shifts(AuditCase audit)
    {
        foreach (var cause in audit.Table3.Causes.Where(IsShift))
        {
            var moved = cause.Repair!.Changes.First(change => change.Value != audit.Table3.Grid.Value(change.Key)).Key;
            yield return new Flaw(CellPlace.OfRow(audit.Report, cause.Repair.Row))
            {
                Related = [.. new[] { cause.Main }.Concat(cause.Others).Select(identity => CellPlace.Of(audit.Report, identity.Right[0]))],
                Expected = cause.Repair.Changes[moved],
                Found = audit.Table3.Grid.Value(moved) ?? 0,
                Says = new Dictionary<string, Words> { ["row"] = CellPlace.RowLabel(audit.Report, cause.Repair.Row) },
                Confidence = Confidence.Likely,
            };
        }
        if (audit.Table3.Holding.Count > 0)
            yield return Verdict.Pass;
    }

    private static bool IsShift(BrokenCause cause) => cause.Repair is { Kind: RepairKind.Shift };

    private static Flaw Broken(AuditCase audit, BrokenCause cause)
    {
        var (main, grid) = (cause.Main, audit.Table3.Grid);
        var (left, right) = (Identity.Sum(main.Left, grid.Value)!.Value, Identity.Sum(main.Right, grid.Value)!.Value);
        var at = cause.Repair is { } repair ? repair.Changes.Keys.First() : main.Right[0];
        return new(CellPlace.Of(audit.Report, at))
        {
            Related =
            [
                .. main
                    .Cells.Where(cell => cell != at && (main.Kind is IdentityKind.Balance || grid.Value(cell) is not 0))
                    .Select(cell => CellPlace.Of(audit.Report, cell)),
                .. cause.Others.Select(other => CellPlace.Of(audit.Report, other.Right[0])),
            ],
            Expected = cause.Repair?.Changes[at] ?? left,
            Found = grid.Value(at) ?? right,
            Arithmetic = $"{Sum(main.Left, grid)}; {Sum(main.Right, grid)}",
            Says = new Dictionary<string, Words>
            {
                ["row"] = Subject(audit, main),
                ["col"] = Subject(audit, main),
                ["sum"] = left,
                ["total"] = right,
                ["diff"] = Math.Abs(left - right),
                ["left"] = left,
                ["right"] = right,
            },
            Guess = cause.Repair is null ? Words.None : Probably(audit, at, cause.Repair.Changes[at]),
            Confidence = grid.ConfidenceIn(main.Cells),
        };
    }

    private static Words Probably(AuditCase audit, CellCode cell, decimal value)
    {
        var (row, column) = (CellPlace.RowLabel(audit.Report, cell.Row), CellPlace.ColumnLabel(cell.Column));
        return new(
            $"若只错一处，“{row}”的“{column}”可能应为{Words.Print(value)}。",
            $" If one cell alone is wrong, it is probably \"{row}\", \"{column}\": {Words.Print(value)}."
        );
    }

    private static string Sum(IReadOnlyList<CellCode> cells, Table3Grid grid)
    {
        var values = cells.Select(cell => grid.Value(cell)!.Value).ToList();
        var shown = values.Count > 2 ? values.FindAll(value => value != 0) : values;
        return shown.Count switch
        {
            0 => "0",
            1 => Words.Print(shown[0]),
            _ => $"{string.Join(" + ", shown.Select(Words.Print))} = {Words.Print(values.Sum())}",
        };
    }

    private static string Subject(AuditCase audit, Identity identity) =>
        identity.Kind is IdentityKind.RowSum ? CellPlace.RowLabel(audit.Report, identity.Subject) : CellPlace.ColumnLabel(identity.Subject);
}
