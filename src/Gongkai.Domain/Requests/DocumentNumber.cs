using System.Globalization;
using System.Text.RegularExpressions;

namespace Gongkai.Domain.Requests;

/// <summary>发文字号: 代字〔year〕n号, one series per organ, kind of letter and year; no gaps, no reuse.</summary>
/// <param name="Word">机关代字.</param>
/// <param name="Year">Four digits.</param>
/// <param name="Serial">From 1.</param>
public readonly partial record struct DocumentNumber(string Word, int Year, int Serial)
{
    /// <summary>Reads the canonical form; square and round brackets are taken for 〔〕.</summary>
    public static bool TryParse(string? text, out DocumentNumber number)
    {
        number = default;
        if (Form().Match(text?.Trim() ?? "") is not { Success: true } match)
            return false;
        number = new(match.Groups["word"].Value, Read(match.Groups["year"]), Read(match.Groups["serial"]));
        return true;
    }

    /// <summary>Canonical form.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Word}〔{Year:D4}〕{Serial}号");

    private static int Read(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<word>.{1,20}?)[〔\[(（](?<year>[0-9]{4})[〕\])）](?<serial>[0-9]{1,6})号$", RegexOptions.NonBacktracking)]
    private static partial Regex Form();
}
