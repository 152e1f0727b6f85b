using System.Text.RegularExpressions;
using Gongkai.Domain.Reporting.Checks.Prose;

namespace Gongkai.Domain.Reporting.Checks.Statements;

/// <summary>Requests received, carried in, concluded, carried over: text against table 3.</summary>
internal static partial class RequestStatements
{
    private const string MendZh = "对照登记台账，核对正文与表三哪一处有误，以台账为准。";
    private const string MendEn = "Compare with the register whether the text or table 3 is wrong; the register decides.";

    /// <summary>正文收到的件数与表三一致。</summary>
    public static Check Received { get; } =
        new(
            "GK-TXT-RECEIVED",
            Severity.Error,
            new("正文称收到{n}件，表三新收为{t}件。", "Text says {n} received, table 3 says {t}.", MendZh, MendEn),
            audit =>
                Comparing.OrSilent(
                    audit
                        .Statements.Of(ClaimKind.Received, ClaimKind.Handled)
                        .Where(claim => claim.Value > 0)
                        .Select(claim => Judged(audit, claim))
                )
        );

    /// <summary>正文上年结转件数与表三一致。</summary>
    public static Check CarriedIn { get; } =
        new(
            "GK-TXT-CARRIEDIN",
            Severity.Error,
            new("正文称上年结转{n}件，表三为{t}件。", "Carried in: text {n}, table {t}.", MendZh, MendEn),
            audit =>
                Comparing.OrSilent(
                    audit
                        .Statements.Of(ClaimKind.CarriedIn)
                        .Select(claim => Comparing.Judge(audit, claim, Comparing.Total(audit, "T3.R02"), audit.At("T3.R02", "C_TOTAL")))
                )
        );

    /// <summary>正文结转下年度件数与表三一致。</summary>
    public static Check CarriedOut { get; } =
        new(
            "GK-TXT-CARRIEDOUT",
            Severity.Error,
            new("正文称结转下年度{n}件，表三为{t}件。", "Carried out: text {n}, table {t}.", MendZh, MendEn),
            audit =>
                Comparing.OrSilent(
                    audit
                        .Statements.Of(ClaimKind.CarriedOut)
                        .Select(claim => Comparing.Judge(audit, claim, Comparing.Total(audit, "T3.R04"), audit.At("T3.R04", "C_TOTAL")))
                        .Concat(NothingCarried(audit))
                )
        );

    /// <summary>正文办结件数与表三一致。</summary>
    public static Check Replied { get; } =
        new(
            "GK-TXT-REPLIED",
            Severity.Error,
            new("正文称办结{n}件，表三办理结果总计为{t}件。", "Closed: text {n}, table {t}.", MendZh, MendEn),
            audit => Comparing.OrSilent(audit.Statements.Of(ClaimKind.Replied).Select(claim => JudgedReply(audit, claim)))
        );

    /// <summary>全部办结则没有结转。</summary>
    public static Check AllDone { get; } =
        new(
            "GK-TXT-ALLDONE",
            Severity.Error,
            new("正文称全部办结，但结转下年度为{t}件。", "\"All concluded\", yet {t} carried over.", MendZh, MendEn),
            audit => Comparing.OrSilent(Concluded(audit))
        );

    private static Verdict Judged(AuditCase audit, Claim claim)
    {
        var (received, carried) = (Comparing.Total(audit, "T3.R01"), Comparing.Total(audit, "T3.R02"));
        var handled = claim.Kind is ClaimKind.Handled ? Comparing.Total(audit, "T3.R03_7") : received;
        var together = claim.Kind is ClaimKind.Handled || claim.WithCarriedIn ? received + carried : received;
        return Comparing.Judge(audit, claim, received, audit.At("T3.R01", "C_TOTAL"), together, handled);
    }

    /// <summary>办结 may leave out what was withdrawn, what was otherwise dealt with, or what was carried in.</summary>
    private static Verdict JudgedReply(AuditCase audit, Claim claim)
    {
        var all = Comparing.Total(audit, "T3.R03_7");
        var withdrawn = audit
            .Statements.Of(ClaimKind.Withdrawn)
            .Where(other => other.Quantity.Passage == claim.Quantity.Passage)
            .Sum(other => other.Value);
        return Comparing.Judge(
            audit,
            claim,
            all,
            audit.At("T3.R03_7", "C_TOTAL"),
            all - withdrawn,
            all - Comparing.Total(audit, "T3.R03_6"),
            all - Comparing.Total(audit, "T3.R03_6_3"),
            all - Comparing.Total(audit, "T3.R02")
        );
    }

    private static IEnumerable<Verdict> NothingCarried(AuditCase audit) =>
        Saying(audit, NoneLeft()).Select(said => Zero(audit, said, Comparing.Total(audit, "T3.R04")));

    private static IEnumerable<Verdict> Concluded(AuditCase audit) =>
        Saying(audit, AllConcluded())
            .Where(said =>
                !InTime().IsMatch(said.Sentence.Bare)
                && AboutRequests().IsMatch(said.Sentence.Bare)
                && !OtherMatter().IsMatch(said.Sentence.Bare)
            )
            .Select(said => Zero(audit, said, Comparing.Total(audit, "T3.R04")));

    private static IEnumerable<(Sentence Sentence, Match Match)> Saying(AuditCase audit, Regex pattern) =>
        audit
            .Statements.Sentences.Where(sentence =>
                Scope.IsOwn(sentence.Bare, audit.Level) && !Scope.IsOtherTime(sentence.Bare, audit.Report.Year)
            )
            .Select(sentence => (sentence, pattern.Match(sentence.Bare)))
            .Where(said => said.Item2.Success);

    private static Verdict Zero(AuditCase audit, (Sentence Sentence, Match Match) said, decimal? left) =>
        left switch
        {
            null => Verdict.CannotTell("表三结转下年度的数据未读到", "The number carried over was not read"),
            0 => Verdict.Pass,
            _ => new Flaw(said.Sentence.PlaceOf(said.Match.Index, said.Match.Length))
            {
                Related = [audit.At("T3.R04", "C_TOTAL")],
                Expected = left.Value,
                Found = said.Match.Value,
                Says = new Dictionary<string, Words> { ["n"] = 0, ["t"] = left.Value },
                Confidence = Confidence.Likely,
            },
        };

    [GeneratedRegex(
        "(无|没有|不存在)(需)?(结转|顺延)(至|到)?(下(一)?年(度)?)?(办理|件|申请|情况)?",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex NoneLeft();

    [GeneratedRegex(
        @"(全部|均已|均|全数|100[%％]|百分之百)(依法|予以|依规|及时|规范|高效|妥善|办理|答复|并|已|进行|、)*(办结|办理完毕|答复完毕|处理完毕)|(办结|办理|答复)率(均)?(达|达到|为|保持)?(了)?100[%％]|均已(依法|及时|规范|予以)*答复|已全部(依法|及时|予以)*答复|全部(已|予以)答复",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex AllConcluded();

    [GeneratedRegex(
        "按时|按期|到期|期限|时限|限内|法定|期内|时间内|已办结的|应办|规定时间|按照?规定|按要求|限时|除|工作日内",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex InTime();

    [GeneratedRegex(
        "公开(的)?申请|依申请|申请公开|信息公开.{0,4}件|受理申请|收到申请",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex AboutRequests();

    [GeneratedRegex(
        "复议|诉讼|热线|留言|信访|提案|建议|咨询|信箱|工单|诉求|来信|上(一)?年(度)?结转",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex OtherMatter();
}
