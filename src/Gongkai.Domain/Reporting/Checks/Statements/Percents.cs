using System.Globalization;
using System.Text.RegularExpressions;
using Gongkai.Domain.Reporting.Checks.Prose;

namespace Gongkai.Domain.Reporting.Checks.Statements;

/// <summary>Percentages: of a stated total or of a total of the tables, and growth against last year.</summary>
internal static partial class Percents
{
    /// <summary>占比与件数相符。</summary>
    public static Check Share { get; } =
        new(
            "GK-TXT-PERCENT",
            Severity.Warning,
            new(
                "“{quote}”，占{p}%：按{den}计算应为{q}%。",
                "{n} of {den} is {q}%, not {p}%.",
                "重新计算百分比，或核对件数和总数。",
                "Calculate again, or check count and total."
            ),
            audit => Comparing.OrSilent(Shares(audit).Select(share => Judged(audit, share)))
        );

    /// <summary>百分比四舍五入。</summary>
    public static Check Cut { get; } =
        new(
            "GK-TXT-PERCENTCUT",
            Severity.Hint,
            new("百分比为截尾，四舍五入应为{q}%。", "Truncated; rounded it is {q}%.", "改为{q}%。", "Write {q}%."),
            audit => Comparing.OrSilent(Shares(audit).Select(share => JudgedCut(audit, share)))
        );

    /// <summary>同比与上年报告相符。</summary>
    public static Check Growth { get; } =
        new(
            "GK-TXT-GROWTH",
            Severity.Hint,
            new(
                "按上年报告计算，变化为{q}%。",
                "By last year's report the change is {q}%.",
                "核对上年报告的数据，重新计算同比。",
                "Check last year's number and calculate again."
            ),
            audit => Comparing.OrSilent(Growths(audit))
        );

    /// <summary>n 件, 占 p%.</summary>
    private sealed record Part(Quantity Count, decimal Percent, int Digits)
    {
        public bool RoundsFrom(decimal whole) =>
            decimal.Round(Exact(whole), Digits, MidpointRounding.AwayFromZero) == Percent
            || decimal.Round(Exact(whole), Digits, MidpointRounding.ToEven) == Percent;

        public bool IsCutFrom(decimal whole) => decimal.Round(Exact(whole), Digits, MidpointRounding.ToZero) == Percent;

        public decimal Rounded(decimal whole) => decimal.Round(Exact(whole), Digits, MidpointRounding.AwayFromZero);

        private decimal Exact(decimal whole) => Count.Value * 100 / whole;
    }

    private static IEnumerable<Part> Shares(AuditCase audit) => audit.Statements.Quantities.Select(PartOf).OfType<Part>();

    /// <summary>The percentage that belongs to a count: in the bracket behind it, or behind 占 before the next count.</summary>
    private static Part? PartOf(Quantity count)
    {
        if (count.IsMoney || count.IsRounded || Change().IsMatch(count.Before))
            return null;
        var behind = count.Sentence.Bare[(count.End - count.Sentence.Start)..];
        var match = InBracket().Match(count.Remark);
        if (!match.Success)
            match = Behind().Match(behind);
        if (!match.Success)
            return null;
        var printed = match.Groups["percent"].Value;
        var point = printed.IndexOf('.', StringComparison.Ordinal);
        return new(count, decimal.Parse(printed, CultureInfo.InvariantCulture), point < 0 ? 0 : printed.Length - point - 1);
    }

    private static Verdict Judged(AuditCase audit, Part share)
    {
        var (stated, fromTables) = Wholes(audit, share.Count);
        var wholes = stated.Concat(fromTables).Where(whole => whole > 0 && whole >= share.Count.Value).ToList();
        if (wholes.Exists(share.RoundsFrom) || wholes.Exists(share.IsCutFrom) || AddsUp(audit, share))
            return Verdict.Pass;
        var likely = stated.Where(whole => whole > 0 && whole >= share.Count.Value).Concat(ClaimedWhole(audit, share.Count)).ToList();
        if (likely.Count == 0)
            return Verdict.CannotTell("不清楚百分比按哪个总数计算", "It is not clear what the percentage is of");
        return new Flaw(share.Count.Place)
        {
            Expected = share.Rounded(likely[0]),
            Found = share.Percent,
            Arithmetic = $"{Words.Print(share.Count.Value)} / {Words.Print(likely[0])} = {Words.Print(share.Rounded(likely[0]))}%",
            Says = Says(share, likely[0]),
            Confidence = Confidence.Likely,
        };
    }

    private static Verdict JudgedCut(AuditCase audit, Part share)
    {
        var (stated, fromTables) = Wholes(audit, share.Count);
        var wholes = stated.Concat(fromTables).Concat(SumOf(audit, share)).Where(whole => whole > 0 && whole >= share.Count.Value).ToList();
        if (wholes.Exists(share.RoundsFrom) || wholes.Find(share.IsCutFrom) is not (> 0 and var whole))
            return Verdict.Pass;
        return new Flaw(share.Count.Place)
        {
            Expected = share.Rounded(whole),
            Found = share.Percent,
            Says = Says(share, whole),
            Confidence = Confidence.Likely,
        };
    }

    private static Dictionary<string, Words> Says(Part share, decimal whole) =>
        new()
        {
            ["quote"] = share.Count.Place.Quote!,
            ["n"] = share.Count.Value,
            ["p"] = share.Percent,
            ["den"] = whole,
            ["q"] = share.Rounded(whole),
        };

    /// <summary>Totals stated earlier in the sentence or passage with the same counter, and those of the tables.</summary>
    private static (List<decimal> Stated, List<decimal> FromTables) Wholes(AuditCase audit, Quantity count)
    {
        var others = audit
            .Statements.Quantities.Where(other =>
                other.Passage == count.Passage && other.Counter == count.Counter && other != count && !other.IsRounded
            )
            .ToList();
        var stated = others
            .Where(other => IsWholeOf(other, count))
            .OrderByDescending(other => other.Value)
            .Select(other => other.Value)
            .ToList();
        var nearby = others.Select(other => other.Value);
        if (!OfRequests().IsMatch(count.Sentence.Bare))
            return (stated, [.. nearby]);
        var (received, carried) = (Comparing.Total(audit, "T3.R01"), Comparing.Total(audit, "T3.R02"));
        decimal?[] tables = [received, received + carried, Comparing.Total(audit, "T3.R03_7"), audit.Number("T4.R_REC", "C_TOTAL")];
        return (stated, [.. nearby, .. tables.OfType<decimal>()]);
    }

    /// <summary>A total in the same sentence, of which the count is told: 共40条，其中9条.</summary>
    private static bool IsWholeOf(Quantity whole, Quantity part) =>
        whole.Sentence == part.Sentence
        && whole.Start < part.Start
        && whole.Value > part.Value
        && OfWhich().IsMatch(whole.Sentence.Bare[(whole.End - whole.Sentence.Start)..(part.Start - part.Sentence.Start)]);

    /// <summary>The whole that a statement about requests has in table 3.</summary>
    private static IEnumerable<decimal> ClaimedWhole(AuditCase audit, Quantity count) =>
        audit.Statements.Claims.FirstOrDefault(claim => claim.Quantity == count)?.Kind switch
        {
            ClaimKind.Outcome => new[] { Comparing.Total(audit, "T3.R03_7") }
                .OfType<decimal>()
                .Where(whole => whole >= count.Value && whole > 0),
            ClaimKind.Applicant => new[] { Comparing.Total(audit, "T3.R01") }
                .OfType<decimal>()
                .Where(whole => whole >= count.Value && whole > 0),
            _ => [],
        };

    /// <summary>The percentages of one sentence, or of one passage, make a hundred: they agree with each other.</summary>
    private static bool AddsUp(AuditCase audit, Part share) => Whole(audit, share).Count > 0;

    private static List<Part> Whole(AuditCase audit, Part share)
    {
        var near = Shares(audit).Where(other => other.Count.Passage == share.Count.Passage).ToList();
        return new[] { near.FindAll(other => other.Count.Sentence == share.Count.Sentence), near }.FirstOrDefault(all =>
                all.Count > 1 && all.Sum(other => other.Percent) is >= 99.5m and <= 100.5m
            )
            ?? [];
    }

    /// <summary>What the counts of the sentence add up to, when their percentages make a hundred.</summary>
    private static IEnumerable<decimal> SumOf(AuditCase audit, Part share) =>
        Whole(audit, share) is { Count: > 0 } all ? [all.Sum(other => other.Count.Value)] : [];

    private static IEnumerable<Verdict> Growths(AuditCase audit)
    {
        if (audit.Context.LastYear is not { } lastYear)
            yield break;
        foreach (var claim in audit.Statements.Of(ClaimKind.Received, ClaimKind.Handled, ClaimKind.Replied))
        {
            var row = claim.Kind is ClaimKind.Replied ? "T3.R03_7" : "T3.R01";
            var sentence = claim.Quantity.Sentence;
            if (GrowthBehind().Match(sentence.Bare[(claim.Quantity.End - sentence.Start)..]) is not { Success: true } match)
                continue;
            if (lastYear.Cell(row, "C_TOTAL")?.Number.ForIdentity is not (> 0 and var before))
                yield return Verdict.CannotTell("上年报告没有该项数据", "Last year's report lacks the number");
            else
                yield return Judged(audit, claim, match, before, lastYear);
        }
    }

    private static Verdict Judged(AuditCase audit, Claim claim, Match match, decimal before, AnnualReport lastYear)
    {
        var printed = match.Groups["percent"].Value;
        var digits = printed.Contains('.', StringComparison.Ordinal)
            ? printed.Length - printed.IndexOf('.', StringComparison.Ordinal) - 1
            : 0;
        var exact = (claim.Value - before) * 100 / before;
        var stated = decimal.Parse(printed, CultureInfo.InvariantCulture) * (match.Groups["down"].Success ? -1 : 1);
        MidpointRounding[] ways = [MidpointRounding.AwayFromZero, MidpointRounding.ToZero, MidpointRounding.ToEven];
        if (ways.Any(way => decimal.Round(exact, digits, way) == stated))
            return Verdict.Pass;
        var right = decimal.Round(exact, Math.Max(digits, 1), MidpointRounding.AwayFromZero);
        return new Flaw(claim.Quantity.Place)
        {
            Related = [Tables.CellPlace.Of(lastYear, new("T3.R01", "C_TOTAL")) with { Report = $"{lastYear.Organ.Name} {lastYear.Year}" }],
            Expected = right,
            Found = stated,
            Arithmetic = $"({Words.Print(claim.Value)} - {Words.Print(before)}) / {Words.Print(before)} = {Words.Print(right)}%",
            Says = new Dictionary<string, Words> { ["q"] = right },
            Confidence = Confidence.Likely,
        };
    }

    [GeneratedRegex("其中|包括|分别", RegexOptions.ExplicitCapture, Patience.Milliseconds)]
    private static partial Regex OfWhich();

    [GeneratedRegex("申请|答复|办结|复议|诉讼|予以公开|不予", RegexOptions.ExplicitCapture, Patience.Milliseconds)]
    private static partial Regex OfRequests();

    [GeneratedRegex("增加|减少|增长|下降|同比|环比|比上|较上", RegexOptions.ExplicitCapture, Patience.Milliseconds)]
    private static partial Regex Change();

    [GeneratedRegex(
        @"^占?(比|总数的?|总量的?|总的)?(例)?(为|达)?(?<percent>\d{1,3}(\.\d+)?)[%％]$",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex InBracket();

    [GeneratedRegex(
        @"^\s*[，、]?占(到|比|了)?(例)?(收到|办结|答复|申请|办理|受理|全部|全年|所有|公开|发布|主动公开|政府信息|信息|总|数|量|件|的|比|例|条|结果)*(为|达)?\s?(?<percent>\d{1,3}(\.\d+)?)\s?[%％]",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex Behind();

    [GeneratedRegex(
        @"^[^，。；\d]{0,12}[，、]?[^，。；\d]{0,6}(同比|比(上|去)年|较(上|去)年|与(上|去)年(同期)?相比|比上一年)(度)?(同期)?(相比)?[，]?((?<up>增长|增加|上升|提高)|(?<down>下降|减少|降低))(了)?\s?(?<percent>\d+(\.\d+)?)\s?[%％]",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex GrowthBehind();
}
