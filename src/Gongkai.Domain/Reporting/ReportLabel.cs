using System.Text;
using System.Text.RegularExpressions;

namespace Gongkai.Domain.Reporting;

/// <summary>
/// Comparing printed labels with those of the form: layout, brackets, quotes and widths do not count (annual-report form, reading rules).
/// </summary>
public static partial class ReportLabel
{
    /// <summary>Spaces of every kind, also U+00A0, U+3000, U+200B and the byte order mark.</summary>
    public static bool IsSpace(char c) =>
        char.IsWhiteSpace(c) || c is '\u00A0' or '\u3000' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';

    /// <summary>The label for comparison: NFKC, no spaces, one kind of bracket and quote.</summary>
    public static string Normal(string label)
    {
        var text = new StringBuilder(label.Length);
        foreach (var c in label.Normalize(NormalizationForm.FormKC))
        {
            if (IsSpace(c))
                continue;
            text.Append(
                c switch
                {
                    '〔' or '[' or '【' => '(',
                    '〕' or ']' or '】' => ')',
                    '“' or '”' or '„' or '‟' or '「' or '」' or '『' or '』' or '〝' or '〞' or '‘' or '’' or '\'' or '＂' => '"',
                    '﹑' => '、',
                    _ => c,
                }
            );
        }
        return text.ToString();
    }

    /// <summary>Cuts a normalised label into ordinal (as normalised, with its mark, or null) and stem.</summary>
    public static (string? Ordinal, string Stem) Split(string normal)
    {
        var match = Ordinal().Match(normal);
        return match.Success ? (match.Value, normal[match.Length..].TrimStart('、', ',', '.', '。', ':')) : (null, normal);
    }

    public static string Stem(string label) => Split(Normal(label)).Stem;

    /// <summary>Value of an ordinal, whatever its style: 三、 （三） 3. （3） ③; null when it has none.</summary>
    public static int? OrdinalValue(string ordinal)
    {
        var core = Normal(ordinal).Trim('(', ')', '、', ',', '.', '。', ':', '第', '部', '分');
        if (int.TryParse(core, out var arabic))
            return arabic;
        return ChineseValue(core);
    }

    private static int? ChineseValue(string core)
    {
        const string digits = "零一二三四五六七八九";
        return core switch
        {
            "十" => 10,
            [var one] when digits.IndexOf(one) is > 0 and var value => value,
            ['十', var one] when digits.IndexOf(one) is > 0 and var value => 10 + value,
            [var ten, '十'] when digits.IndexOf(ten) is > 0 and var value => value * 10,
            [var ten, '十', var one] when digits.IndexOf(ten) is > 0 and var tens && digits.IndexOf(one) is > 0 and var ones => (tens * 10)
                + ones,
            _ => null,
        };
    }

    [GeneratedRegex(
        @"^(\([一二三四五六七八九十]{1,3}\)、?|\(\d{1,2}\)、?|第?[一二三四五六七八九十]{1,3}(部分)?[、,.。:]|\d{1,2}[、.,。:](?!\d)|\d{1,2}\))",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Ordinal();
}
