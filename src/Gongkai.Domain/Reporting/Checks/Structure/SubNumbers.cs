namespace Gongkai.Domain.Reporting.Checks.Structure;

/// <summary>Ordinals of headings inside a part (小标题序号): one style, no gap, none twice among siblings.</summary>
internal static class SubNumbers
{
    /// <summary>同级标题序号样式统一。</summary>
    public static Check Mix { get; } =
        new(
            "GK-STR-SUBNUMMIX",
            Severity.Warning,
            new(
                "同级标题序号样式混用：{a}与{b}。应统一为“{want}”。",
                "Sibling headings mix {a} with {b}; use \"{want}\".",
                "把{old}改为{new}。",
                "Replace {old} by {new}."
            ),
            audit => Each(audit, Mixed)
        );

    /// <summary>小标题序号不跳号。</summary>
    public static Check Gap { get; } =
        new(
            "GK-STR-SUBNUMGAP",
            Severity.Warning,
            new(
                "小标题序号跳号：“{a}”之后是“{b}”。",
                "Numbers jump from \"{a}\" to \"{b}\".",
                "核对是漏了一项，还是序号写错。",
                "Check whether an item was left out or the number is wrong."
            ),
            audit => Each(audit, Gaps)
        );

    /// <summary>小标题序号不重复。</summary>
    public static Check Twice { get; } =
        new(
            "GK-STR-SUBNUMDUP",
            Severity.Warning,
            new("小标题序号重复：“{a}”。", "Number \"{a}\" is used twice.", "把后面的序号依次顺延。", "Number the later ones on."),
            audit => Each(audit, Doubles)
        );

    private static IEnumerable<Verdict> Each(AuditCase audit, Func<AuditCase, PartCode, SiblingList, IEnumerable<Flaw>> rule)
    {
        foreach (var part in new[] { PartCode.P1, PartCode.P5, PartCode.P6, PartCode.Extra })
        {
            var lists = NumberedItems.Of(audit, part);
            var flaws = lists.SelectMany(list => rule(audit, part, list)).ToList();
            foreach (var flaw in flaws)
                yield return flaw;
            if (lists.Count > 0 && flaws.Count == 0)
                yield return Verdict.Pass;
        }
    }

    private static IEnumerable<Flaw> Mixed(AuditCase audit, PartCode part, SiblingList list)
    {
        var styles = list.Items.GroupBy(item => item.Style).OrderByDescending(style => style.Count()).ThenBy(style => style.Key).ToList();
        if (styles.Count < 2)
            yield break;
        var want = styles[0].Key;
        var odd = list.Items.Where(item => item.Style != want).ToList();
        var kept = list.Items.Where(item => item.Style == want).ToList();
        yield return new(odd[0].Place)
        {
            Related = [.. odd.Skip(1).Append(kept[0]).Select(item => item.Place)],
            Expected = InStyle(odd[0].Value, want),
            Found = odd[0].Ordinal,
            Says = new Dictionary<string, Words>
            {
                ["a"] = Quotes.Run(Ordinals(odd)),
                ["b"] = Quotes.Run(Ordinals(kept)),
                ["want"] = InStyle(odd[0].Value, want),
                ["old"] = Quotes.Several(Ordinals(odd)),
                ["new"] = Quotes.Several(odd.Select(item => InStyle(item.Value, want))),
            },
        };
    }

    private static IEnumerable<Flaw> Gaps(AuditCase audit, PartCode part, SiblingList list)
    {
        foreach (var (before, after) in list.Items.Zip(list.Items.Skip(1)))
        {
            // The missing number may stand inside a paragraph, where it is no heading; or the one before is used twice.
            if (
                after.Value > before.Value + 1
                && list.Items.Count(item => item.Value == before.Value) == 1
                && !IsSomewhere(audit, part, before.Value + 1)
            )
                yield return new(after.Place)
                {
                    Related = [before.Place],
                    Expected = InStyle(before.Value + 1, after.Style),
                    Found = after.Ordinal,
                    Says = new Dictionary<string, Words> { ["a"] = before.Ordinal, ["b"] = after.Ordinal },
                };
        }
    }

    private static IEnumerable<Flaw> Doubles(AuditCase audit, PartCode part, SiblingList list)
    {
        foreach (var (before, after) in list.Items.Zip(list.Items.Skip(1)))
        {
            // （一） again may begin the second half of part five.
            if (after.Value == before.Value && (after.Value > 1 || part is PartCode.P1))
                yield return new(after.Place)
                {
                    Related = [before.Place],
                    Expected = InStyle(before.Value + 1, after.Style),
                    Found = after.Ordinal,
                    Says = new Dictionary<string, Words> { ["a"] = after.Ordinal },
                };
        }
    }

    private static bool IsSomewhere(AuditCase audit, PartCode part, int value) =>
        audit
            .PassagesOf(part)
            .Select(passage => ReportLabel.Normal(passage.Text))
            .Any(text =>
                Enum.GetValues<OrdinalStyle>()
                    .Any(style => text.Contains(ReportLabel.Normal(InStyle(value, style)), StringComparison.Ordinal))
            );

    private static List<string> Ordinals(IEnumerable<NumberedItem> items) => [.. items.Select(item => item.Ordinal.Trim())];

    private static string InStyle(int value, OrdinalStyle style) =>
        style switch
        {
            OrdinalStyle.Chinese => $"{Chinese(value)}、",
            OrdinalStyle.BracketedChinese => $"（{Chinese(value)}）",
            OrdinalStyle.Arabic => $"{value}.",
            _ => $"（{value}）",
        };

    private static string Chinese(int value)
    {
        const string digits = "零一二三四五六七八九";
        var tens = (value / 10) switch
        {
            0 => "",
            1 => "十",
            var many => $"{digits[many]}十",
        };
        return tens + (value % 10 is > 0 and var ones ? digits[ones].ToString() : "");
    }
}
