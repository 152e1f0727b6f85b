using System.Text.RegularExpressions;
using Gongkai.Domain.Reporting.Checks.Prose;

namespace Gongkai.Domain.Reporting.Checks.Statements;

/// <summary>A total and the items that it is said to hold (其中、包括、分别为), in one sentence.</summary>
internal static partial class Lists
{
    /// <summary>所列各项之和等于总数。</summary>
    public static Check Sum { get; } =
        new(
            "GK-TXT-LISTSUM",
            Severity.Warning,
            new(
                "所列各项之和为{sum}，总数为{n}。",
                "The items add up to {sum}, the total says {n}.",
                "核对总数和各项数据。",
                "Check the total and the items."
            ),
            audit => Comparing.OrSilent(All(audit).Where(list => !IsOfOutcomes(audit, list)).Select(JudgedSum))
        );

    /// <summary>总数与各项单位一致。</summary>
    public static Check Counter { get; } =
        new(
            "GK-TXT-COUNTER",
            Severity.Warning,
            new(
                "单位疑误：“{quote}”，各项合计为{sum}。",
                "Unit looks wrong: \"{quote}\"; the parts add up to {sum}.",
                "核对总数是否误带“万”等单位。",
                "Check whether the total carries a 万 too many."
            ),
            audit => Comparing.OrSilent(All(audit).Select(JudgedCounter))
        );

    private sealed record ItemList(Quantity Total, IReadOnlyList<Quantity> Items, bool IsClosed);

    private static IEnumerable<ItemList> All(AuditCase audit) =>
        audit
            .Statements.Quantities.GroupBy(quantity => quantity.Sentence)
            .Select(sentence => Of(sentence.Key, [.. sentence]))
            .OfType<ItemList>();

    /// <summary>The flat list of a sentence: nothing nested, nothing left open by 等 or 主要, nothing rounded, one counter, not by channel.</summary>
    private static ItemList? Of(Sentence sentence, IReadOnlyList<Quantity> quantities)
    {
        if (Opening().Match(sentence.Bare) is not { Success: true } opening)
            return null;
        var at = sentence.Start + opening.Index;
        if (quantities.LastOrDefault(quantity => quantity.End <= at) is not { } total)
            return null;
        var end = Opening().Match(sentence.Bare, opening.Index + opening.Length) is { Success: true } nested
            ? sentence.Start + nested.Index
            : int.MaxValue;
        var items = quantities.Where(quantity => quantity.Start > at && quantity.Start < end).ToList();
        var text = sentence.Bare[opening.Index..];
        if (
            items.Count < 2
            || end < int.MaxValue
            || items.Exists(item => item.Counter != total.Counter || item.IsRounded)
            || total.IsRounded
        )
            return null;
        if (
            LeftOpen().IsMatch(text)
            || Between().IsMatch(sentence.Bare[(total.End - sentence.Start)..opening.Index])
            || items.Exists(item => ByChannel().IsMatch(item.Before))
        )
            return null;
        return new(total, items, opening.Value.Contains('分', StringComparison.Ordinal) || Rest().IsMatch(items[^1].Before));
    }

    private static Verdict JudgedSum(ItemList list)
    {
        var sum = list.Items.Sum(item => item.Value);
        if (sum == list.Total.Value)
            return Verdict.Pass;
        if (IsOfOtherMagnitude(list))
            return Verdict.CannotTell("总数与各项单位不同", "Total and items carry different magnitudes");
        // Items that do not reach the total may simply not be all of them.
        if (sum < list.Total.Value && !list.IsClosed)
            return Verdict.CannotTell("所列各项可能不全", "The items may not be all");
        return new Flaw(list.Total.Place)
        {
            Related = [.. list.Items.Select(item => item.Place)],
            Expected = sum,
            Found = list.Total.Value,
            Arithmetic =
                $"{string.Join(" + ", list.Items.Select(item => Words.Print(item.Value)))} = {Words.Print(sum)}; {Words.Print(list.Total.Value)}",
            Says = new Dictionary<string, Words> { ["sum"] = sum, ["n"] = list.Total.Value },
            Confidence = Confidence.Likely,
        };
    }

    private static Verdict JudgedCounter(ItemList list)
    {
        if (!IsOfOtherMagnitude(list) || list.Items.Sum(item => item.Digits) != list.Total.Digits)
            return Verdict.Pass;
        return new Flaw(list.Total.Place)
        {
            Related = [.. list.Items.Select(item => item.Place)],
            Found = list.Total.Printed,
            Says = new Dictionary<string, Words>
            {
                ["quote"] = list.Total.Printed,
                ["sum"] = $"{Words.Print(list.Items.Sum(item => item.Digits))}{list.Items[0].Magnitude}{list.Items[0].Counter}",
            },
            Confidence = Confidence.Likely,
        };
    }

    private static bool IsOfOtherMagnitude(ItemList list) => list.Items.Any(item => item.Magnitude != list.Total.Magnitude);

    /// <summary>Lists of outcomes are judged by their own check.</summary>
    private static bool IsOfOutcomes(AuditCase audit, ItemList list) =>
        audit.Statements.Of(ClaimKind.Outcome, ClaimKind.Reconsideration, ClaimKind.Suit).Any(claim => list.Items.Contains(claim.Quantity));

    [GeneratedRegex("其中|包括|包含|分别(为|是|有)|分为", RegexOptions.ExplicitCapture, Patience.Milliseconds)]
    private static partial Regex Opening();

    [GeneratedRegex(
        "(?<!平|同|优|高|中|初)等(?!级|次|候|待)|主要|同比|环比|占|率|增|减|比上|较上|累计|涉及|含|[以及]?上(一)?年|转载|原创|重复|既|同时|阅读|点击|浏览|粉丝",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex LeftOpen();

    /// <summary>Something else is said between total and list.</summary>
    [GeneratedRegex("[一-龥]{7,}", RegexOptions.ExplicitCapture, Patience.Milliseconds)]
    private static partial Regex Between();

    [GeneratedRegex(
        "网|微信|微博|公众号|平台|抖音|客户端|头条|公报|报纸|电视|公开栏|公示栏|信函|邮|当面|现场|渠道|线上|线下|传真|电话|窗口",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex ByChannel();

    [GeneratedRegex("其[他它余]|另外|剩余", RegexOptions.ExplicitCapture, Patience.Milliseconds)]
    private static partial Regex Rest();
}
