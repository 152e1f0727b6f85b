using System.Text.RegularExpressions;

namespace Gongkai.Domain.Reporting.Checks.Prose;

/// <summary>
/// Reads the quantities of a passage. What is in brackets or 《》 is no quantity of the sentence; dates, articles, document numbers,
/// telephone numbers and percentages are none either. Nothing is read across 。 or ；.
/// </summary>
internal static partial class QuantityReader
{
    public static IEnumerable<Sentence> SentencesOf(Passage passage) =>
        Prose
            .Sentences.RangesOf(passage.Text)
            .Select(range => passage.Text[range.Start..range.End])
            .Zip(Prose.Sentences.RangesOf(passage.Text), (text, range) => new Sentence(passage, range.Start, text, WithoutBrackets(text)));

    public static IEnumerable<Quantity> Read(Passage passage) => SentencesOf(passage).SelectMany(Read);

    public static IEnumerable<Quantity> Read(Sentence sentence)
    {
        var matches = Amounts().Matches(sentence.Bare).Where(match => !IsOther(match)).ToList();
        // A date inside a clause does not cut it; a count or a percentage does.
        var all = Amounts().Matches(sentence.Bare).Where(match => !IsOther(match) || match.Groups["counter"].Value is "%" or "％").ToList();
        foreach (var match in matches)
        {
            if (ChineseNumber.Parse(match.Groups["number"].Value) is not { } digits)
                continue;
            var end = match.Index + match.Length;
            var previous = all.LastOrDefault(other => other.Index < match.Index);
            var clause = sentence.Bare.LastIndexOf('，', Math.Max(0, match.Index - 1)) + 1;
            var from = Math.Max(clause, previous is null ? 0 : previous.Index + previous.Length);
            yield return new(sentence.Passage, sentence, sentence.Start + match.Index, match.Length)
            {
                ClauseStart = sentence.Start + FirstLetter(sentence.Text, from, match.Index),
                Digits = digits,
                Value = digits * Factor(match.Groups["magnitude"].Value),
                Magnitude = match.Groups["magnitude"].Value,
                Counter = CounterOf(match.Groups["counter"].Value),
                IsRounded = match.Groups["rest"].Success || Rounding().IsMatch(sentence.Bare[from..match.Index]),
                Before = Plain(sentence.Bare[from..match.Index]),
                Lead = Plain(sentence.Bare[..from]),
                After = Plain(sentence.Bare[end..ClauseEnd(sentence.Bare, end, all)]),
                Remark = RemarkBehind(sentence.Text, end),
            };
        }
    }

    private static int FirstLetter(string text, int from, int to)
    {
        while (from < to && !char.IsLetterOrDigit(text[from]) && text[from] is not ('“' or '《' or '（'))
            from++;
        return from;
    }

    private static int ClauseEnd(string text, int from, List<Match> all)
    {
        var cut = text.AsSpan(from).IndexOfAny('，', '、', '。');
        var next = all.Find(match => match.Index >= from)?.Index ?? text.Length;
        return Math.Min(cut < 0 ? text.Length : from + cut, next);
    }

    private static string RemarkBehind(string text, int end)
    {
        if (end >= text.Length || text[end] is not ('（' or '('))
            return "";
        var close = text.IndexOfAny(['）', ')'], end);
        return close < 0 ? "" : text[(end + 1)..close];
    }

    /// <summary>Blanks out brackets, titles and quotations, so that offsets stay.</summary>
    private static string WithoutBrackets(string text)
    {
        var plain = string.Concat(text.Select(c => c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c));
        return Bracketed().Replace(plain, bracket => new string(' ', bracket.Length)).Replace(',', '，') is var cut
            ? ThousandsComma().Replace(cut, ",")
            : plain;
    }

    private static string Plain(string text) => string.Concat(text.Where(c => !ReportLabel.IsSpace(c))).Trim('、', '：', ':', '，');

    /// <summary>Times, articles, numbers of documents and houses.</summary>
    private static bool IsOther(Match match) =>
        match.Groups["counter"].Value
            is "年"
                or "月"
                or "日"
                or "号"
                or "时"
                or "%"
                or "％"
                or "个百分点"
                or "个工作日"
                or "个月"
                or "天"
                or "章"
                or "届"
                or "倍";

    private static string CounterOf(string printed) => printed is "件次" or "宗次" ? "件" : printed;

    private static decimal Factor(string magnitude) =>
        magnitude switch
        {
            "万" => 10_000,
            "亿" => 100_000_000,
            _ => 1,
        };

    [GeneratedRegex(
        @"(?<![第每任某逐\d.A-Za-z〔一二两三四五六七八九十百千零〇几数])(?<number>\d{1,3}(,\d{3})+(\.\d+)?|\d+(\.\d+)?|[一二两三四五六七八九十百千零〇]+)\s?(?<rest>余|多)?\s?(?<magnitude>万|亿)?(?<rest>余|多)?\s?(?<counter>个百分点|个工作日|个月|件次|人次|宗次|场次|万元|亿元|件|条|起|宗|份|次|篇|例|项|个|封|场|期|部|家|类|则|元|页|张|套|批|名|人|年|月|日|号|时|天|章|届|倍|%|％)(?!事一次|不漏|件有)",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex Amounts();

    [GeneratedRegex(
        @"（[^（）]*）|\([^()]*\)|《[^》]*》|〔[^〕]*〕|【[^】]*】|“[^“”]*[一两二三][件个次条份][^“”]*”",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"(?<=\d)，(?=\d{3}(?!\d))", RegexOptions.ExplicitCapture, Patience.Milliseconds)]
    private static partial Regex ThousandsComma();

    [GeneratedRegex(@"(约|近|超|超过|逾|余|左右|大约|不足|不少于)\s*$", RegexOptions.ExplicitCapture, Patience.Milliseconds)]
    private static partial Regex Rounding();
}
