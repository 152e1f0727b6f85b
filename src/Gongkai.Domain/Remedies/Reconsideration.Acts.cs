using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.People;
using Gongkai.Domain.Review;

namespace Gongkai.Domain.Remedies;

/// <summary>What the disclosure office records of a reconsideration.</summary>
public sealed partial record Reconsideration
{
    /// <param name="isKnown">A case of this number is recorded already.</param>
    public static Decision Notify(Officer officer, ReconsiderationNotified notice, DateOnly today, bool isKnown = false) =>
        Dockets.Decision.Unless(
            [
                .. RemedyRules.WhyNotRecord(officer),
                .. RemedyRules.WhyNotOn(notice.On, today),
                .. RemedyRules.WhyNotName(notice.CaseNumber, notice.Organ),
                .. RemedyRules.WhyNotCount(isKnown),
            ],
            () => notice
        );

    /// <summary>Reasons why no answer can be recorded.</summary>
    public IEnumerable<Refusal> WhyNotAnswer(Officer officer)
    {
        foreach (var reason in WhyNotPending(officer))
            yield return reason;
        if (AnsweredOn is not null)
            yield return new("remedy.answered-before");
    }

    /// <summary>复议答复 with evidence.</summary>
    public Decision Answer(Officer officer, IReadOnlyList<NamedFile> files, DateOnly on, DateOnly today) =>
        Dockets.Decision.Unless(WhyNotAnswer(officer).Concat(WhyNotOn(on, today)), () => new ReconsiderationAnswered(on, files));

    /// <summary>Reasons why nothing more can be recorded of the procedure: it has its result.</summary>
    public IEnumerable<Refusal> WhyNotPending(Officer officer)
    {
        foreach (var reason in RemedyRules.WhyNotRecord(officer))
            yield return reason;
        if (Notice is null || Decision is not null)
            yield return new("remedy.not-pending");
    }

    public Decision Suspend(Officer officer, FreeText reason, DateOnly on, DateOnly today) =>
        Dockets.Decision.Unless(WhyNotPending(officer).Concat(WhyNotOn(on, today)), () => new ReconsiderationSuspended(on, reason));

    /// <summary>Reasons why the procedure cannot be resumed.</summary>
    public IEnumerable<Refusal> WhyNotResume(Officer officer)
    {
        foreach (var reason in RemedyRules.WhyNotRecord(officer))
            yield return reason;
        if (Stage is not ReconsiderationStage.Suspended)
            yield return new("remedy.not-suspended");
    }

    public Decision Resume(Officer officer, DateOnly on, DateOnly today) =>
        Dockets.Decision.Unless(WhyNotResume(officer).Concat(WhyNotOn(on, today)), () => new ReconsiderationResumed(on));

    /// <summary>The result was served on this day.</summary>
    public Decision Decide(
        Officer officer,
        ReconsiderationResult result,
        DateOnly decidedOn,
        DateOnly servedOn,
        FreeText? note,
        DateOnly today
    ) =>
        Dockets.Decision.Unless(
            [.. WhyNotPending(officer), .. WhyNotOn(servedOn, today), .. RemedyRules.WhyNotServed(decidedOn, servedOn)],
            () => new ReconsiderationDecided(servedOn, result, decidedOn, note)
        );

    private IEnumerable<Refusal> WhyNotOn(DateOnly on, DateOnly today) => RemedyRules.WhyNotOn(on, today, Notice?.On);
}
