using Gongkai.Domain.Calendar;
using Gongkai.Domain.Dockets;

namespace Gongkai.Domain.Requests;

/// <summary>
/// 计算口径 of an organ through time. An open case goes by what is set now; a case that was closed stays judged by what was set when it
/// was, so that no change makes a reply of last year late.
/// </summary>
/// <param name="Changes">In the order in which they were made.</param>
public sealed record ClockRuleHistory(IReadOnlyList<ClockRulesSet> Changes)
{
    /// <summary>Nothing was ever set.</summary>
    public static ClockRuleHistory None { get; } = new([]);

    /// <summary>What is set now.</summary>
    public ClockRules Now => Changes is [.., var last] ? last.Rules : ClockRules.Default;

    /// <summary>What a case goes by; one that was closed on the very day of a change by what was set before.</summary>
    public ClockRules For(DateOnly? closedOn) =>
        closedOn is { } day ? Changes.LastOrDefault(change => change.On < day)?.Rules ?? ClockRules.Default : Now;

    /// <summary>With one more change.</summary>
    public ClockRuleHistory Then(DateOnly on, ClockRules rules) => new([.. Changes, new(on, rules)]);

    /// <summary>Reasons why rules cannot be set: what is no reasonable period, or changes nothing.</summary>
    public IEnumerable<Refusal> WhyNotSet(ClockRules rules)
    {
        if (rules == Now)
            yield return new("clock-rules.unchanged");
        if (rules.SupplementDays is { Count: < 7 or > 30 })
            yield return new("clock-rules.supplement-days");
        if (rules.FeePayDays is { Count: < 5 or > 60 })
            yield return new("clock-rules.fee-days");
        if (rules.UncertainFrom is not { Month: 12, Day: >= 15 and <= 31 })
            yield return new("clock-rules.uncertain-from");
    }
}

/// <summary>Rules, and the day from which they are set.</summary>
public sealed record ClockRulesSet(DateOnly On, ClockRules Rules);

/// <summary>By what an organ's due dates are counted: its working days and its rules.</summary>
public sealed record ClockBasis
{
    private ClockBasis(WorkingCalendar calendar, ClockRuleHistory rules) => (Calendar, Rules) = (calendar, rules);

    /// <summary>The calendar of the law and the rules of nobody in particular.</summary>
    public static ClockBasis Shipped { get; } = new(WorkingCalendar.Shipped, ClockRuleHistory.None);

    /// <summary>工作日历, its uncertain tail as it is set.</summary>
    public WorkingCalendar Calendar { get; }

    /// <summary>计算口径.</summary>
    public ClockRuleHistory Rules { get; }

    /// <summary>Calendar and rules together.</summary>
    public static ClockBasis Of(WorkingCalendar calendar, ClockRuleHistory rules) =>
        new(rules.Now.UncertainFrom == MonthAndDay.December28 ? calendar : calendar.WithUncertainTail(rules.Now.UncertainFrom), rules);

    /// <summary>The clock of a case.</summary>
    public Clock ClockOf(DisclosureRequest request) => RequestClock.Due(request.Entries, Calendar, Rules.For(request.ClosedOn));
}
