using System.Text;
using System.Text.RegularExpressions;

namespace Gongkai.SignIn;

/// <summary>
/// 口令规则: long rather than odd. 12 to 128 signs of any kind, and more in it than words and numbers that everyone tries first, or the names of the house.
/// </summary>
public static partial class PasswordRules
{
    public const int Shortest = 12;
    public const int Longest = 128;

    /// <summary>Letters that must remain when all that is guessed first is taken away.</summary>
    private const int LeastOwn = 4;
    private const int LeastDifferent = 6;

    private static readonly Lazy<string[]> Common = new(ReadCommon);

    /// <summary>Key of the reason why a password cannot be used; null when it can.</summary>
    /// <param name="houseWords">Names that everybody here knows: organ, sign-in name, person.</param>
    public static string? WhyNot(string password, params IEnumerable<string?> houseWords)
    {
        var length = password.EnumerateRunes().Count();
        if (length is < Shortest)
            return "password.too-short";
        if (length is > Longest)
            return "password.too-long";
        var plain = Plain(password);
        var known = houseWords.Where(word => word is { Length: > 1 }).Select(word => Plain(word!));
        return plain.Distinct().Count() < LeastDifferent || OwnLetters(plain, known) < LeastOwn ? "password.guessed-first" : null;
    }

    private static int OwnLetters(string plain, IEnumerable<string> houseWords)
    {
        var rest = houseWords
            .Concat(Common.Value)
            .OrderByDescending(word => word.Length)
            .Aggregate(plain, (left, word) => left.Replace(word, " ", StringComparison.Ordinal));
        return NoLetter().Replace(rest, "").Length;
    }

    /// <summary>One case, one width, and signs that stand for letters as those letters.</summary>
    private static string Plain(string text) =>
        string.Concat(
            text.Normalize(NormalizationForm.FormKC)
                .ToLowerInvariant()
                .Select(sign =>
                    sign switch
                    {
                        '@' => 'a',
                        '$' => 's',
                        '!' => 'i',
                        _ => sign,
                    }
                )
        );

    private static string[] ReadCommon()
    {
        using var stream = typeof(PasswordRules).Assembly.GetManifestResourceStream("common-passwords.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(Plain).Distinct()];
    }

    [GeneratedRegex(@"[^\p{L}]", RegexOptions.NonBacktracking)]
    private static partial Regex NoLetter();
}
