using System.Globalization;
using Gongkai.Design;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Reporting.Checks;

namespace Gongkai.Desk.Reports;

/// <summary>审核意见 as a list.</summary>
/// <param name="Address">Of the report whose warnings may be answered; null where nothing may be written.</param>
public sealed record ShownFindings(IReadOnlyList<AuditedFinding> Findings, string? Address);

/// <summary>A finding in the reader's language.</summary>
public static class FindingWords
{
    private static bool IsChinese => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh";

    /// <summary>What was found.</summary>
    public static string InWords(this Finding finding) => IsChinese ? finding.MessageZh : finding.MessageEn;

    /// <summary>How to mend it; null where the message says all.</summary>
    public static string? WayOut(this Finding finding) => IsChinese ? finding.MendZh : finding.MendEn;

    public static Tone Tone(this Finding finding) =>
        finding.Severity switch
        {
            Severity.Error => Design.Tone.Bad,
            Severity.Warning => Design.Tone.Warn,
            _ => Design.Tone.Quiet,
        };
}
