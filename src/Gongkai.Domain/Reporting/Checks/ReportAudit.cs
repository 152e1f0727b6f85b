using System.Text.RegularExpressions;

namespace Gongkai.Domain.Reporting.Checks;

/// <summary>A check that passed somewhere and found nothing.</summary>
public sealed record PassedCheck(string Code);

/// <summary>无法核对: a check that could not be made, and why.</summary>
public sealed record UnassessableCheck(string Code, string ReasonZh, string ReasonEn);

/// <summary>What the auditor says of one report. The same report and context give the same result in the same order.</summary>
public sealed record AuditResult(
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<PassedCheck> Passed,
    IReadOnlyList<UnassessableCheck> NotAssessable
);

/// <summary>审核: runs every check of the catalogue over one report.</summary>
public static class ReportAudit
{
    public static AuditResult Of(AnnualReport report, AuditContext context) => Of(report, context, CheckCatalogue.All);

    /// <summary>Some checks alone.</summary>
    public static AuditResult Of(AnnualReport report, AuditContext context, IEnumerable<Check> checks)
    {
        var audit = new AuditCase(report, context);
        var findings = new List<Finding>();
        var passed = new List<PassedCheck>();
        var unassessable = new List<UnassessableCheck>();
        foreach (var check in checks)
        {
            var verdicts = Verdicts(check, audit);
            var flaws = verdicts.OfType<Flaw>().Select(check.Finding).ToList();
            findings.AddRange(flaws);
            if (flaws.Count == 0 && verdicts.OfType<Verdict.Passed>().Any())
                passed.Add(new(check.Code));
            unassessable.AddRange(
                verdicts
                    .OfType<Verdict.NotAssessable>()
                    .Distinct()
                    .Select(verdict => new UnassessableCheck(check.Code, verdict.Reason.Zh, verdict.Reason.En))
            );
        }
        return new([.. Causes.Grouped(findings).Select(PersonalQuotes.Masked).Order(FindingOrder.ByPlace)], passed, unassessable);
    }

    /// <summary>Text that is too tangled to read in time leaves a check open; the audit goes on.</summary>
    private static List<Verdict> Verdicts(Check check, AuditCase audit)
    {
        try
        {
            return [.. check.Rule(audit)];
        }
        catch (RegexMatchTimeoutException)
        {
            return
            [
                Verdict.CannotTell("文字过长或过于复杂，无法在限定时间内识别", "The text is too long or too tangled to be read in time"),
            ];
        }
    }
}
