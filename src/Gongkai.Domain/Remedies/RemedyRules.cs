using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.People;

namespace Gongkai.Domain.Remedies;

/// <summary>What every record of a remedy must keep.</summary>
public static class RemedyRules
{
    /// <summary>Reasons why this officer records nothing of a remedy: the disclosure office does.</summary>
    public static IEnumerable<Refusal> WhyNotRecord(Officer officer)
    {
        if (!officer.IsOfDisclosureOffice)
            yield return new("request.needs-office");
    }

    /// <summary>更正: the entry in this place was wrong; the replacement counts from now on, the wrong one stays readable.</summary>
    /// <param name="docket">All entries of the remedy, first to last.</param>
    public static Decision Correct(
        Officer officer,
        IReadOnlyList<Recorded> docket,
        int position,
        Entry replacement,
        FreeText reason,
        DateOnly today
    ) =>
        Decision.Unless(
            WhyNotRecord(officer).Concat(WhyNotReplace(docket, position, replacement, reason, today)),
            () => new Corrected(today, position, replacement, reason)
        );

    internal static IEnumerable<Refusal> WhyNotOn(DateOnly on, DateOnly today, DateOnly? notBefore = null)
    {
        if (on > today)
            yield return new("request.day-in-future");
        if (on < notBefore)
            yield return new("remedy.before-notice");
    }

    internal static IEnumerable<Refusal> WhyNotName(string caseNumber, string body)
    {
        if (string.IsNullOrWhiteSpace(caseNumber) || string.IsNullOrWhiteSpace(body))
            yield return new("remedy.case-incomplete");
    }

    // Table 4 counts cases by their number, not records of them.
    internal static IEnumerable<Refusal> WhyNotCount(bool isKnown)
    {
        if (isKnown)
            yield return new("remedy.case-known");
    }

    internal static IEnumerable<Refusal> WhyNotServed(DateOnly decidedOn, DateOnly servedOn)
    {
        if (decidedOn > servedOn)
            yield return new("remedy.served-before-decided");
    }

    private static IEnumerable<Refusal> WhyNotReplace(
        IReadOnlyList<Recorded> docket,
        int position,
        Entry replacement,
        FreeText reason,
        DateOnly today
    )
    {
        // What was recorded of the other days stands: the notice comes before all of them, and the rest after the notice.
        var others = docket.Where(recorded => recorded.Position != position && recorded.Entry is not Corrected).ToList();
        foreach (var refusal in WhyNotOn(replacement.On, today))
            yield return refusal;
        if (position == 1 ? others.Exists(other => other.Entry.On < replacement.On) : replacement.On < Docket.Effective(docket)[0].On)
            yield return new("remedy.before-notice");
        if (reason.IsBlank)
            yield return new("remedy.correction-needs-reason");
        foreach (var refusal in WhyNotSay(replacement))
            yield return refusal;
    }

    private static IEnumerable<Refusal> WhyNotSay(Entry replacement) =>
        replacement switch
        {
            ReconsiderationNotified e => WhyNotName(e.CaseNumber, e.Organ),
            SuitNotified e => WhyNotName(e.CaseNumber, e.Court),
            ReconsiderationDecided e => WhyNotServed(e.DecidedOn, e.On),
            JudgmentReceived e => WhyNotServed(e.JudgedOn, e.On),
            _ => [],
        };
}
