using System.Text.RegularExpressions;
using Gongkai.Domain.Reporting.Checks.Prose;

namespace Gongkai.Domain.Reporting.Checks.Structure;

/// <summary>Styles of ordinals (序号样式); brackets of either width are one style.</summary>
internal enum OrdinalStyle
{
    /// <summary>一、</summary>
    Chinese,

    /// <summary>（一）</summary>
    BracketedChinese,

    /// <summary>1.</summary>
    Arabic,

    /// <summary>（1）</summary>
    BracketedArabic,
}

/// <summary>A line, or a sentence inside one, that begins with an ordinal.</summary>
internal sealed record NumberedItem(string Ordinal, OrdinalStyle Style, int Value, Place Place);

/// <summary>A list of siblings (同级标题) under one parent, in order.</summary>
internal sealed record SiblingList(IReadOnlyList<NumberedItem> Items);

/// <summary>Finds the numbered headings and paragraphs of a part and sorts them into lists of siblings.</summary>
internal static partial class NumberedItems
{
    public static IReadOnlyList<SiblingList> Of(AuditCase audit, PartCode part)
    {
        var closed = new List<List<NumberedItem>>();
        var open = new Stack<List<NumberedItem>>();
        foreach (var item in audit.PassagesOf(part).SelectMany(In))
        {
            Close(item, open);
            if (
                open.TryPeek(out var top)
                && (top.Exists(known => known.Style == item.Style) || top[^1].Value + 1 == item.Value)
                && !IsRestart(item, top)
            )
            {
                top.Add(item);
                continue;
            }
            List<NumberedItem> list = [item];
            closed.Add(list);
            if (open.TryPeek(out top) && IsRestart(item, top))
                open.Pop();
            open.Push(list);
        }
        return [.. closed.Select(items => new SiblingList(items))];
    }

    /// <summary>An item of an outer list ends the inner ones, unless it carries the inner one on.</summary>
    private static void Close(NumberedItem item, Stack<List<NumberedItem>> open)
    {
        if (!open.Any(list => list.Exists(known => known.Style == item.Style)))
            return;
        while (open.TryPeek(out var top) && !top.Exists(known => known.Style == item.Style))
            open.Pop();
    }

    /// <summary>The same style counted from one again: a new list.</summary>
    private static bool IsRestart(NumberedItem item, List<NumberedItem> list) =>
        item.Value == 1 && list[^1].Value > 1 && list.Exists(known => known.Style == item.Style);

    private static IEnumerable<NumberedItem> In(Passage passage)
    {
        foreach (Match match in Ordinals().Matches(passage.Text))
        {
            var ordinal = match.Value;
            if (ReportLabel.OrdinalValue(ordinal) is not (> 0 and < 40 and var value))
                continue;
            var place =
                match.Index == 0 && passage.Text.Length <= 40
                    ? passage.Place
                    : passage.PlaceOf(match.Index, SentenceLength(passage.Text, match.Index));
            yield return new(ordinal, StyleOf(ordinal), value, place);
        }
    }

    private static int SentenceLength(string text, int start)
    {
        var end = text.IndexOfAny(['。', '；', '，', '：'], start + 1);
        return Math.Min(end < 0 ? text.Length - start : end - start, 40);
    }

    private static OrdinalStyle StyleOf(string ordinal)
    {
        var normal = ReportLabel.Normal(ordinal);
        return (normal[0] == '(', normal.Any(char.IsAsciiDigit)) switch
        {
            (true, true) => OrdinalStyle.BracketedArabic,
            (true, false) => OrdinalStyle.BracketedChinese,
            (false, true) => OrdinalStyle.Arabic,
            _ => OrdinalStyle.Chinese,
        };
    }

    // At the start of a line; inside one only bracketed ordinals behind the end of a sentence.
    [GeneratedRegex(
        @"^([（(][一二三四五六七八九十]{1,3}[）)]|[（(]\d{1,2}[）)]|\d{1,2}[、.．](?!\d)|[一二三四五六七八九十]{1,2}、)|(?<=[。；;！：])\s*([（(][一二三四五六七八九十]{1,3}[）)]|[（(]\d{1,2}[）)])",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex Ordinals();
}
