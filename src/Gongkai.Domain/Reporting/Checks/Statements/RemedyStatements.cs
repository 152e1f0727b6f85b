using System.Text.RegularExpressions;
using Gongkai.Domain.Reporting.Checks.Prose;

namespace Gongkai.Domain.Reporting.Checks.Statements;

/// <summary>Reconsiderations and suits: text against table 4. Cases carried over may be counted or not, so counts stay warnings.</summary>
internal static partial class RemedyStatements
{
    private const string MendZh = "对照复议、诉讼台账，核对正文与表四哪一处有误；含上年未结案件的，请在表下注明。";
    private const string MendEn = "Compare with the register of remedies; note below the table if cases of last year are counted.";

    /// <summary>正文复议件数与表四一致。</summary>
    public static Check Reconsideration { get; } =
        new(
            "GK-TXT-REC",
            Severity.Warning,
            new("正文称行政复议{n}件，表四为{t}件。", "Reconsideration: text {n}, table {t}.", MendZh, MendEn),
            audit => Comparing.OrSilent(Counted(audit, ClaimKind.Reconsideration))
        );

    /// <summary>正文诉讼件数与表四一致。</summary>
    public static Check Suit { get; } =
        new(
            "GK-TXT-SUIT",
            Severity.Warning,
            new("正文称{what}{n}件，表四{which}合计{t}件。", "Suits: text {n}, table {t}.", MendZh, MendEn),
            audit => Comparing.OrSilent(Counted(audit, ClaimKind.Suit, ClaimKind.Remedies))
        );

    /// <summary>均维持、零败诉等说法与表四一致。</summary>
    public static Check Result { get; } =
        new(
            "GK-TXT-REMEDYRESULT",
            Severity.Error,
            new("正文称“{quote}”，但表四{col}为{t}件。", "Text says \"{quote}\", table 4 has {t} under {col}.", MendZh, MendEn),
            audit => Comparing.OrSilent(Results(audit))
        );

    private static IEnumerable<Verdict> Counted(AuditCase audit, params IReadOnlyList<ClaimKind> kinds) =>
        audit.Statements.Of(kinds).Where(claim => claim.Value > 0).Select(claim => Judged(audit, claim));

    private static Verdict Judged(AuditCase audit, Claim claim)
    {
        var total = Sum(audit, claim.Codes, "C_TOTAL");
        var pending = Sum(audit, claim.Codes, "C_PENDING");
        if (Comparing.Judge(audit, claim, total, audit.At(claim.Codes[0], "C_TOTAL"), total - pending) is not Flaw flaw)
            return Comparing.Judge(audit, claim, total, audit.At(claim.Codes[0], "C_TOTAL"), total - pending);
        // What came in this year may be fewer than what the table counts.
        var thisYear = claim.Value < total && NewThisYear().IsMatch(claim.Quantity.Before);
        return flaw with
        {
            Severity = thisYear ? Severity.Hint : null,
            Says = new Dictionary<string, Words>(flaw.Says) { ["which"] = claim.Codes.Count == 2 ? "两类" : "" },
        };
    }

    private static decimal? Sum(AuditCase audit, IEnumerable<string> rows, string column) =>
        rows.Aggregate((decimal?)0, (sum, row) => sum + audit.Number(row, column));

    private static IEnumerable<Verdict> Results(AuditCase audit)
    {
        foreach (var sentence in audit.Statements.Sentences)
        {
            if (
                ResultWords().Match(sentence.Bare) is not { Success: true } said
                || Aim().IsMatch(sentence.Bare)
                || !AboutRemedies().IsMatch(sentence.Bare)
            )
                continue;
            // Whom it is about stands before the words; what follows may praise another body.
            var upToWords = sentence.Bare[..(said.Index + said.Length)];
            if (!Scope.IsOwn(upToWords, audit.Level) || Scope.IsOtherTime(upToWords, audit.Report.Year))
                continue;
            yield return Judged(audit, sentence, said);
        }
    }

    private static Verdict Judged(AuditCase audit, Sentence sentence, Match said)
    {
        var rows = RowsOf(sentence.Bare, said);
        string[] columns = said.Groups["all"].Success ? ["C_CORRECTED", "C_OTHER", "C_PENDING"] : ["C_CORRECTED"];
        foreach (var column in columns)
        {
            // A number printed in one row contradicts the words whatever the others leave blank.
            if (rows.Sum(row => audit.Number(row, column) ?? 0) is > 0 and var number)
                return new Flaw(sentence.PlaceOf(said.Index, said.Length))
                {
                    Related = [.. rows.Where(row => audit.Number(row, column) > 0).Select(row => audit.At(row, column))],
                    Expected = 0,
                    Found = said.Value,
                    Says = new Dictionary<string, Words>
                    {
                        ["quote"] = said.Value,
                        ["col"] = ReportColumns.RemedyResults.First(result => result.Code == column).Label,
                        ["t"] = number,
                    },
                    Confidence = Confidence.Likely,
                };
        }
        return columns.Any(column => Sum(audit, rows, column) is null)
            ? Verdict.CannotTell("表四的数据不全", "Numbers of table 4 are missing")
            : Verdict.Pass;
    }

    /// <summary>The remedies meant: what stands before the words in their clause, or else in the sentence.</summary>
    private static string[] RowsOf(string sentence, Match said)
    {
        string[] suits = ["T4.R_SUIT_DIRECT", "T4.R_SUIT_AFTER"];
        if (said.Value.Contains('诉', StringComparison.Ordinal))
            return suits;
        var text = sentence[..said.Index];
        var (reconsideration, suit) = (
            text.LastIndexOf("复议", StringComparison.Ordinal),
            text.LastIndexOf("诉讼", StringComparison.Ordinal)
        );
        var counted = text.IndexOfAny([.. "0123456789"]) >= 0;
        return (reconsideration >= 0, suit >= 0) switch
        {
            (true, false) => ["T4.R_REC"],
            (false, true) => suits,
            // 复议3件，诉讼1件，均维持: both; 复议、诉讼: both.
            _ => counted || reconsideration >= 0 ? ["T4.R_REC", .. suits] : ["T4.R_REC"],
        };
    }

    [GeneratedRegex("收到|新收|新增|新发生|本年发生", RegexOptions.ExplicitCapture, Patience.Milliseconds)]
    private static partial Regex NewThisYear();

    [GeneratedRegex(
        "(?<all>(均|全部)(被|予以|获|为|得到)?(结果)?维持|维持率(达|为)?100[%％]|(均|全部)(被)?(法院|复议机关)?驳回)|零败诉|无(一)?败诉|(未|没有)(发生|出现)?(一起|一件)?败诉|均胜诉|未被纠错|零纠错|无纠错|未(发生|出现)(被)?(复议)?(纠错|纠正)|(没有|无)(被)?(撤销|确认违法|纠错|纠正)(的)?(情形|情况|案件)?",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex ResultWords();

    [GeneratedRegex(
        "力争|确保|争取|目标|努力|实现.{0,6}的|防范|避免|降低|因(?!政府信息公开|信息公开|依申请公开|公开|此)[^，。]{1,20}(引起|引发|导致|造成|产生)",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex Aim();

    [GeneratedRegex("复议|诉讼|败诉|胜诉|应诉", RegexOptions.ExplicitCapture, Patience.Milliseconds)]
    private static partial Regex AboutRemedies();
}
