namespace Gongkai.Domain.Reporting.Checks.Tables;

/// <summary>Table 2: what the organ issued, decided and took in.</summary>
internal static class Table2Checks
{
    /// <summary>件数为整数。</summary>
    public static Check Integer { get; } =
        new(
            "GK-T2-INTEGER",
            Severity.Error,
            new(
                "表二“{row}”应为整数件数，写的是“{raw}”。",
                "\"{row}\" must be a whole number, found \"{raw}\".",
                "对照台账改为件数；金额只填在行政事业性收费一栏。",
                "Write the count from the register; only the fee is an amount of money."
            ),
            Integers
        );

    /// <summary>规章只有有立法权的机关才能制定。</summary>
    public static Check RulePower { get; } =
        new(
            "GK-T2-RULEPOWER",
            Severity.Warning,
            new(
                "{organ}一般无规章制定权，表二规章却为{n}。是否把规范性文件填到了规章行？",
                "{organ} makes no rules; is a normative document in the wrong row?",
                "核对该文件的性质：属行政规范性文件的，改填到“行政规范性文件”一行。",
                "Check what the document is; a normative document belongs in the row below."
            ),
            Rules
        );

    /// <summary>现行有效不少于本年制发减废止。</summary>
    public static Check InForce { get; } =
        new(
            "GK-T2-INFORCE",
            Severity.Warning,
            new(
                "现行有效{inforce}件少于本年制发减废止（{n}件）。",
                "In force {inforce} is less than issued minus repealed ({n}).",
                "按文件清理目录核对“{row}”的三个数，现行有效应含往年仍有效的文件。",
                "Compare the three numbers of \"{row}\" with the list of documents; those of earlier years still in force count too."
            ),
            InForces
        );

    /// <summary>表二六行齐全。</summary>
    public static Check MissingRow { get; } =
        new(
            "GK-T2-MISSINGROW",
            Severity.Error,
            new(
                "表二缺少“{row}”。",
                "Table 2 has no row \"{row}\".",
                "按规定格式补上该行，没有数据的填0。",
                "Add the row as the form has it; write 0 where there is nothing."
            ),
            MissingRows
        );

    private static IEnumerable<Verdict> Integers(AuditCase audit)
    {
        var counts = audit.FormOf(TableCode.T2).Cells.Where(cell => cell.Column != "C_AMOUNT").ToList();
        foreach (var code in counts)
        {
            if (audit.Report.Cell(code) is not { } cell || cell.Number.ForIdentity is not { } value)
                continue;
            var bad = value != decimal.Truncate(value) || cell.Number.Unit is "元" or "万元";
            if (!bad)
                yield return Verdict.Pass;
            else
                yield return new Flaw(CellPlace.Of(audit.Report, code))
                {
                    Found = cell.Raw!,
                    Says = new Dictionary<string, Words> { ["row"] = CellPlace.RowLabel(audit.Report, code.Row), ["raw"] = cell.Raw! },
                };
        }
        if (counts.TrueForAll(code => audit.Number(code.Row, code.Column) is null))
            yield return NoTable;
    }

    private static IEnumerable<Verdict> Rules(AuditCase audit)
    {
        const string row = "T2.R1_1";
        if (audit.Number(row, "C_ISSUED") is not { } issued)
            yield return NoTable;
        else if (issued == 0)
            yield return Verdict.Pass;
        else if (!LacksRulePower(audit))
            yield return Verdict.CannotTell("不清楚该机关有无规章制定权", "It is not known whether this organ may make rules");
        else
            yield return new Flaw(audit.At(row, "C_ISSUED"))
            {
                Expected = 0,
                Found = issued,
                Says = new Dictionary<string, Words> { ["organ"] = audit.Report.Organ.Name ?? "该机关", ["n"] = issued },
                Confidence = Confidence.Likely,
            };
    }

    /// <summary>Towns, subdistricts, counties and county departments. Departments of provinces and cities are left alone.</summary>
    private static bool LacksRulePower(AuditCase audit) =>
        audit.Level is ReportLevel.Town or ReportLevel.County
        || (audit.Level is ReportLevel.Department && OrganName.IsOfCounty(audit.Report.Organ.Name));

    private static IEnumerable<Verdict> InForces(AuditCase audit)
    {
        foreach (var row in new[] { "T2.R1_1", "T2.R1_2" })
        {
            var (issued, repealed) = (audit.Number(row, "C_ISSUED"), audit.Number(row, "C_REPEALED"));
            if (audit.Number(row, "C_INFORCE") is not { } inForce || issued - repealed is not { } atLeast)
                yield return NoTable;
            else if (inForce >= atLeast)
                yield return Verdict.Pass;
            else
                yield return new Flaw(audit.At(row, "C_INFORCE"))
                {
                    Related = [audit.At(row, "C_ISSUED"), audit.At(row, "C_REPEALED")],
                    Expected = atLeast,
                    Found = inForce,
                    Arithmetic =
                        $"{Words.Print(issued!.Value)} - {Words.Print(repealed!.Value)} = {Words.Print(atLeast)}; {Words.Print(inForce)}",
                    Says = new Dictionary<string, Words>
                    {
                        ["inforce"] = inForce,
                        ["n"] = atLeast,
                        ["row"] = CellPlace.RowLabel(audit.Report, row),
                    },
                };
        }
    }

    private static IEnumerable<Verdict> MissingRows(AuditCase audit)
    {
        var table = audit.Report.Table2;
        if (!table.Present || table.AsImage || audit.IsFragment)
            yield return NoTable;
        else if (table.MissingRows.Count == 0)
            yield return Verdict.Pass;
        else
            foreach (var row in table.MissingRows)
                yield return new Flaw(CellPlace.OfTable(audit.Report, TableCode.T2))
                {
                    Expected = CellPlace.RowLabel(audit.Report, row),
                    Says = new Dictionary<string, Words> { ["row"] = CellPlace.RowLabel(audit.Report, row) },
                    Severity = table.LayoutRecovered ? Severity.Warning : null,
                    Confidence = table.LayoutRecovered ? Confidence.Likely : Confidence.Certain,
                };
    }

    private static Verdict NoTable => Verdict.CannotTell("表二的数据不全", "Numbers of table 2 are missing");
}
