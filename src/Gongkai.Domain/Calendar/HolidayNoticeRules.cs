using System.Globalization;
using Gongkai.Domain.Dockets;

namespace Gongkai.Domain.Calendar;

/// <summary>What a year's notice must keep to be believed: an administrator's slip of the pen would move every due date.</summary>
public static class HolidayNoticeRules
{
    public static IEnumerable<Refusal> WhyNot(HolidayNotice notice)
    {
        if (notice.Year < WorkingCalendar.FirstDay.Year || notice.Year > WorkingCalendar.LastDay.Year)
            return [new("notice.year-not-covered", null, $"{notice.Year}")];
        return [.. HolidayProblems(notice), .. MakeUpProblems(notice), .. MissingFixedHolidays(notice)];
    }

    private static IEnumerable<Refusal> HolidayProblems(HolidayNotice notice)
    {
        var usable = new List<Holiday>();
        foreach (var holiday in notice.Holidays)
        {
            if (holiday.To < holiday.From)
                yield return new("notice.ends-before-it-begins", null, Printed(holiday.From), Printed(holiday.To));
            else if (!Belongs(holiday.From, notice.Year) || !Belongs(holiday.To, notice.Year))
                yield return new("notice.day-of-another-year", null, $"{Printed(holiday.From)}..{Printed(holiday.To)}", $"{notice.Year}");
            else
                usable.Add(holiday);
        }

        var days = usable.SelectMany(holiday => holiday.Days);
        foreach (var twice in days.GroupBy(day => day).Where(same => same.Skip(1).Any()))
            yield return new("notice.day-off-twice", null, Printed(twice.Key));
    }

    private static IEnumerable<Refusal> MakeUpProblems(HolidayNotice notice)
    {
        var seen = new HashSet<DateOnly>();
        foreach (var day in notice.MakeUpWorkdays)
        {
            if (!Belongs(day, notice.Year))
                yield return new("notice.day-of-another-year", null, Printed(day), $"{notice.Year}");
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
                yield return new("notice.make-up-not-at-weekend", null, Printed(day));
            if (notice.Holidays.Any(holiday => holiday.From <= day && day <= holiday.To))
                yield return new("notice.off-and-made-up", null, Printed(day));
            if (!seen.Add(day))
                yield return new("notice.make-up-twice", null, Printed(day));
        }
    }

    private static IEnumerable<Refusal> MissingFixedHolidays(HolidayNotice notice) =>
        FixedHolidays
            .Of(notice.Year)
            .Where(due => !notice.Holidays.Any(holiday => holiday.From <= due.From && due.From <= holiday.To))
            .Select(due => new Refusal("notice.fixed-holiday-missing", null, Printed(due.From)));

    // New Year's days off may begin in the December before.
    private static bool Belongs(DateOnly day, int year) => day.Year == year || (day.Year == year - 1 && day.Month == 12);

    private static string Printed(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
