using System.Globalization;

namespace Gongkai.Domain.Reporting.Checks.Prose;

/// <summary>Numbers as prose prints them: 12, 1,200, １２, 十二, 二百零三.</summary>
internal static class ChineseNumber
{
    public static decimal? Parse(string text)
    {
        var plain = text.Normalize(System.Text.NormalizationForm.FormKC).Replace(",", "", StringComparison.Ordinal);
        if (decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return number;
        return FromHan(plain);
    }

    private static decimal? FromHan(string text)
    {
        decimal sum = 0;
        decimal? digit = null;
        foreach (var c in text)
        {
            if (c is '〇' or '零')
                continue;
            if ("一二三四五六七八九".IndexOf(c) is >= 0 and var value)
                digit = digit is null ? value + 1 : -1;
            else if (c is '两')
                digit = 2;
            else if (Unit(c) is { } unit)
            {
                sum += (digit ?? 1) * unit;
                digit = null;
            }
            else
                return null;
            if (digit < 0)
                return null;
        }
        return text.Length == 0 ? null : sum + (digit ?? 0);
    }

    private static decimal? Unit(char c) =>
        c switch
        {
            '十' => 10,
            '百' => 100,
            '千' => 1000,
            _ => null,
        };
}
