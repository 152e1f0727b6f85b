using Gongkai.Design;
using Gongkai.Domain.Calendar;
using Gongkai.Domain.Law;
using Gongkai.Domain.Remedies;

namespace Gongkai.Desk.Remedies;

/// <summary>答复、答辩期限 step by step: when the copy came, how long the law gives, and where a day off moves the last day.</summary>
public static class Deadline
{
    public static IEnumerable<(string Words, IReadOnlyList<Citation> Cites)> Steps(IRemedy remedy, WorkingCalendar calendar)
    {
        var (period, until) = (remedy.AnswerPeriod, remedy.AnswerUntil(calendar));
        yield return (Say("deadline.arrived", remedy.ArrivedOn.InWords()), []);
        yield return (Say($"deadline.{period.Unit}", period.Length), [period.Citation]);
        if (period.Unit is PeriodUnit.CalendarDays && remedy.ArrivedOn.AddDays(period.Length) is var last && last != until)
            yield return (Say("deadline.moved", last.InWords()), []);
        yield return (Say("deadline.until", until.InWords()), []);
    }

    private static string Say(string key, params object[] parts) => Words.Of<RemediesText>(key, parts);
}
