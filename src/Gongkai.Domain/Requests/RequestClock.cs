using Gongkai.Domain.Calendar;
using Gongkai.Domain.Dockets;

namespace Gongkai.Domain.Requests;

/// <summary>
/// 法定期限: the due date of a request, from its entries and a calendar alone (Arts. 30 to 35). Whether it is overdue today is asked
/// outside. The entries are those that count (<see cref="Docket.Effective"/>); their order is by legal day, then by place in the docket.
/// </summary>
public static class RequestClock
{
    /// <summary>The due date with its derivation.</summary>
    public static Clock Due(IEnumerable<Entry> entries, WorkingCalendar calendar, ClockRules? rules = null)
    {
        var steps = new ClockSteps(calendar);
        var run = Run(entries, calendar, rules ?? ClockRules.Default, steps);
        return run.Told(steps);
    }

    /// <summary>The due date alone, for lists of many cases; null while no period runs.</summary>
    public static DateOnly? DueOn(IEnumerable<Entry> entries, WorkingCalendar calendar, ClockRules? rules = null) =>
        Run(entries, calendar, rules ?? ClockRules.Default, null).DueOn;

    private static ClockRun Run(IEnumerable<Entry> entries, WorkingCalendar calendar, ClockRules rules, ClockSteps? steps)
    {
        var run = new ClockRun(calendar, rules, steps);
        foreach (var entry in ByDay(entries))
            run.Take(entry);
        return run;
    }

    private static IEnumerable<Entry> ByDay(IEnumerable<Entry> entries)
    {
        var last = DateOnly.MinValue;
        foreach (var entry in entries)
        {
            if (entry.On < last)
                return entries.OrderBy(each => each.On);
            last = entry.On;
        }
        return entries;
    }
}
