namespace Gongkai.Domain.Reporting.Checks.Statements;

/// <summary>Documents, decisions and fees: text against table 2, and the unit of the fee.</summary>
internal static class Table2Statements
{
    private const string FeeRow = "T2.R8_1";
    private const decimal YuanPerUnit = 10_000;

    /// <summary>正文与表二一致。</summary>
    public static Check Table2 { get; } =
        new(
            "GK-TXT-T2",
            Severity.Error,
            new(
                "正文称{what}{n}，表二为{t}。",
                "{what}: text {n}, table 2 {t}.",
                "对照台账，核对正文与表二哪一处有误，以台账为准。",
                "Compare with the register whether the text or table 2 is wrong; the register decides."
            ),
            audit =>
                Comparing.OrSilent(
                    audit.Statements.Of(ClaimKind.Table2).Where(claim => !IsInYuan(audit, claim)).Select(claim => Judged(audit, claim))
                )
        );

    /// <summary>行政事业性收费以万元为单位。</summary>
    public static Check Unit { get; } =
        new(
            "GK-T2-UNIT",
            Severity.Warning,
            new(
                "行政事业性收费的单位是万元，表中“{raw}”疑为元。应为{wan}。",
                "The fee is in 万元; \"{raw}\" looks like yuan. It would be {wan}.",
                "按万元填写，1元为0.0001万元。",
                "Write it in 万元; one yuan is 0.0001."
            ),
            Units
        );

    private static Verdict Judged(AuditCase audit, Claim claim)
    {
        if (!CellCode.TryParse(claim.Codes[0], out var code))
            throw new ArgumentException(claim.Codes[0], nameof(claim));
        var table = audit.Number(code.Row, code.Column);
        if (code.Row == FeeRow)
            return JudgedFee(audit, claim, table);
        var verdict = Comparing.Judge(audit, claim, table, audit.At(code.Row, code.Column));
        return verdict is Flaw flaw && claim.IsLoose ? flaw with { Severity = Severity.Hint } : verdict;
    }

    /// <summary>An amount in the text, in 万元, rounded as the table prints it.</summary>
    private static Verdict JudgedFee(AuditCase audit, Claim claim, decimal? table)
    {
        var amount = Amount(claim.Quantity);
        var rounded =
            table is { } printed && decimal.Round(amount, printed.Scale, MidpointRounding.AwayFromZero) == printed ? table : amount;
        var verdict = Comparing.Judge(audit, claim, table, audit.At(FeeRow, "C_AMOUNT"), rounded == table ? claim.Value : table);
        return verdict is Flaw flaw
            ? flaw with
            {
                Found = claim.Quantity.Printed,
                Says = new Dictionary<string, Words>(flaw.Says)
                {
                    ["n"] = claim.Quantity.Printed,
                    ["t"] = $"{Words.Print(table!.Value)}万元",
                },
            }
            : verdict;
    }

    /// <summary>In 万元.</summary>
    private static decimal Amount(Prose.Quantity quantity) =>
        quantity.Counter switch
        {
            "元" => quantity.Value / YuanPerUnit,
            "亿元" => quantity.Value * YuanPerUnit,
            _ => quantity.Value,
        };

    private static IEnumerable<Verdict> Units(AuditCase audit)
    {
        if (
            audit.FormOf(TableCode.T2).Row(FeeRow)?.Unit is null
            || audit.Report.Cell(FeeRow, "C_AMOUNT") is not { Number.ForIdentity: { } value } cell
        )
        {
            yield return Verdict.CannotTell("表二的收费金额未读到", "The fee in table 2 was not read");
            yield break;
        }
        var text = audit.Statements.Quantities.FirstOrDefault(quantity =>
            quantity.Counter == "元" && value > 0 && quantity.Value == value && IsFee(quantity)
        );
        if (cell.Number.Unit is "元" || text is not null || value > Ceiling(audit.Level))
            yield return new Flaw(audit.At(FeeRow, "C_AMOUNT"))
            {
                Related = text is null ? [] : [text.Place],
                Expected = value / YuanPerUnit,
                Found = cell.Raw!,
                Says = new Dictionary<string, Words> { ["raw"] = cell.Raw!, ["wan"] = value / YuanPerUnit },
                Confidence = Confidence.Likely,
            };
        else
            yield return Verdict.Pass;
    }

    private static bool IsInYuan(AuditCase audit, Claim claim) =>
        claim.Codes[0].StartsWith(FeeRow, StringComparison.Ordinal)
        && claim.Quantity.Counter == "元"
        && claim.Value == audit.Number(FeeRow, "C_AMOUNT")
        && claim.Value > 0;

    private static bool IsFee(Prose.Quantity quantity) =>
        quantity.Sentence.Bare.Contains("行政事业性收费", StringComparison.Ordinal)
        || (
            quantity.Sentence.Bare.Contains("信息处理费", StringComparison.Ordinal)
            && (quantity.Lead + quantity.Before).Contains('收', StringComparison.Ordinal)
        );

    /// <summary>More than an organ of its level takes in, in 万元.</summary>
    private static decimal Ceiling(ReportLevel? level) =>
        level switch
        {
            ReportLevel.Town => 5_000,
            ReportLevel.Department or ReportLevel.County => 500_000,
            ReportLevel.City => 5_000_000,
            _ => decimal.MaxValue,
        };
}
