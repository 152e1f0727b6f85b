namespace Gongkai.Domain.Calendar;

/// <summary>节假日: days off in a row, both ends included.</summary>
public sealed record Holiday(string Name, string EnglishName, DateOnly From, DateOnly To)
{
    public IEnumerable<DateOnly> Days
    {
        get
        {
            for (var day = From; day <= To; day = day.AddDays(1))
                yield return day;
        }
    }
}

/// <summary>
/// 国务院办公厅节假日安排通知: the days off and the make-up workdays (调休上班日) of one year. The days off may begin in the last
/// December days of the year before.
/// </summary>
public sealed record HolidayNotice(
    int Year,
    string Source,
    IReadOnlyList<string> Addresses,
    IReadOnlyList<Holiday> Holidays,
    IReadOnlyList<DateOnly> MakeUpWorkdays
);
