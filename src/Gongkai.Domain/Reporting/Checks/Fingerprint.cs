using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Gongkai.Domain.Reporting.Checks;

/// <summary>
/// 指纹: names a finding by what it says and of which report, not by line or file, so that an answer to it is found again when the report is read
/// anew, from another format too. A finding said twice of one report carries a number behind its name the second time.
/// </summary>
public static class Fingerprint
{
    private const int Digits = 16;

    /// <summary>One for each finding, in the same order.</summary>
    public static IReadOnlyList<string> Of(AnnualReport report, IReadOnlyList<Finding> findings)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return
        [
            .. findings
                .Select(finding => Of(report, finding))
                .Select(print => (Print: print, Times: seen[print] = seen.GetValueOrDefault(print) + 1))
                .Select(said => said.Times == 1 ? said.Print : $"{said.Print}-{said.Times}"),
        ];
    }

    private static string Of(AnnualReport report, Finding finding)
    {
        var place = finding.Place;
        string?[] parts =
        [
            report.Organ.Name,
            report.Year?.ToString(CultureInfo.InvariantCulture),
            finding.Code,
            place.Part?.ToString(),
            place.Table?.ToString(),
            place.Row,
            place.Column,
            place.Quote is { } quote ? ReportLabel.Normal(quote) : null,
            Printed(finding.Expected),
            Printed(finding.Found),
        ];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))))[..Digits];
    }

    private static string? Printed(FindingValue? value) =>
        value?.Number is { } number ? number.ToString("0.######", CultureInfo.InvariantCulture) : value?.Text;
}

/// <summary>What an organ answers to a finding (答复).</summary>
public enum AnswerKind
{
    /// <summary>已说明: the print is right as it stands, for the reason given.</summary>
    Explained,

    /// <summary>已接受: it is wrong and will be corrected, as the reason says.</summary>
    Accepted,
}

/// <summary>An answer to one finding. Without a reason there is none.</summary>
public sealed record FindingAnswer(AnswerKind Kind, string Reason);
