using Gongkai.Domain.Calendar;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Law;
using Gongkai.Domain.Organs;
using Gongkai.Domain.People;
using Gongkai.Domain.Review;

namespace Gongkai.Domain.Remedies;

/// <summary>行政诉讼案件: a suit about what this organ did, as its docket tells it. Two instances are one case.</summary>
public sealed record AdministrativeSuit : IMatter<AdministrativeSuit>
{
    public static string Family => "suit";

    public static AdministrativeSuit Empty { get; } = new();

    public SuitNotified? Notice { get; private init; }
    public SuitStage Stage { get; private init; }
    public DateOnly? DefendedOn { get; private init; }
    public JudgmentReceived? Judgment { get; private init; }
    public RedecisionOrdered? Order { get; private init; }

    /// <summary>The result that has effect; null while the case is pending.</summary>
    public SuitResult? Result { get; private init; }

    /// <summary>Day on which the result took effect for the organ; decides its year.</summary>
    public DateOnly? ClosedOn { get; private init; }

    /// <summary>Row of table 4; null for a case that this organ does not count.</summary>
    public string? ReportRow =>
        Notice is not { Role: SuitRole.Acting } notice || (Result is { } result && Table4.ColumnOf(result) is null) ? null
        : notice.AfterReconsideration ? Table4.SuitAfterReconsideration
        : Table4.DirectSuit;

    /// <summary>Column of table 4 once there is a result; pending until then.</summary>
    public string? ReportColumn => Result is { } result ? Table4.ColumnOf(result) : null;

    public AdministrativeSuit With(Entry entry) =>
        entry switch
        {
            SuitNotified e => this with { Notice = e, Stage = SuitStage.Served },
            DefenceFiled e => this with { DefendedOn = e.On, Stage = SuitStage.Defended },
            JudgmentReceived e => Judged(e),
            AppealFiled => this with { Stage = SuitStage.Appealed },
            JudgmentEffective e => this with { Result = Judgment?.Result, ClosedOn = e.On, Stage = SuitStage.Effective },
            RetrialOpened => this with { Stage = SuitStage.Retrial },
            RedecisionOrdered e => this with { Order = e },
            CarriedOut => this with { Stage = SuitStage.CarriedOut },
            _ => this,
        };

    /// <summary>Last day for the defence with evidence (Art. 67); null once it was handed in.</summary>
    public DateOnly? DefenceDueOn(WorkingCalendar calendar) =>
        Notice is { } notice && DefendedOn is null ? calendar.EndOf(RemedyPeriods.Defence.On(notice.On), notice.On) : null;

    /// <summary>Last day to appeal against the judgment of the first instance (Art. 85).</summary>
    public DateOnly? AppealUntil(WorkingCalendar calendar) =>
        Stage is SuitStage.FirstInstance && Judgment is { } judgment
            ? calendar.EndOf(RemedyPeriods.Appeal.On(judgment.On), judgment.On)
            : null;

    /// <summary>Last day for the new reply that was ordered.</summary>
    public DateOnly? RedecisionDueOn(WorkingCalendar calendar) => Redecision.DueOn(Order, calendar);

    public static Decision Notify(Officer officer, SuitNotified notice, DateOnly today)
    {
        var reasons = RemedyRules.WhyNotRecord(officer, notice.On, today);
        if (string.IsNullOrWhiteSpace(notice.CaseNumber) || string.IsNullOrWhiteSpace(notice.Court))
            reasons = reasons.Append(new("remedy.case-incomplete"));
        return Decision.Unless(reasons, () => notice);
    }

    public Decision Defend(Officer officer, IReadOnlyList<NamedFile> files, DateOnly on, DateOnly today)
    {
        var reasons = RemedyRules.WhyNotRecord(officer, on, today, Notice?.On);
        if (DefendedOn is not null)
            reasons = reasons.Append(new("remedy.answered-before"));
        return Decision.Unless(reasons, () => new DefenceFiled(on, files));
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
        var reasons = RemedyRules.WhyNotRecord(officer, servedOn, today, Notice?.On);
        if (!IsBefore(instance))
            reasons = reasons.Append(new("remedy.instance-not-open"));
        if (judgedOn > servedOn)
            reasons = reasons.Append(new("remedy.served-before-decided"));
        return Decision.Unless(reasons, () => new JudgmentReceived(servedOn, instance, result, judgedOn, note));
    }

    public Decision Appeal(Officer officer, Appellant by, DateOnly on, DateOnly today) =>
        Decision.Unless(
            RemedyRules.WhyNotRecord(officer, on, today, Notice?.On).Concat(WhyNotAfterFirstInstance()),
            () => new AppealFiled(on, by)
        );

    public Decision TakeEffect(Officer officer, DateOnly on, DateOnly today) =>
        Decision.Unless(
            RemedyRules.WhyNotRecord(officer, on, today, Notice?.On).Concat(WhyNotAfterFirstInstance()),
            () => new JudgmentEffective(on)
        );

    private AdministrativeSuit Judged(JudgmentReceived e) =>
        e.Instance is SuitInstance.First
            ? this with
            {
                Judgment = e,
                Stage = SuitStage.FirstInstance,
            }
            : this with
            {
                Judgment = e,
                Result = e.Result,
                ClosedOn = e.On,
                Stage = SuitStage.Effective,
            };

    private bool IsBefore(SuitInstance instance) =>
        instance switch
        {
            SuitInstance.First => Stage is SuitStage.Served or SuitStage.Defended,
            SuitInstance.Second => Stage is SuitStage.Appealed,
            _ => Stage is SuitStage.Retrial,
        };

    private IEnumerable<Refusal> WhyNotAfterFirstInstance()
    {
        if (Stage is not SuitStage.FirstInstance)
            yield return new("remedy.instance-not-open");
    }
}

/// <summary>Where a suit stands.</summary>
public enum SuitStage
{
    None,
    Served,
    Defended,
    FirstInstance,
    Appealed,
    Effective,
    Retrial,
    CarriedOut,
}
