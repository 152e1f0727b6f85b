using Gongkai.Domain.Calendar;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Law;

namespace Gongkai.Domain.Remedies;

/// <summary>行政诉讼案件: a suit about what this organ did, as its docket tells it. Two instances are one case.</summary>
public sealed partial record AdministrativeSuit : IMatter<AdministrativeSuit>, IRemedy
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

    public string Body => Notice?.Court ?? "";

    public string CaseNumber => Notice?.CaseNumber ?? "";

    public DateOnly ArrivedOn => Notice?.On ?? default;

    public RemedySubject? About => Notice?.About;

    /// <summary>答辩期限 (行政诉讼法 Art. 67).</summary>
    public Period AnswerPeriod => RemedyPeriods.Defence.On(ArrivedOn);

    public DateOnly? AnsweredOn => DefendedOn;

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
    public DateOnly? DefenceDueOn(WorkingCalendar calendar) => Notice is not null && DefendedOn is null ? this.AnswerUntil(calendar) : null;

    /// <summary>Last day to appeal against the judgment of the first instance (Art. 85).</summary>
    public DateOnly? AppealUntil(WorkingCalendar calendar) =>
        Stage is SuitStage.FirstInstance && Judgment is { } judgment
            ? calendar.EndOf(RemedyPeriods.Appeal.On(judgment.On), judgment.On)
            : null;

    /// <summary>Last day for the new reply that was ordered.</summary>
    public DateOnly? RedecisionDueOn(WorkingCalendar calendar) => Redecision.DueOn(Order, calendar);

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
