using System.Globalization;
using System.Text.RegularExpressions;

namespace Gongkai.Domain.Publishing;

/// <summary>索引号: the unique key of a published item, and its address (Art. 12).</summary>
/// <param name="Prefix">The organ's Latin sign.</param>
/// <param name="Year">Year of first publication.</param>
/// <param name="Serial">From 1 within the year.</param>
public readonly partial record struct IndexNumber(string Prefix, int Year, int Serial)
{
    /// <summary>Reads <c>HX-2026-00012</c>.</summary>
    public static bool TryParse(string? text, out IndexNumber number)
    {
        number = default;
        if (Form().Match(text?.Trim().ToUpperInvariant() ?? "") is not { Success: true } match)
            return false;
        number = new(match.Groups["prefix"].Value, Read(match.Groups["year"]), Read(match.Groups["serial"]));
        return true;
    }

    /// <summary>Canonical form, at least five digits of serial.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Prefix}-{Year:D4}-{Serial:D5}");

    private static int Read(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?<prefix>[A-Z]{2,8})-(?<year>[0-9]{4})-(?<serial>[0-9]{5,7})$", RegexOptions.NonBacktracking)]
    private static partial Regex Form();
}
