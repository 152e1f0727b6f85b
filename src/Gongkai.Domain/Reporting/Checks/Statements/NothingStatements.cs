using System.Text.RegularExpressions;
using Gongkai.Domain.Reporting.Checks.Prose;

namespace Gongkai.Domain.Reporting.Checks.Statements;

/// <summary>Statements that there was none (未发生、没有、0件): text against the number in the table.</summary>
internal static partial class NothingStatements
{
    /// <summary>正文称没有的，表中也为0。</summary>
    public static Check None { get; } =
        new(
            "GK-TXT-NONE",
            Severity.Error,
            new(
                "正文称没有{what}，表中为{t}。",
                "Text says none, the table has {t}.",
                "对照台账，核对正文与表哪一处有误，以台账为准。",
                "Compare with the register whether the text or the table is wrong; the register decides."
            ),
            audit => Comparing.OrSilent(Words(audit).Concat(Zeros(audit)))
        );

    private static readonly string[] Suits = ["T4.R_SUIT_DIRECT", "T4.R_SUIT_AFTER"];

    private static IEnumerable<Verdict> Words(AuditCase audit)
    {
        foreach (var sentence in audit.Statements.Sentences)
        {
            if (!Scope.IsOwn(sentence.Bare, audit.Level) || Scope.IsOtherTime(sentence.Bare, audit.Report.Year))
                continue;
            foreach (Match none in Negation().Matches(sentence.Bare))
            {
                if (IsLimited(none.Value))
                    continue;
                var place = sentence.PlaceOf(none.Index, none.Length);
                if (NoRequest().IsMatch(none.Value))
                    yield return Judged(
                        place,
                        none.Value,
                        "政府信息公开申请",
                        Comparing.Total(audit, "T3.R01"),
                        audit.At("T3.R01", "C_TOTAL")
                    );
                if (none.Value.Contains("复议", StringComparison.Ordinal))
                    yield return Judged(
                        place,
                        none.Value,
                        "行政复议",
                        audit.Number("T4.R_REC", "C_TOTAL"),
                        audit.At("T4.R_REC", "C_TOTAL")
                    );
                if (none.Value.Contains("诉讼", StringComparison.Ordinal))
                    yield return Judged(place, none.Value, "行政诉讼", SuitTotal(audit), SuitPlace(audit));
                if (none.Value.Contains("行政事业性收费", StringComparison.Ordinal))
                    yield return Judged(
                        place,
                        none.Value,
                        "行政事业性收费",
                        audit.Number("T2.R8_1", "C_AMOUNT"),
                        audit.At("T2.R8_1", "C_AMOUNT")
                    );
            }
        }
    }

    private static IEnumerable<Verdict> Zeros(AuditCase audit)
    {
        foreach (var claim in audit.Statements.Claims.Where(claim => claim.Value == 0))
        {
            var (place, printed) = (claim.Quantity.Place, claim.Quantity.Printed);
            switch (claim.Kind)
            {
                case ClaimKind.Received or ClaimKind.Handled:
                    yield return Judged(
                        place,
                        printed,
                        "政府信息公开申请",
                        Comparing.Total(audit, "T3.R01"),
                        audit.At("T3.R01", "C_TOTAL")
                    );
                    break;
                case ClaimKind.Reconsideration or ClaimKind.Suit or ClaimKind.Remedies:
                    var total = claim.Codes.Aggregate((decimal?)0, (sum, row) => sum + audit.Number(row, "C_TOTAL"));
                    yield return Judged(place, printed, claim.Name, total, audit.At(claim.Codes[0], "C_TOTAL"));
                    break;
            }
        }
    }

    private static Verdict Judged(Place place, string said, string what, decimal? table, Place cell) =>
        table switch
        {
            null => Verdict.CannotTell($"“{what}”的表中数据未读到", $"The table's number for \"{what}\" was not read"),
            0 => Verdict.Pass,
            _ => new Flaw(place)
            {
                Related = [cell],
                Expected = table.Value,
                Found = said,
                Says = new Dictionary<string, Words> { ["what"] = what, ["t"] = table.Value },
                Confidence = Confidence.Likely,
            },
        };

    private static decimal? SuitTotal(AuditCase audit) => Suits.Aggregate((decimal?)0, (sum, row) => sum + audit.Number(row, "C_TOTAL"));

    private static Place SuitPlace(AuditCase audit) =>
        audit.At(Suits.FirstOrDefault(row => audit.Number(row, "C_TOTAL") > 0) ?? Suits[0], "C_TOTAL");

    /// <summary>None of a certain kind: of a certain ground, result, applicant or way. Says nothing about the total.</summary>
    private static bool IsLimited(string text) =>
        Limits().IsMatch(text)
        || (Ground().Match(text) is { Success: true } ground && !GeneralGround().IsMatch(ground.Groups["ground"].Value));

    // A negation and what it denies, to the end of its clause.
    [GeneratedRegex(
        "(?<![\\p{L}]*从)((未|没有|尚未)(收到|接到|接收|收悉|受理|发生|出现|产生|引发|引起|因|被|有|涉及|收取|存在)|没有|无(?!需|须|法|论|障碍|关|效|故|正当|偿|一)|不存在)[^，。；]*?(复议[^，。；]*诉讼|复议|诉讼|公开(的)?申请|依申请公开|申请公开[^，。；]{0,8}|行政事业性收费)[^，。；]*",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex Negation();

    [GeneratedRegex(
        "(未|没有|尚未)(收到|接到|接收|收悉|受理|有|产生|发生)[^，。；]{0,16}(公开(的)?申请|依申请公开|申请公开)(?![^，。；]*(复议|诉讼))|^(无|没有|不存在)[^，。；]{0,8}(公开(的)?申请|依申请公开)(件|申请|事项|情况|办件)?$",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex NoRequest();

    [GeneratedRegex(
        "败诉|纠错|纠正|撤销|胜诉|风险|发生率|隐患|未经|复议后|结转|逾期|超期|超时|不利|违法|投诉|理由|困难|收费的|重复|不予|不服|异议|问题|完善|健全|不足|力度|规范|新增|新的|积压|办结|答复|处理费|许可|规定|要求|不够|经验|意识|专门|专人|能力|程序|流程|增加|网上|网络|信函|当面|邮寄|科研|企业|法人(?!.{0,14}(提出|申请))|自然人",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex Limits();

    [GeneratedRegex(
        "(因|由于|由)(?<ground>[^，。；]{1,30}?)(引起|引发|导致|造成|产生|而|被|提起|申请(行政)?复议)",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex Ground();

    [GeneratedRegex(
        "^(开展|推进|我[\\p{L}]{1,3})?(政府|政务)?(信息)?(依申请)?公开(工作|申请|答复|事项|的|问题)?$|^此$|^依申请公开(工作|政府信息)?$|^信息公开(工作)?$|^(政府|政务)信息公开(工作|申请|答复|申请答复)?$",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex GeneralGround();
}
