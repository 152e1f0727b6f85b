using System.Text.RegularExpressions;

namespace Gongkai.Domain.Reporting.Checks.PersonalData;

/// <summary>Numbers that point to a person, found by their form and their own check digits.</summary>
internal static partial class PersonalNumbers
{
    /// <summary>居民身份证号码: 18 characters with the right check digit, or 15 digits with a possible date of birth.</summary>
    public static IEnumerable<Match> Identities(string text) =>
        Identity()
            .Matches(text)
            .Where(match => !IsInAddress(text, match.Index) && (match.Length == 15 ? IsOld(match.Value) : IsNew(match.Value)));

    /// <summary>手机号码.</summary>
    public static IEnumerable<Match> Mobiles(string text) => Mobile().Matches(text).Where(match => !IsInAddress(text, match.Index));

    /// <summary>银行账号: 16 to 19 digits that pass Luhn, beside 账号 or 卡号.</summary>
    public static IEnumerable<Group> BankAccounts(string text) =>
        Account().Matches(text).Select(match => match.Groups["number"]).Where(number => PassesLuhn(number.Value));

    /// <summary>Part of a web address.</summary>
    private static bool IsInAddress(string text, int at)
    {
        var from = at;
        while (from > 0 && (char.IsAsciiLetterOrDigit(text[from - 1]) || "/.:_-?=&%#".Contains(text[from - 1], StringComparison.Ordinal)))
            from--;
        return text.AsSpan(from, at - from).IndexOfAny('/', '?', '=') >= 0;
    }

    private static bool IsNew(string number)
    {
        ReadOnlySpan<int> weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        var sum = 0;
        for (var i = 0; i < 17; i++)
            sum += (number[i] - '0') * weights[i];
        return "10X98765432"[sum % 11] == char.ToUpperInvariant(number[17]) && IsRegion(number) && IsDate(number.Substring(6, 8));
    }

    private static bool IsOld(string number) => IsRegion(number) && IsDate($"19{number.AsSpan(6, 6)}");

    private static bool IsRegion(string number) => number[0] is >= '1' and <= '8';

    private static bool IsDate(string digits) =>
        DateOnly.TryParseExact(
            digits,
            "yyyyMMdd",
            System.Globalization.CultureInfo.InvariantCulture,
            System.Globalization.DateTimeStyles.None,
            out var born
        )
        && born.Year >= 1900;

    private static bool PassesLuhn(string number)
    {
        var digits = number.Where(char.IsAsciiDigit).Reverse().Select(c => c - '0').ToList();
        if (digits.Count is < 16 or > 19)
            return false;
        return digits.Select((digit, i) => i % 2 == 0 ? digit : (digit * 2 % 10) + (digit * 2 / 10)).Sum() % 10 == 0;
    }

    [GeneratedRegex(@"(?<![\dA-Za-z])(\d{17}[\dXx]|\d{15})(?![\dA-Za-z])", RegexOptions.ExplicitCapture, Patience.Milliseconds)]
    private static partial Regex Identity();

    [GeneratedRegex(@"(?<![\d-])1[3-9]\d{9}(?!\d)", RegexOptions.ExplicitCapture, Patience.Milliseconds)]
    private static partial Regex Mobile();

    [GeneratedRegex(
        @"(账号|帐号|卡号|账户|银行卡)\D{0,10}(?<number>\d{4}([ -]?\d){12,15})(?!\d)",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex Account();
}
