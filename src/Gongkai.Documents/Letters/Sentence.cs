using System.Text.RegularExpressions;

namespace Gongkai.Documents.Letters;

/// <summary>
/// A sentence with named parts, such as <c>公开位置：{PublicationFound.address}。</c> A part without value shows as a gap that a person
/// sees on the draft and that the check before issue refuses.
/// </summary>
internal static partial class Sentence
{
    /// <summary>Fills every part; for what is missing, a gap with the part's label.</summary>
    public static string Fill(string sentence, IReadOnlyDictionary<string, string> values) =>
        Part().Replace(sentence, part => Value(values, part.Groups["name"].Value) ?? Gap(part.Groups["name"].Value));

    /// <summary>Names of the parts, in their order.</summary>
    public static IEnumerable<string> Parts(string sentence) => Part().Matches(sentence).Select(part => part.Groups["name"].Value);

    /// <summary>Every part has a value.</summary>
    public static bool IsComplete(string sentence, IReadOnlyDictionary<string, string> values) =>
        Parts(sentence).All(name => Value(values, name) is not null);

    /// <summary>How a missing part shows on a draft.</summary>
    public static string Gap(string name) => $"【待补：{LetterFields.Label(name) ?? name}】";

    private static string? Value(IReadOnlyDictionary<string, string> values, string name) =>
        values.TryGetValue(name, out var value) && !string.IsNullOrWhiteSpace(value) ? value : null;

    [GeneratedRegex(@"\{(?<name>[A-Za-z]+(\.[A-Za-z]+)?)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Part();
}
