namespace Gongkai.Domain.Reporting.Checks;

/// <summary>Quoting several printed texts in a sentence of either language.</summary>
internal static class Quotes
{
    /// <summary>“甲”“乙” and "甲" and "乙".</summary>
    public static Words Several(IEnumerable<string> texts)
    {
        var all = texts.ToList();
        return new(string.Concat(all.Select(text => $"“{text}”")), English(all, " and "));
    }

    /// <summary>“（三）”至“（七）” for three or more in a row.</summary>
    public static Words Run(IReadOnlyList<string> texts) =>
        texts.Count > 2
            ? new($"“{texts[0]}”至“{texts[^1]}”", $"\"{texts[0]}\" to \"{texts[^1]}\"")
            : new(string.Concat(texts.Select(text => $"“{text}”")), English(texts, ", "));

    /// <summary>A text cut to a length that a message can carry.</summary>
    public static string Short(string text, int length = 40) => text.Length <= length ? text : text[..(length - 1)] + "…";

    private static string English(IReadOnlyList<string> texts, string last)
    {
        var quoted = texts.Select(text => $"\"{text}\"").ToList();
        return quoted.Count < 2 ? string.Concat(quoted) : string.Join(", ", quoted[..^1]) + last + quoted[^1];
    }
}
