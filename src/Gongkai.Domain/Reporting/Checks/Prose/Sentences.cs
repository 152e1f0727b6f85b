namespace Gongkai.Domain.Reporting.Checks.Prose;

/// <summary>Cuts prose into sentences, at 。；！？ and line ends. No quantity is ever read across one.</summary>
internal static class Sentences
{
    private static readonly char[] Ends = ['。', '；', ';', '！', '？', '\n'];

    public static IEnumerable<string> Of(string text) =>
        text.Split(Ends, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Sentences of a passage as ranges; a cut inside brackets of a remark does not end the sentence around it.</summary>
    public static IEnumerable<(int Start, int End)> RangesOf(string text)
    {
        var (start, depth) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            depth = text[i] switch
            {
                '（' or '(' => depth + 1,
                '）' or ')' => Math.Max(0, depth - 1),
                _ => depth,
            };
            if (!Ends.Contains(text[i]) || (depth > 0 && HasClosing(text, i)))
                continue;
            if (i > start)
                yield return (start, i);
            (start, depth) = (i + 1, 0);
        }
        if (start < text.Length)
            yield return (start, text.Length);
    }

    private static bool HasClosing(string text, int from)
    {
        var end = text.IndexOf('。', from + 1);
        return text.AsSpan(from, (end < 0 ? text.Length : end) - from).IndexOfAny('）', ')') >= 0;
    }
}
