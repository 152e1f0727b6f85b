using System.Text.RegularExpressions;
using Gongkai.Domain.Reporting.Checks.Prose;

namespace Gongkai.Domain.Reporting.Checks.Statements;

/// <summary>The same figure at two places; and the introduction against its own count of parts.</summary>
internal static partial class Repeats
{
    /// <summary>同一数据前后一致。</summary>
    public static Check Twice { get; } =
        new(
            "GK-TXT-TWICE",
            Severity.Warning,
            new(
                "同一数据前后不一：“{a}”与“{b}”。",
                "The same figure is given as {a} and as {b}.",
                "核对两处哪一处有误。",
                "Check which of the two is wrong."
            ),
            Repeated
        );

    /// <summary>引言所称部分数与所列相符。</summary>
    public static Check PartList { get; } =
        new(
            "GK-TXT-PARTLIST",
            Severity.Hint,
            new(
                "引言称{n}部分，列出{m}项。",
                "Introduction says {n} parts and names {m}.",
                "补全所列各部分，或改正部分数。",
                "Name every part, or correct the number."
            ),
            audit => Comparing.OrSilent(Introductions(audit))
        );

    private static IEnumerable<Verdict> Repeated(AuditCase audit)
    {
        var figures = audit
            .Statements.Quantities.Select(quantity => (Key: KeyOf(audit, quantity), Quantity: quantity))
            .Where(figure => figure.Key is not null);
        foreach (var same in figures.GroupBy(figure => figure.Key, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            var first = same.First().Quantity;
            var other = same.Select(figure => figure.Quantity).FirstOrDefault(quantity => quantity.Value != first.Value);
            if (other is null)
                yield return Verdict.Pass;
            else if (other.Sentence == first.Sentence)
                yield return Verdict.CannotTell("同一句中的数据可能口径不同", "Figures of one sentence may be counted differently");
            else
                yield return new Flaw(other.Place)
                {
                    Related = [first.Place],
                    Expected = first.Value,
                    Found = other.Value,
                    Says = new Dictionary<string, Words> { ["a"] = first.Printed, ["b"] = other.Printed },
                    Confidence = Confidence.Likely,
                };
        }
    }

    /// <summary>What a figure is of: a statement about requests where no table decides, or a channel with what was put there.</summary>
    private static string? KeyOf(AuditCase audit, Quantity quantity)
    {
        if (
            audit.Statements.Claims.FirstOrDefault(claim => claim.Quantity == quantity) is
            { Kind: ClaimKind.Received or ClaimKind.Replied or ClaimKind.CarriedIn or ClaimKind.CarriedOut } claim
        )
            return audit.Report.Table3.Present ? null : claim.Kind.ToString();
        if (
            quantity.IsRounded
            || quantity.Counter is not ("条" or "件" or "篇" or "期" or "个")
            || Scope.IsOtherTime(quantity.Lead + quantity.Before, audit.Report.Year)
        )
            return null;
        var clause = Fillers().Replace(quantity.Before, "");
        return clause.Length >= 6 && Channel().IsMatch(clause) && Publishing().IsMatch(clause) && !Part().IsMatch(clause)
            ? clause + quantity.Counter
            : null;
    }

    private static IEnumerable<Verdict> Introductions(AuditCase audit)
    {
        foreach (var passage in audit.Passages.Where(passage => passage.Part is PartCode.Head))
        {
            if (
                Introduction().Match(passage.Text) is not { Success: true } match
                || ChineseNumber.Parse(match.Groups["count"].Value) is not { } count
            )
                continue;
            var items = Items(match.Groups["list"].Value);
            // 等 leaves the list open, unless it runs from the first part to the last.
            var open = match.Groups["open"].Success && !(First().IsMatch(items[0]) && Last().IsMatch(items[^1]));
            if (open || items.Count < 2)
                yield return Verdict.CannotTell("引言没有列全各部分", "The introduction does not name every part");
            else if (items.Count == count)
                yield return Verdict.Pass;
            else
                yield return new Flaw(passage.PlaceOf(match.Index, match.Length))
                {
                    Expected = items.Count,
                    Found = count,
                    Says = new Dictionary<string, Words> { ["n"] = count, ["m"] = items.Count },
                    Confidence = Confidence.Likely,
                };
        }
    }

    /// <summary>Names of parts: each ends in 情况, 事项 or the like, whatever commas stand inside.</summary>
    private static List<string> Items(string list)
    {
        var items = new List<string>();
        var open = "";
        foreach (var piece in Separators().Split(list).Where(piece => piece.Length > 0))
        {
            open += piece;
            if (!End().IsMatch(piece))
                continue;
            items.Add(open);
            open = "";
        }
        if (open.Length > 0)
            items.Add(open);
        return items;
    }

    [GeneratedRegex(
        @"通过|利用|依托|借助|充分|在|于|全年|本年度?|20\d\d年度?|(我|本)(局|镇|乡|县|区|市|委|厅|办|街道|单位|机关)|共计?|累计|合计|总计|主动|及时|已|各类|政府|政务|信息|了|，",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex Fillers();

    [GeneratedRegex("网站|公众号|专栏|平台|微博|抖音|栏目|门户|头条|公开栏", RegexOptions.ExplicitCapture, Patience.Milliseconds)]
    private static partial Regex Channel();

    [GeneratedRegex("发布|公开|推送|更新|刊登|上传", RegexOptions.ExplicitCapture, Patience.Milliseconds)]
    private static partial Regex Publishing();

    [GeneratedRegex("其中|转载|原创|解读|回应|另", RegexOptions.ExplicitCapture, Patience.Milliseconds)]
    private static partial Regex Part();

    [GeneratedRegex(
        @"由(?<list>[^。；]{8,260}?)(?<open>等)?(共)?(?<count>[一二三四五六七八九十]|\d{1,2})个?(大)?(部分|方面)(内容)?(组成|构成)|(内容|全文|报告)?(包括|分为|共分|分)(为)?(?<count>[一二三四五六七八九十]|\d{1,2})个?部分[，：:](即|分别(是|为)|包括)?(?<list>[^。；]{8,260})|(包括|包含)(?<list>[^。；]{8,260}?)(?<open>等)?(共)?(?<count>[一二三四五六七八九十]|\d{1,2})个?部分",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex Introduction();

    [GeneratedRegex("[、，,；;]|以及|(?<=情况|事项)(和|及)", RegexOptions.ExplicitCapture, Patience.Milliseconds)]
    private static partial Regex Separators();

    [GeneratedRegex(
        "(情况|事项|措施|概述|概况|说明|附表|附件|内容|问题|意见|打算|计划|安排)[”\"》]?$",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex End();

    [GeneratedRegex("总体情况|概述|概况", RegexOptions.ExplicitCapture, Patience.Milliseconds)]
    private static partial Regex First();

    [GeneratedRegex("其[他它]|附表|附件|说明", RegexOptions.ExplicitCapture, Patience.Milliseconds)]
    private static partial Regex Last();
}
