using System.Collections.Immutable;
using Gongkai.Domain.Law;

namespace Gongkai.Domain.Calendar;

/// <summary>
/// 工作日历: which days are working days. A day is one if it is a make-up workday, or Monday to Friday and not a day off, by the
/// State Council's notices. A year without a notice has only the fixed holidays; what depends on the moon is not guessed, and its days
/// are uncertain. Immutable: a new notice gives a new calendar.
/// </summary>
public sealed class WorkingCalendar
{
    private readonly ImmutableSortedDictionary<int, HolidayNotice> _notices;
    private readonly ImmutableList<Holiday> _local;
    private readonly MonthAndDay _uncertainFrom;
    private readonly DayTable _table;
    private readonly ILookup<int, Holiday> _holidaysByLastYear;
    private readonly ILookup<int, DateOnly> _makeUpByYear;

    private WorkingCalendar(ImmutableSortedDictionary<int, HolidayNotice> notices, ImmutableList<Holiday> local, MonthAndDay uncertainFrom)
    {
        (_notices, _local, _uncertainFrom) = (notices, local, uncertainFrom);
        var days = new CalendarDays(notices, local, uncertainFrom);
        _table = days.Table;
        _holidaysByLastYear = days.Holidays.OrderBy(holiday => holiday.From).ToLookup(holiday => holiday.To.Year);
        _makeUpByYear = notices.Values.SelectMany(notice => notice.MakeUpWorkdays).Where(IsWorking).Order().ToLookup(day => day.Year);
    }

    /// <summary>By the notices that come with the program.</summary>
    public static WorkingCalendar Shipped { get; } = From(ShippedNotices.All);

    public static DateOnly FirstDay => DayTable.First;
    public static DateOnly LastDay => DayTable.Last;

    /// <summary>The years whose notice is known, in order.</summary>
    public IEnumerable<int> KnownYears => _notices.Keys;

    public IEnumerable<HolidayNotice> Notices => _notices.Values;

    public static WorkingCalendar From(IEnumerable<HolidayNotice> notices) =>
        new(notices.ToImmutableSortedDictionary(notice => notice.Year, notice => notice), [], MonthAndDay.December28);

    /// <summary>The day lies within the years the calendar can count in.</summary>
    public static bool Covers(DateOnly day) => day >= FirstDay && day <= LastDay;

    /// <summary>With one more year, or with a later notice in the place of the earlier one of that year.</summary>
    public WorkingCalendar AddYear(HolidayNotice notice) => new(_notices.SetItem(notice.Year, notice), _local, _uncertainFrom);

    /// <summary>As it was known when the notice of this year was the last one.</summary>
    public WorkingCalendar Through(int year) =>
        new(_notices.RemoveRange(_notices.Keys.Where(known => known > year)), _local, _uncertainFrom);

    /// <summary>With the organ's own holidays (minority regions: 古尔邦节, 苗年 ...) over the national ones.</summary>
    public WorkingCalendar WithLocalHolidays(IEnumerable<Holiday> holidays) => new(_notices, [.. holidays], _uncertainFrom);

    /// <summary>With another first day of the tail of December that the next year's notice may still change.</summary>
    public WorkingCalendar WithUncertainTail(MonthAndDay from) => new(_notices, _local, from);

    public bool IsKnown(int year) => _notices.ContainsKey(year);

    public bool IsWorking(DateOnly day) => _table.IsWorking(day);

    /// <summary>A notice that is still to come may change the day.</summary>
    public bool IsUncertain(DateOnly day) => TouchesUncertain(day.AddDays(-1), day);

    /// <summary>Some day after the first and up to the second is uncertain.</summary>
    public bool TouchesUncertain(DateOnly after, DateOnly through) =>
        through > after && _table.UncertainThrough(through) > _table.UncertainThrough(after);

    /// <summary>Working days after the first day, up to and including the second; 0 if there is none between.</summary>
    public int Count(DateOnly after, DateOnly through) =>
        through > after ? _table.WorkingThrough(through) - _table.WorkingThrough(after) : 0;

    /// <summary>The n-th working day after a day, which itself never counts.</summary>
    public DateOnly Nth(DateOnly after, WorkingDays count) => Nth(after, count.Count);

    /// <summary>The same day if it is a working day, else the next one.</summary>
    public DateOnly OnOrAfter(DateOnly day) => IsWorking(day) ? day : Nth(day, 1);

    /// <summary>Holidays with a day after the first day and up to the second.</summary>
    public IEnumerable<Holiday> HolidaysBetween(DateOnly after, DateOnly through)
    {
        for (var year = after.Year; year <= through.Year + 1; year++)
            foreach (var holiday in _holidaysByLastYear[year])
                if (holiday.To > after && holiday.From <= through)
                    yield return holiday;
    }

    /// <summary>Make-up workdays after the first day and up to the second.</summary>
    public IEnumerable<DateOnly> MakeUpWorkdaysBetween(DateOnly after, DateOnly through)
    {
        for (var year = after.Year; year <= through.Year; year++)
            foreach (var day in _makeUpByYear[year])
                if (day > after && day <= through)
                    yield return day;
    }

    internal DateOnly Nth(DateOnly after, int count) => count == 0 ? after : _table.Nth(_table.WorkingThrough(after) + count);

    /// <summary>The running total of working days through a day; differences count, and <see cref="AtTotal"/> goes back.</summary>
    internal int Total(DateOnly day) => _table.WorkingThrough(day);

    internal DateOnly AtTotal(int total) => _table.Nth(total);
}

/// <summary>A day of every year, such as 12-28.</summary>
public readonly record struct MonthAndDay(int Month, int Day)
{
    /// <summary>Notices have reached back to the last days of December.</summary>
    public static readonly MonthAndDay December28 = new(12, 28);

    public DateOnly In(int year) => new(year, Month, Day);
}
