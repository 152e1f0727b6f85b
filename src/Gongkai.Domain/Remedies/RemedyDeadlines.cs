using Gongkai.Domain.Calendar;
using Gongkai.Domain.Law;

namespace Gongkai.Domain.Remedies;

/// <summary>Until when the applicant may apply for reconsideration and may sue; shown to the organ, enforced by others.</summary>
public sealed record RemedyDeadlines(DateOnly Apply, DateOnly Sue)
{
    /// <summary>From the day on which the applicant got the reply.</summary>
    public static RemedyDeadlines AfterReply(DateOnly deliveredOn, WorkingCalendar calendar) => From(deliveredOn, calendar);

    /// <summary>Without a reply: from the end of the reply period (法释〔2018〕1号 Art. 66).</summary>
    public static RemedyDeadlines AfterSilence(DateOnly dueOn, WorkingCalendar calendar) => From(dueOn, calendar);

    private static RemedyDeadlines From(DateOnly day, WorkingCalendar calendar) =>
        new(calendar.EndOf(RemedyPeriods.Apply.On(day), day), calendar.EndOf(RemedyPeriods.Sue.On(day), day));
}
