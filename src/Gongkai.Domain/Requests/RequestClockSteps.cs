using Gongkai.Domain.Calendar;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Law;

namespace Gongkai.Domain.Requests;

/// <summary>Writes down the derivation while the clock reads a docket, and the counting at its end.</summary>
internal sealed class ClockSteps(WorkingCalendar calendar)
{
    private readonly List<ClockStep> _steps = [];

    public IReadOnlyList<ClockStep> All => _steps;

    public void Received(Received e, DateOnly day0)
    {
        if (e.Via.NeedsConfirmation())
            Add(ClockStepKind.ReceiptUnconfirmed, e.On, null, null, Code(e.Via), Cites.Receipt(e.Via));
        else
            Add(ClockStepKind.ReceiptFixed, day0, null, null, Code(e.Via), Cites.Receipt(e.Via));
    }

    /// <summary>The confirmation takes the place of what was assumed before.</summary>
    public void Confirmed(Received received, DateOnly day0)
    {
        _steps.RemoveAll(step => step.Kind is ClockStepKind.ReceiptUnconfirmed);
        Add(ClockStepKind.ReceiptFixed, day0, null, null, Code(received.Via), Cites.Receipt(received.Via));
    }

    public void SupplementStop(DateOnly on, DateOnly limit, int days) =>
        Add(ClockStepKind.SupplementStop, on, limit, days, null, Cites.Supplement);

    /// <summary>The limit that was counted from the sending moves.</summary>
    public void SupplementServed(DateOnly limit)
    {
        var at = _steps.FindLastIndex(step => step.Kind is ClockStepKind.SupplementStop);
        _steps[at] = _steps[at] with { Until = limit };
    }

    public void SupplementNoticeLate(DateOnly on, DateOnly lastInTime) =>
        Add(ClockStepKind.SupplementNoticeLate, on, lastInTime, calendar.Count(lastInTime, on), null, Cites.Supplement);

    public void SupplementRestart(DateOnly day0, int quota, bool late) =>
        Add(ClockStepKind.SupplementRestart, day0, null, quota, late ? "late" : "inTime", Cites.Supplement);

    public void ExtensionAdded(DateOnly toldOn, int days) => Add(ClockStepKind.ExtensionAdded, toldOn, null, days, null, Cites.ReplyPeriod);

    public void FeeStop(DateOnly on, DateOnly limit, int days) => Add(ClockStepKind.FeeStop, on, limit, days, null, Cites.Fee);

    public void FeeRestart(DateOnly paidOn, int quota, FeeClock how, bool late) =>
        Add(
            ClockStepKind.FeeRestart,
            paidOn,
            null,
            quota,
            how is FeeClock.Suspend ? "goesOn"
                : late ? "late"
                : "inTime",
            Cites.Fee
        );

    public void ReasonsAsked(DateOnly on) => Add(ClockStepKind.ReasonsAskedNoStop, on, null, null, null, Cites.Excess);

    public void DelaySet(DateOnly toldOn, DateOnly until) => Add(ClockStepKind.DelaySet, toldOn, until, null, null, Cites.Excess);

    public void Ignored(Entry entry, string why) =>
        Add(ClockStepKind.EntryIgnored, entry.On, null, null, $"{entry.GetType().Name}.{why}", Cites.Of(entry));

    public void Closed(Entry entry)
    {
        var how = entry is GivenUp { Why: var why } ? Code(why) : "withdrawn";
        Add(ClockStepKind.Closed, entry.On, null, null, how, Cites.Of(entry));
    }

    /// <summary>From day 1 to the due date: what was left out, what was counted, what is still uncertain.</summary>
    public void Counting(DateOnly day0, DateOnly due, int counted, ClockSuspensions suspensions)
    {
        var day1 = calendar.Nth(day0, 1);
        Add(ClockStepKind.CountStarts, day1, null, null, null, Cites.FirstDay);
        Suspensions(day0, due, suspensions);
        foreach (var holiday in calendar.HolidaysBetween(day0, due))
            Add(ClockStepKind.HolidaySkipped, holiday.From, holiday.To, null, holiday.Name, Cites.HolidayNotice, holiday.EnglishName);
        foreach (var day in calendar.MakeUpWorkdaysBetween(day0, due).Where(day => !suspensions.LeavesOut(day)))
            Add(ClockStepKind.MakeUpDayCounted, day, null, null, null, Cites.HolidayNotice);
        Add(ClockStepKind.DaysCounted, day1, due, counted, null, Cites.ReplyPeriod);
        if (calendar.TouchesUncertain(day0, due))
            Provisional(day0, due);
        Add(ClockStepKind.DueReached, due, null, counted, null, Cites.ReplyPeriod);
    }

    public void Answered(Delivered reply, DateOnly due) =>
        Add(
            ClockStepKind.Answered,
            reply.On,
            due,
            calendar.Count(due, reply.On),
            $"{Code(reply.Way)}.{(reply.On > due ? "late" : "inTime")}",
            Cites.Answer
        );

    private void Suspensions(DateOnly day0, DateOnly due, ClockSuspensions suspensions)
    {
        var leftOutThrough = day0;
        foreach (var suspension in suspensions.All.Where(each => each.Letter is not null && each.Meets(day0, due)))
        {
            var after = ClockSuspension.Later(suspension.After, day0);
            Add(
                ClockStepKind.ConsultationSuspends,
                after.AddDays(1),
                suspension.Through,
                calendar.Count(after, suspension.Through),
                $"{Code(suspension.Letter!.Whom)}.{HowEnded(suspension)}",
                Cites.Consultation(suspension.Letter.Whom)
            );
            if (leftOutThrough > after)
                Shared(after, leftOutThrough < suspension.Through ? leftOutThrough : suspension.Through);
            leftOutThrough = ClockSuspension.Later(leftOutThrough, suspension.Through);
        }
    }

    private void Shared(DateOnly after, DateOnly through) =>
        Add(ClockStepKind.OverlapMerged, after.AddDays(1), through, calendar.Count(after, through), null, Cites.Suspension);

    private void Provisional(DateOnly day0, DateOnly due)
    {
        var first = day0.AddDays(1);
        while (!calendar.IsUncertain(first))
            first = first.AddDays(1);
        var awaited = calendar.IsKnown(first.Year) ? first.Year + 1 : first.Year;
        Add(ClockStepKind.ProvisionalDays, first, due, awaited, null, Cites.HolidayNotice);
    }

    private static string HowEnded(ClockSuspension suspension) =>
        suspension.AnsweredOn is null ? "open"
        : suspension.AnsweredOn == suspension.Through ? "answer"
        : "limit";

    private static string Code<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    private void Add(
        ClockStepKind kind,
        DateOnly from,
        DateOnly? until,
        int? number,
        string? detail,
        IReadOnlyList<Citation> cites,
        string? english = null
    ) => _steps.Add(new(kind, from, until, number, detail, cites) { EnglishDetail = english });
}
