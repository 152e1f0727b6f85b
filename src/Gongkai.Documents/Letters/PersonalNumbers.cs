using System.Text.RegularExpressions;

namespace Gongkai.Documents.Letters;

/// <summary>身份证号码 and 手机号码 in running text: found in order to be hidden, also in full-width signs.</summary>
public static partial class PersonalNumbers
{
    /// <summary>The numbers, each with its middle hidden.</summary>
    public static IEnumerable<string> FindMasked(string text) => Number().Matches(Narrow(text)).Select(Hide);

    /// <summary>The text with the middle of each number hidden; other signs stay as they are.</summary>
    public static string Mask(string text)
    {
        var signs = text.ToCharArray();
        foreach (var match in Number().Matches(Narrow(text)).AsEnumerable())
            signs.AsSpan(match.Index + 3, match.Length - 7).Fill('*');
        return new(signs);
    }

    // Sign by sign, so that places stay the same.
    private static string Narrow(string text) =>
        string.Create(
            text.Length,
            text,
            (signs, from) =>
            {
                for (var i = 0; i < signs.Length; i++)
                    signs[i] = from[i] is >= '\uFF01' and <= '\uFF5E' ? (char)(from[i] - 0xFEE0) : from[i];
            }
        );

    private static string Hide(Match match) => match.Value[..3] + new string('*', match.Length - 7) + match.Value[^4..];

    [GeneratedRegex(
        @"(?<![0-9A-Za-z])([1-9][0-9]{5}(18|19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx]|1[3-9][0-9]{9})(?![0-9A-Za-z])",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Number();
}
