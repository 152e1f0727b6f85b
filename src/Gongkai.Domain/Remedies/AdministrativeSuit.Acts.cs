using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.People;
using Gongkai.Domain.Review;

namespace Gongkai.Domain.Remedies;

/// <summary>What the disclosure office records of a suit.</summary>
public sealed partial record AdministrativeSuit
{
    /// <param name="isKnown">A case of this number is recorded already.</param>
    public static Decision Notify(Officer officer, SuitNotified notice, DateOnly today, bool isKnown = false) =>
        Decision.Unless(
            [
                .. RemedyRules.WhyNotRecord(officer),
                .. RemedyRules.WhyNotOn(notice.On, today),
                .. RemedyRules.WhyNotName(notice.CaseNumber, notice.Court),
                .. RemedyRules.WhyNotCount(isKnown),
            ],
            () => notice
        );

    /// <summary>Reasons why no defence can be recorded.</summary>
    public IEnumerable<Refusal> WhyNotDefend(Officer officer)
    {
        foreach (var reason in RemedyRules.WhyNotRecord(officer))
            yield return reason;
        if (DefendedOn is not null)
            yield return new("remedy.answered-before");
    }

    /// <summary>答辩 with evidence.</summary>
    public Decision Defend(Officer officer, IReadOnlyList<NamedFile> files, DateOnly on, DateOnly today) =>
        Decision.Unless(WhyNotDefend(officer).Concat(WhyNotOn(on, today)), () => new DefenceFiled(on, files));

    /// <summary>The instance whose judgment is awaited; null while none is open.</summary>
    public SuitInstance? OpenInstance =>
        Stage switch
        {
            SuitStage.Served or SuitStage.Defended => SuitInstance.First,
            SuitStage.Appealed => SuitInstance.Second,
            SuitStage.Retrial => SuitInstance.Retrial,
            _ => null,
        };

    /// <summary>Reasons why no judgment can be recorded.</summary>
    public IEnumerable<Refusal> WhyNotReceive(Officer officer)
    {
        foreach (var reason in RemedyRules.WhyNotRecord(officer))
            yield return reason;
        if (OpenInstance is null)
            yield return new("remedy.instance-not-open");
    }

    /// <summary>A judgment was served on this day.</summary>
    public Decision Receive(
        Officer officer,
        SuitInstance instance,
        SuitResult result,
        DateOnly judgedOn,
        DateOnly servedOn,
        FreeText? note,
        DateOnly today
    )
    {
        IEnumerable<Refusal> reasons =
        [
            .. WhyNotReceive(officer),
            .. WhyNotOn(servedOn, today),
            .. RemedyRules.WhyNotServed(judgedOn, servedOn),
        ];
        if (OpenInstance is { } open && open != instance)
            reasons = reasons.Append(new("remedy.instance-not-open"));
        return Decision.Unless(reasons, () => new JudgmentReceived(servedOn, instance, result, judgedOn, note));
    }

    /// <summary>Reasons why the judgment of the first instance can neither be appealed nor take effect.</summary>
    public IEnumerable<Refusal> WhyNotAfterFirstInstance(Officer officer)
    {
        foreach (var reason in RemedyRules.WhyNotRecord(officer))
            yield return reason;
        if (Stage is not SuitStage.FirstInstance)
            yield return new("remedy.instance-not-open");
    }

    public Decision Appeal(Officer officer, Appellant by, DateOnly on, DateOnly today) =>
        Decision.Unless(WhyNotAfterFirstInstance(officer).Concat(WhyNotOn(on, today)), () => new AppealFiled(on, by));

    public Decision TakeEffect(Officer officer, DateOnly on, DateOnly today) =>
        Decision.Unless(WhyNotAfterFirstInstance(officer).Concat(WhyNotOn(on, today)), () => new JudgmentEffective(on));

    /// <summary>Reasons why no retrial can be recorded: there is nothing yet that has effect.</summary>
    public IEnumerable<Refusal> WhyNotRetry(Officer officer)
    {
        foreach (var reason in RemedyRules.WhyNotRecord(officer))
            yield return reason;
        if (Stage is not (SuitStage.Effective or SuitStage.CarriedOut))
            yield return new("remedy.instance-not-open");
    }

    /// <summary>再审 of a judgment that has effect (Art. 90 and the following).</summary>
    public Decision Retry(Officer officer, DateOnly on, DateOnly today) =>
        Decision.Unless(WhyNotRetry(officer).Concat(WhyNotOn(on, today)), () => new RetrialOpened(on));

    private IEnumerable<Refusal> WhyNotOn(DateOnly on, DateOnly today) => RemedyRules.WhyNotOn(on, today, Notice?.On);
}
