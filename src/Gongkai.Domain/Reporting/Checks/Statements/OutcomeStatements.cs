using Gongkai.Domain.Reporting.Checks.Tables;

namespace Gongkai.Domain.Reporting.Checks.Statements;

/// <summary>Outcomes and kinds of applicants: text against table 3, and against its own total.</summary>
internal static class OutcomeStatements
{
    private const string MendZh = "对照登记台账，核对正文与表三哪一处有误，以台账为准。";
    private const string MendEn = "Compare with the register whether the text or table 3 is wrong; the register decides.";

    /// <summary>正文各办理结果与表三一致。</summary>
    public static Check Outcome { get; } =
        new(
            "GK-TXT-OUTCOME",
            Severity.Error,
            new("正文称{what}{n}件，表三合计为{t}件。{guess}", "{what}: text {n}, table {t}. {guess}", MendZh, MendEn),
            audit => Comparing.OrSilent(Named(audit).Select(claim => Judged(audit, claim)))
        );

    /// <summary>正文申请人类别与表三一致。</summary>
    public static Check Applicant { get; } =
        new(
            "GK-TXT-APPLICANT",
            Severity.Error,
            new("正文称{what}申请{n}件，表三为{t}件。", "{what}: text {n}, table {t}.", MendZh, MendEn),
            audit => Comparing.OrSilent(audit.Statements.Of(ClaimKind.Applicant).Select(claim => JudgedApplicant(audit, claim)))
        );

    /// <summary>正文各类结果之和等于所称答复总数。</summary>
    public static Check Sum { get; } =
        new(
            "GK-TXT-OUTCOMESUM",
            Severity.Error,
            new(
                "正文各类结果之和为{sum}，所称答复总数为{n}。",
                "The results named add up to {sum}, the stated total is {n}.",
                "核对各类结果和答复总数，以登记台账为准。",
                "Check the results and the total; the register decides."
            ),
            audit => Comparing.OrSilent(audit.Statements.Of(ClaimKind.Replied).SelectMany(total => JudgedSum(audit, total)))
        );

    private static IEnumerable<Claim> Named(AuditCase audit) =>
        audit.Statements.Of(ClaimKind.Outcome).Where(claim => !(claim.IsLoose && claim.Codes is ["T3.R03_6"]));

    private static Verdict Judged(AuditCase audit, Claim claim)
    {
        var sum = claim.Codes.Aggregate((decimal?)0, (sum, code) => sum + Comparing.Total(audit, code));
        var granted = Comparing.Total(audit, "T3.R03_1");
        // 予以公开 without a word on partial disclosure may hold both.
        var both =
            claim.Codes is ["T3.R03_1"] && !claim.Quantity.Passage.Text.Contains("部分公开", StringComparison.Ordinal)
                ? granted + Comparing.Total(audit, "T3.R03_2")
                : sum;
        var verdict = Comparing.Judge(
            audit,
            claim,
            sum,
            audit.At(FirstRow(audit, claim), Table3Grid.Total),
            both,
            claim.IsLoose ? granted : sum
        );
        return verdict is Flaw flaw
            ? flaw with
            {
                Says = new Dictionary<string, Words>(flaw.Says) { ["guess"] = Guess(audit, claim) },
            }
            : verdict;
    }

    private static string FirstRow(AuditCase audit, Claim claim) => Rows(audit, claim.Codes[0]).FirstOrDefault() ?? claim.Codes[0];

    private static IEnumerable<string> Rows(AuditCase audit, string code) =>
        audit.Table3.Grid.Rows.Where(row => row == code || row.StartsWith(code + "_", StringComparison.Ordinal));

    /// <summary>The number of the text is that of a single cell, or of the natural persons alone.</summary>
    private static Words Guess(AuditCase audit, Claim claim)
    {
        if (claim.Value == 0)
            return Words.None;
        var rows = claim.Codes.SelectMany(code => Rows(audit, code)).ToList();
        var single = rows.Count > 1 ? rows.Find(row => Comparing.Total(audit, row) == claim.Value) : null;
        var natural = rows.Aggregate((decimal?)0, (sum, row) => sum + Comparing.Cell(audit, row, "C_NATURAL")) == claim.Value;
        var cell =
            single is not null ? CellPlace.RowLabel(audit.Report, single)
            : natural ? CellPlace.ColumnLabel("C_NATURAL")
            : null;
        return cell is null
            ? Words.None
            : new(
                $"该数等于“{cell}”单格，可能漏加其余各行（列）。",
                $"That is the single cell \"{cell}\"; other rows or columns may be left out."
            );
    }

    private static Verdict JudgedApplicant(AuditCase audit, Claim claim)
    {
        var received = Comparing.Sum(audit, "T3.R01", claim.Codes);
        var carried = Comparing.Sum(audit, "T3.R02", claim.Codes);
        return Comparing.Judge(
            audit,
            claim,
            received,
            audit.At("T3.R01", claim.Codes[0]),
            received + carried,
            Comparing.Sum(audit, "T3.R03_7", claim.Codes)
        );
    }

    private static IEnumerable<Verdict> JudgedSum(AuditCase audit, Claim total)
    {
        var named = audit
            .Statements.Claims.Where(claim =>
                claim.Quantity.Passage == total.Quantity.Passage
                && claim.Quantity.Start > total.Quantity.Start
                && claim.Kind is ClaimKind.Outcome or ClaimKind.Withdrawn
            )
            .ToList();
        var outcomes = named.Where(claim => claim.Kind is ClaimKind.Outcome && claim.Codes.All(IsGroup)).ToList();
        var codes = outcomes.SelectMany(claim => claim.Codes).ToList();
        if (outcomes.Count < 3)
            yield break;
        if (!Groups.All(codes.Contains) || codes.Distinct(StringComparer.Ordinal).Count() != codes.Count)
        {
            yield return Verdict.CannotTell("正文没有列全各类结果", "The text does not name every kind of result");
            yield break;
        }
        var sum = outcomes.Sum(claim => claim.Value);
        var withdrawn = named.Where(claim => claim.Kind is ClaimKind.Withdrawn).Sum(claim => claim.Value);
        yield return sum == total.Value || sum + withdrawn == total.Value ? Verdict.Pass : NotTheSum(total, outcomes, sum);
    }

    private static readonly string[] Groups = ["T3.R03_1", "T3.R03_2", "T3.R03_3", "T3.R03_4", "T3.R03_5", "T3.R03_6"];

    private static bool IsGroup(string code) => Groups.Contains(code);

    private static Flaw NotTheSum(Claim total, List<Claim> outcomes, decimal sum) =>
        new(total.Quantity.Place)
        {
            Related = [.. outcomes.Select(claim => claim.Quantity.Place)],
            Expected = sum,
            Found = total.Value,
            Arithmetic =
                $"{string.Join(" + ", outcomes.Select(claim => Words.Print(claim.Value)))} = {Words.Print(sum)}; {Words.Print(total.Value)}",
            Says = new Dictionary<string, Words> { ["sum"] = sum, ["n"] = total.Value },
            Confidence = Confidence.Likely,
        };
}
