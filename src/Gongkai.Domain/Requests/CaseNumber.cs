using System.Globalization;
using System.Text.RegularExpressions;

namespace Gongkai.Domain.Requests;

/// <summary>案号: unique per organ and year, counted without gaps. Says nothing about the applicant.</summary>
/// <param name="Prefix">The organ's Latin sign, two to eight capitals.</param>
/// <param name="Year">Year of registration.</param>
/// <param name="Serial">Counts from 1 within the year.</param>
public readonly partial record struct CaseNumber(string Prefix, int Year, int Serial)
{
    /// <summary>Reads <c>HX2026-0038</c>, blanks around it and small letters allowed.</summary>
    public static bool TryParse(string? text, out CaseNumber number)
    {
        number = default;
        if (Form().Match(text?.Trim().ToUpperInvariant() ?? "") is not { Success: true } match)
            return false;
        number = new(match.Groups["prefix"].Value, Read(match.Groups["year"]), Read(match.Groups["serial"]));
        return true;
    }

    /// <summary>Canonical form, at least four digits of serial.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Year:D4}-{Serial:D4}");

    private static int Read(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?<prefix>[A-Z]{2,8})(?<year>[0-9]{4})-(?<serial>[0-9]{4,6})$", RegexOptions.NonBacktracking)]
    private static partial Regex Form();
}
