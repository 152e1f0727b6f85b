using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.People;
using Gongkai.Domain.Review;

namespace Gongkai.Domain.Remedies;

/// <summary>What the disclosure office records of a reconsideration.</summary>
public sealed partial record Reconsideration
{
    public static Decision Notify(Officer officer, ReconsiderationNotified notice, DateOnly today)
    {
        var reasons = RemedyRules.WhyNotRecord(officer, notice.On, today);
        if (string.IsNullOrWhiteSpace(notice.CaseNumber) || string.IsNullOrWhiteSpace(notice.Organ))
            reasons = reasons.Append(new("remedy.case-incomplete"));
        return Dockets.Decision.Unless(reasons, () => notice);
    }

    /// <summary>复议答复 with evidence.</summary>
    public Decision Answer(Officer officer, IReadOnlyList<NamedFile> files, DateOnly on, DateOnly today)
    {
        var reasons = RemedyRules.WhyNotRecord(officer, on, today, Notice?.On).Concat(WhyNotPending());
        if (AnsweredOn is not null)
            reasons = reasons.Append(new("remedy.answered-before"));
        return Dockets.Decision.Unless(reasons, () => new ReconsiderationAnswered(on, files));
    }

    public Decision Suspend(Officer officer, FreeText reason, DateOnly on, DateOnly today)
    {
        var reasons = RemedyRules.WhyNotRecord(officer, on, today, Notice?.On).Concat(WhyNotPending());
        return Dockets.Decision.Unless(reasons, () => new ReconsiderationSuspended(on, reason));
    }

    public Decision Resume(Officer officer, DateOnly on, DateOnly today)
    {
        var reasons = RemedyRules.WhyNotRecord(officer, on, today, Notice?.On);
        if (Stage is not ReconsiderationStage.Suspended)
            reasons = reasons.Append(new("remedy.not-suspended"));
        return Dockets.Decision.Unless(reasons, () => new ReconsiderationResumed(on));
    }

    /// <summary>The result was served on this day.</summary>
    public Decision Decide(
        Officer officer,
        ReconsiderationResult result,
        DateOnly decidedOn,
        DateOnly servedOn,
        FreeText? note,
        DateOnly today
    )
    {
        var reasons = RemedyRules.WhyNotRecord(officer, servedOn, today, Notice?.On).Concat(WhyNotPending());
        if (decidedOn > servedOn)
            reasons = reasons.Append(new("remedy.served-before-decided"));
        return Dockets.Decision.Unless(reasons, () => new ReconsiderationDecided(servedOn, result, decidedOn, note));
    }

    private IEnumerable<Refusal> WhyNotPending()
    {
        if (Notice is null || Decision is not null)
            yield return new("remedy.not-pending");
    }
}

/// <summary>What every record of a remedy must keep.</summary>
internal static class RemedyRules
{
    public static IEnumerable<Refusal> WhyNotRecord(Officer officer, DateOnly on, DateOnly today, DateOnly? notBefore = null)
    {
        if (!officer.IsOfDisclosureOffice)
            yield return new("request.needs-office");
        if (on > today)
            yield return new("request.day-in-future");
        if (on < notBefore)
            yield return new("remedy.before-notice");
    }
}
