using static Gongkai.Domain.Law.Certainty;
using static Gongkai.Domain.Law.PeriodStart;
using static Gongkai.Domain.Law.PeriodUnit;

namespace Gongkai.Domain.Law;

/// <summary>
/// 复议、诉讼期限. Periods of 3, 5, 7 and 10 days in the Reconsideration Law are working days, all others calendar days (Art. 88);
/// a last day on a day off moves to the next working day.
/// </summary>
public static class RemedyPeriods
{
    /// <summary>申请行政复议, Art. 20: the applicant's.</summary>
    public static readonly PeriodHistory Apply = new(
        Days("T-REC-APPLY", 60, ReplyDelivered, new(Acts.Reconsideration2017, 9), Acts.Reconsideration2017.InForceFrom),
        Days("T-REC-APPLY", 60, ReplyDelivered, new(Acts.Reconsideration, 20), Acts.Reconsideration.InForceFrom)
    );

    /// <summary>直接起诉, Art. 46.</summary>
    public static readonly PeriodHistory Sue = new(
        new Period("T-LIT-SUE", 6, Months, ReplyDelivered, new(Acts.Litigation, 46), Verified, Acts.Litigation.InForceFrom, RollsOver: true)
    );

    /// <summary>复议后起诉, Art. 45.</summary>
    public static readonly PeriodHistory SueAfterDecision = new(
        Days("T-LIT-SUE-AFTER", 15, DecisionServed, new(Acts.Litigation, 45), Acts.Litigation.InForceFrom)
    );

    /// <summary>复议答复, ordinary procedure, Art. 48: the organ's.</summary>
    public static readonly PeriodHistory Answer = new(
        Working("T-REC-ANSWER", 10, CopyReceived, new(Acts.Reconsideration, 48), Acts.Reconsideration.InForceFrom)
    );

    /// <summary>复议答复, simplified procedure, Art. 54.</summary>
    public static readonly PeriodHistory AnswerSimplified = new(
        Working("T-REC-ANSWER-SIMPLIFIED", 5, CopyReceived, new(Acts.Reconsideration, 54), Acts.Reconsideration.InForceFrom)
    );

    /// <summary>复议决定 is expected by then, Art. 62.</summary>
    public static readonly PeriodHistory Decision = new(
        Days("T-REC-DECISION", 60, DecisionAccepted, new(Acts.Reconsideration, 62), Acts.Reconsideration.InForceFrom)
    );

    /// <summary>The same in the simplified procedure.</summary>
    public static readonly PeriodHistory DecisionSimplified = new(
        Days("T-REC-DECISION-SIMPLIFIED", 30, DecisionAccepted, new(Acts.Reconsideration, 62), Acts.Reconsideration.InForceFrom)
    );

    /// <summary>答辩, Art. 67: the organ's.</summary>
    public static readonly PeriodHistory Defence = new(
        Days("T-LIT-ANSWER", 15, CopyReceived, new(Acts.Litigation, 67), Acts.Litigation.InForceFrom)
    );

    /// <summary>上诉 against a judgment, Art. 85.</summary>
    public static readonly PeriodHistory Appeal = new(
        Days("T-LIT-APPEAL", 15, DecisionServed, new(Acts.Litigation, 85), Acts.Litigation.InForceFrom)
    );

    public static readonly IReadOnlyList<PeriodHistory> All =
    [
        Apply,
        Sue,
        SueAfterDecision,
        Answer,
        AnswerSimplified,
        Decision,
        DecisionSimplified,
        Defence,
        Appeal,
    ];

    private static Period Days(string id, int length, PeriodStart starts, Citation citation, DateOnly from) =>
        new(id, length, CalendarDays, starts, citation, Verified, from, RollsOver: true);

    private static Period Working(string id, int length, PeriodStart starts, Citation citation, DateOnly from) =>
        new(id, length, PeriodUnit.WorkingDays, starts, citation, Verified, from);
}
