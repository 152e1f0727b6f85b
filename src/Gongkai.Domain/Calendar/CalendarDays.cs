using System.Collections.Immutable;

namespace Gongkai.Domain.Calendar;

/// <summary>Lays notices, fixed holidays and local holidays over the weeks: what each day is.</summary>
internal sealed class CalendarDays
{
    private readonly bool[] _working = new bool[DayTable.Length];
    private readonly bool[] _uncertain = new bool[DayTable.Length];
    private readonly List<Holiday> _holidays = [];

    public CalendarDays(ImmutableSortedDictionary<int, HolidayNotice> notices, IReadOnlyList<Holiday> local, MonthAndDay uncertainFrom)
    {
        for (var i = 0; i < DayTable.Length; i++)
            _working[i] = DayTable.First.AddDays(i).DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
        for (var year = DayTable.First.Year; year <= DayTable.Last.Year; year++)
            if (!notices.ContainsKey(year))
                LayUnknown(year);
        foreach (var notice in notices.Values)
            Lay(notice);
        foreach (var year in notices.Keys.Where(year => !notices.ContainsKey(year + 1)))
            MarkUncertain(uncertainFrom.In(year), new(year, 12, 31));
        foreach (var holiday in local)
            TakeOff(holiday);
        Table = new(_working, _uncertain);
    }

    public DayTable Table { get; }

    public IReadOnlyList<Holiday> Holidays => _holidays;

    private void LayUnknown(int year)
    {
        MarkUncertain(new(year, 1, 1), new(year, 12, 31));
        foreach (var holiday in FixedHolidays.Of(year))
            TakeOff(holiday);
    }

    private void Lay(HolidayNotice notice)
    {
        foreach (var holiday in notice.Holidays)
            TakeOff(holiday);
        foreach (var day in notice.MakeUpWorkdays)
            _working[DayTable.Index(day)] = true;
    }

    private void TakeOff(Holiday holiday)
    {
        _holidays.Add(holiday);
        foreach (var day in holiday.Days)
            _working[DayTable.Index(day)] = false;
    }

    private void MarkUncertain(DateOnly from, DateOnly to) =>
        _uncertain.AsSpan(DayTable.Index(from), to.DayNumber - from.DayNumber + 1).Fill(true);
}

/// <summary>全国年节及纪念日: the holidays that fall on the same days every year. The others follow the moon and are never guessed.</summary>
internal static class FixedHolidays
{
    public static IReadOnlyList<Holiday> Of(int year) =>
        [
            new("元旦", "New Year", new(year, 1, 1), new(year, 1, 1)),
            new("劳动节", "Labour Day", new(year, 5, 1), new(year, 5, 2)),
            new("国庆节", "National Day", new(year, 10, 1), new(year, 10, 3)),
        ];
}
