using Gongkai.Domain.Dockets;
using Gongkai.Domain.Law;
using Gongkai.Domain.Organs;
using Gongkai.Domain.People;

namespace Gongkai.Domain.Requests;

/// <summary>视为放弃、撤回、归档: endings without a reply, and the filing of what ended (Art. 30, 42, 45).</summary>
public sealed partial record DisclosureRequest
{
    /// <summary>Reasons why the applicant cannot be taken to have given up.</summary>
    public IEnumerable<Refusal> WhyNotGiveUp(Officer officer, DateOnly today, Clock clock)
    {
        if (!officer.IsOfDisclosureOffice)
            yield return new("request.needs-office");
        if (Stage is not (Stage.AwaitingSupplement or Stage.AwaitingPayment))
            yield return new("request.nothing-awaited");
        else if (Stage is Stage.AwaitingSupplement && SupplementServedOn is null)
            yield return new("request.supplement-not-served", Regulation.Article(30));
        else if (clock.ApplicantLimit is { } limit && today <= limit)
            yield return new(
                "request.applicant-still-has-time",
                Regulation.Article(Stage is Stage.AwaitingPayment ? 42 : 30),
                limit.ToString("yyyy-MM-dd", null)
            );
    }

    /// <summary>视为放弃: a person decides, after the applicant's period.</summary>
    public Decision GiveUp(Officer officer, FreeText? note, DateOnly today, Clock clock) =>
        Decision.Unless(
            WhyNotGiveUp(officer, today, clock),
            () => new GivenUp(today, Stage is Stage.AwaitingPayment ? GivenUpWhy.Fee : GivenUpWhy.Supplement, note)
        );

    /// <summary>Reasons why the request cannot be withdrawn: only before the reply.</summary>
    public IEnumerable<Refusal> WhyNotWithdraw()
    {
        if (!IsOpen)
            yield return new("request.closed");
    }

    /// <summary>撤回申请 by the applicant; stays counted as received.</summary>
    public Decision Withdraw(FreeText how, DateOnly today) => Decision.Unless(WhyNotWithdraw(), () => new Withdrawn(today, how));

    /// <summary>更改申请人类别: the column of table 3, with a reason.</summary>
    public Decision ChangeApplicantKind(Officer officer, ApplicantKind kind, FreeText reason, DateOnly today)
    {
        List<Refusal> reasons = [];
        if (!officer.IsOfDisclosureOffice)
            reasons.Add(new("request.needs-office"));
        if (kind == ApplicantKind)
            reasons.Add(new("request.same-kind"));
        if (reason.IsBlank)
            reasons.Add(new("request.change-needs-reason"));
        return Decision.Unless(reasons, () => new ApplicantKindChanged(today, kind, reason));
    }

    /// <summary>Reasons why the file cannot be archived.</summary>
    public IEnumerable<Refusal> WhyNotArchive(Officer officer)
    {
        if (!officer.IsOfDisclosureOffice)
            yield return new("request.needs-office");
        if (Stage is not (Stage.Answered or Stage.GivenUp or Stage.Withdrawn))
            yield return new("request.not-closed", Regulation.Article(45));
        if (ArchivedOn is not null)
            yield return new("request.archived", Regulation.Article(45));
    }

    /// <summary>归档.</summary>
    public Decision Archive(Officer officer, DateOnly today) => Decision.Unless(WhyNotArchive(officer), () => new Archived(today));
}
