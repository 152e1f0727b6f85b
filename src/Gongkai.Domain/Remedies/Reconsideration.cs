using Gongkai.Domain.Calendar;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Law;

namespace Gongkai.Domain.Remedies;

/// <summary>行政复议案件: a reconsideration of what this organ did, as its docket tells it.</summary>
public sealed partial record Reconsideration : IMatter<Reconsideration>, IRemedy
{
    public static string Family => "reconsideration";

    public static Reconsideration Empty { get; } = new();

    public ReconsiderationNotified? Notice { get; private init; }
    public ReconsiderationStage Stage { get; private init; }
    public DateOnly? AnsweredOn { get; private init; }
    public ReconsiderationDecided? Decision { get; private init; }
    public RedecisionOrdered? Order { get; private init; }

    public string Body => Notice?.Organ ?? "";

    public string CaseNumber => Notice?.CaseNumber ?? "";

    public DateOnly ArrivedOn => Notice?.On ?? default;

    public RemedySubject? About => Notice?.About;

    /// <summary>复议答复期限, by the procedure (行政复议法 Arts. 48, 54).</summary>
    public Period AnswerPeriod =>
        (Notice?.Procedure is ReconsiderationProcedure.Simplified ? RemedyPeriods.AnswerSimplified : RemedyPeriods.Answer).On(ArrivedOn);

    /// <summary>Row of table 4; null for a case that is not counted.</summary>
    public string? ReportRow => Decision is { Result: var result } && Table4.ColumnOf(result) is null ? null : Table4.Reconsideration;

    /// <summary>Column of table 4 once there is a result; pending until then.</summary>
    public string? ReportColumn => Decision is { Result: var result } ? Table4.ColumnOf(result) : null;

    /// <summary>Day on which the result was served; decides its year.</summary>
    public DateOnly? ClosedOn => Decision?.On;

    public Reconsideration With(Entry entry) =>
        entry switch
        {
            ReconsiderationNotified e => this with { Notice = e, Stage = ReconsiderationStage.Notified },
            ReconsiderationAnswered e => this with { AnsweredOn = e.On, Stage = ReconsiderationStage.Answered },
            ReconsiderationSuspended => this with { Stage = ReconsiderationStage.Suspended },
            ReconsiderationResumed => this with
            {
                Stage = AnsweredOn is null ? ReconsiderationStage.Notified : ReconsiderationStage.Answered,
            },
            ReconsiderationDecided e => this with { Decision = e, Stage = ReconsiderationStage.Decided },
            RedecisionOrdered e => this with { Order = e },
            CarriedOut => this with { Stage = ReconsiderationStage.CarriedOut },
            _ => this,
        };

    /// <summary>Last day for the written answer with evidence (Arts. 48, 54); null once it was handed in.</summary>
    public DateOnly? AnswerDueOn(WorkingCalendar calendar) => Notice is not null && AnsweredOn is null ? this.AnswerUntil(calendar) : null;

    /// <summary>By when the decision is expected (Art. 62).</summary>
    public DateOnly? ExpectedOn(WorkingCalendar calendar) =>
        Notice is { } notice && Decision is null
            ? calendar.EndOf(
                (notice.Procedure is ReconsiderationProcedure.Simplified ? RemedyPeriods.DecisionSimplified : RemedyPeriods.Decision).On(
                    notice.AcceptedOn
                ),
                notice.AcceptedOn
            )
            : null;

    /// <summary>Last day for the new reply that was ordered.</summary>
    public DateOnly? RedecisionDueOn(WorkingCalendar calendar) => Redecision.DueOn(Order, calendar);
}

/// <summary>Where a reconsideration stands.</summary>
public enum ReconsiderationStage
{
    None,
    Notified,
    Answered,
    Suspended,
    Decided,
    CarriedOut,
}

/// <summary>T-REDECIDE: a new reply was ordered; another timer than that of the request.</summary>
internal static class Redecision
{
    public static DateOnly? DueOn(RedecisionOrdered? order, WorkingCalendar calendar) =>
        order is null
            ? null
            : calendar.Nth(order.On, order.WorkingDays is { } days ? new(days) : Regulation.Redecision.On(order.On).WorkingDays);
}
