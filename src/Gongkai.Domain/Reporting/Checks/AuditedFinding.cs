namespace Gongkai.Domain.Reporting.Checks;

/// <summary>A finding with its fingerprint and what was answered to it.</summary>
public sealed record AuditedFinding(Finding Finding, string Fingerprint, FindingAnswer? Answer)
{
    /// <summary>An error that nobody answered.</summary>
    public bool IsOpenError => Finding.Severity is Severity.Error && Answer is null;

    /// <summary>A warning that nobody answered.</summary>
    public bool IsOpenWarning => Finding.Severity is Severity.Warning && Answer is null;

    /// <summary>The findings on a report, each with the answer that was given under its fingerprint.</summary>
    public static IReadOnlyList<AuditedFinding> Of(
        AnnualReport report,
        IReadOnlyList<Finding> findings,
        IReadOnlyDictionary<string, FindingAnswer>? answers
    ) =>
        [
            .. findings
                .Zip(Checks.Fingerprint.Of(report, findings))
                .Select(named => new AuditedFinding(named.First, named.Second, answers?.GetValueOrDefault(named.Second))),
        ];
}
