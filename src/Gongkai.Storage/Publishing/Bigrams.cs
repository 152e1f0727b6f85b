using System.Globalization;
using System.Text;

namespace Gongkai.Storage.Publishing;

/// <summary>
/// Text as search sees it, the same on both engines: each run of Han signs as overlapping pairs and its last sign, runs of other letters
/// and of digits whole, all in one width and small. A word of two signs is found exactly, which trigrams cannot.
/// </summary>
internal static class Bigrams
{
    private enum Run
    {
        None,
        Han,
        Letters,
        Digits,
    }

    /// <summary>The tokens of a text, blanks between.</summary>
    public static string Of(string text) =>
        string.Join(' ', Runs(text).SelectMany(run => run.IsHan ? Pairs(run.Text, last: true) : [run.Text]));

    /// <summary>The query for SQLite's FTS5; null when there is nothing to look for.</summary>
    public static string? ForSqlite(string text) =>
        Query(text, pairs => $"\"{string.Join(' ', pairs)}\"", prefix => $"\"{prefix}\"*", " AND ");

    /// <summary>The query for PostgreSQL's to_tsquery; null when there is nothing to look for.</summary>
    public static string? ForPostgres(string text) =>
        Query(text, pairs => $"({string.Join(" <-> ", pairs)})", prefix => $"{prefix}:*", " & ");

    private static string? Query(string text, Func<IEnumerable<string>, string> phrase, Func<string, string> prefix, string and)
    {
        var terms = Runs(text)
            .Select(run =>
                run is { IsHan: true, Text.Length: 1 } ? prefix(run.Text) : phrase(run.IsHan ? Pairs(run.Text, last: false) : [run.Text])
            )
            .ToList();
        return terms.Count == 0 ? null : string.Join(and, terms);
    }

    private static IEnumerable<string> Pairs(string han, bool last)
    {
        for (var i = 0; i + 1 < han.Length; i++)
            yield return han.Substring(i, 2);
        if (last)
            yield return han[^1..];
    }

    private static List<(string Text, bool IsHan)> Runs(string text)
    {
        List<(string, bool)> runs = [];
        var (run, kind) = (new StringBuilder(), Run.None);
        foreach (var sign in text.Normalize(NormalizationForm.FormKC).ToLower(CultureInfo.InvariantCulture).Append(' '))
        {
            var next = KindOf(sign);
            if (next != kind && run.Length > 0)
            {
                runs.Add((run.ToString(), kind is Run.Han));
                run.Clear();
            }
            if (next is not Run.None)
                run.Append(sign);
            kind = next;
        }
        return runs;
    }

    private static Run KindOf(char sign) =>
        sign switch
        {
            >= '\u3400' and <= '\u4DBF' or >= '\u4E00' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' => Run.Han,
            >= 'a' and <= 'z' => Run.Letters,
            >= '0' and <= '9' => Run.Digits,
            _ => Run.None,
        };
}
