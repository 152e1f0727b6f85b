namespace Gongkai.Portal.Search;

/// <summary>A piece of a text, looked for or not.</summary>
public readonly record struct Hit(string Text, bool IsHit);

/// <summary>Where the words looked for stand in a text; whole words as they were typed, blanks between them.</summary>
public static class Hits
{
    private static readonly char[] Blanks = [' ', '\u3000', '\t', '\r', '\n'];
    private const int Passage = 120;
    private const int Before = 30;

    /// <summary>The passage around the first hit, cut at <see cref="Passage"/> signs, on one line.</summary>
    public static IEnumerable<Hit> Around(string text, string words)
    {
        var line = string.Join(' ', text.Split(Blanks, StringSplitOptions.RemoveEmptyEntries));
        var first = Next(line, Looked(words), 0)?.Start ?? 0;
        var from = Math.Max(0, first - Before);
        var until = Math.Min(line.Length, from + Passage);
        return In((from > 0 ? "…" : "") + line[from..until] + (until < line.Length ? "…" : ""), words);
    }

    public static IEnumerable<Hit> In(string text, string words)
    {
        var looked = Looked(words);
        var at = 0;
        while (Next(text, looked, at) is { } found)
        {
            if (found.Start > at)
                yield return new(text[at..found.Start], false);
            yield return new(text[found.Start..found.End], true);
            at = found.End;
        }
        if (at < text.Length)
            yield return new(text[at..], false);
    }

    private static string[] Looked(string words) => words.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The first word from here on; of two at the same place the longer.</summary>
    private static (int Start, int End)? Next(string text, string[] words, int from)
    {
        var found = words
            .Select(word => (Start: text.IndexOf(word, from, StringComparison.OrdinalIgnoreCase), word.Length))
            .Where(place => place.Start >= 0)
            .OrderBy(place => place.Start)
            .ThenByDescending(place => place.Length)
            .Select(place => ((int Start, int End)?)(place.Start, place.Start + place.Length));
        return found.FirstOrDefault();
    }
}
