using Gongkai.Domain.Calendar;
using Gongkai.Domain.Law;

namespace Gongkai.Domain.Remedies;

/// <summary>救济案件: what reconsideration and suit have in common. The organ answers in time, waits for the result, and counts it in table 4.</summary>
public interface IRemedy
{
    /// <summary>行政复议机关 or 法院.</summary>
    string Body { get; }

    /// <summary>案号 of that body.</summary>
    string CaseNumber { get; }

    /// <summary>Day on which the copy came; the organ's period counts from the day after.</summary>
    DateOnly ArrivedOn { get; }

    /// <summary>What it is about.</summary>
    RemedySubject? About { get; }

    /// <summary>How long the organ has for its answer.</summary>
    Period AnswerPeriod { get; }

    /// <summary>Day of the answer (复议答复) or defence (答辩).</summary>
    DateOnly? AnsweredOn { get; }

    /// <summary>Row of table 4; null for a case that this organ does not count.</summary>
    string? ReportRow { get; }

    /// <summary>Column of table 4 once there is a result; pending until then.</summary>
    string? ReportColumn { get; }

    /// <summary>Day on which the result came to the organ or took effect; null while pending.</summary>
    DateOnly? ClosedOn { get; }
}

/// <summary>What follows for both kinds.</summary>
public static class RemedyAnswers
{
    /// <summary>Last day for the answer, handed in or not.</summary>
    public static DateOnly AnswerUntil(this IRemedy remedy, WorkingCalendar calendar) =>
        calendar.EndOf(remedy.AnswerPeriod, remedy.ArrivedOn);
}
