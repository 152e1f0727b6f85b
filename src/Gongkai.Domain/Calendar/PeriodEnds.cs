using Gongkai.Domain.Law;

namespace Gongkai.Domain.Calendar;

/// <summary>期间届满: where a period of the law ends (民法典 Arts. 201 to 203).</summary>
public static class PeriodEnds
{
    /// <summary>
    /// The last day of a period whose event was on <paramref name="day0"/>; that day never counts. Months end on the same day number,
    /// or on the last day of a shorter month. A last day that is no working day moves on where the period rolls over.
    /// </summary>
    public static DateOnly EndOf(this WorkingCalendar calendar, Period period, DateOnly day0)
    {
        var last = period.Unit switch
        {
            PeriodUnit.WorkingDays => calendar.Nth(day0, period.WorkingDays),
            PeriodUnit.CalendarDays => day0.AddDays(period.Length),
            _ => day0.AddMonths(period.Length),
        };
        return period.RollsOver ? calendar.OnOrAfter(last) : last;
    }
}
