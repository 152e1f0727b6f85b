using Gongkai.Design;
using Gongkai.Domain.Reporting;

namespace Gongkai.Reports.Auditing;

/// <summary>The colour of a finding; its word always stands beside it.</summary>
internal static class AuditTones
{
    public static Tone Of(Severity severity) =>
        severity switch
        {
            Severity.Error => Tone.Bad,
            Severity.Warning => Tone.Warn,
            _ => Tone.Note,
        };

    /// <summary>The same as part of a class.</summary>
    public static string Name(Severity severity) => Of(severity).ToString().ToLowerInvariant();
}
