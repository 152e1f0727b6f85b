using Gongkai.Domain.Calendar;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Law;

namespace Gongkai.Domain.Requests;

/// <summary>The clock while it reads a docket: where it counts from, how far, and what stands in its way.</summary>
internal sealed partial class ClockRun(WorkingCalendar calendar, ClockRules rules, ClockSteps? steps)
{
    private Received? _received;
    private bool _confirmed;
    private DateOnly _firstDay0;
    private DateOnly _day0;
    private int _quota;
    private bool _supplementAsked;
    private int _supplementDays;
    private bool _extended;
    private Stop _stop;
    private DateOnly _stoppedOn;
    private DateOnly _applicantLimit;
    private DateOnly? _until;
    private ClockState? _end;
    private Delivered? _reply;
    private ClockSuspensions? _suspensions;
    private int _flags;

    private enum Stop
    {
        None,
        Supplement,
        Fee,
    }

    /// <summary>Last day to reply by what was read so far; null while no period runs.</summary>
    public DateOnly? DueOn => _end is ClockState.GivenUp or ClockState.Withdrawn || _stop is not Stop.None ? null : Reach();

    /// <summary>Reads one entry. Kinds that do not concern the clock fall through.</summary>
    public void Take(Entry entry)
    {
        var ignored = Effect(entry);
        if (ignored is null)
            return;
        Flag(ClockFlag.IgnoredEntry);
        steps?.Ignored(entry, ignored);
    }

    /// <returns>Why the entry has no effect; null if it has one or does not concern the clock.</returns>
    private string? Effect(Entry entry) =>
        entry switch
        {
            Received or Confirmed or SupplementAsked or Supplemented or ConsultationAsked or ConsultationAnswered when _end is not null =>
                Ignored.Ended,
            SupplementServed
            or Extended
            or FeeNotified
            or FeePaid
            or ReasonsAsked
            or DelaySet
            or GivenUp
            or Withdrawn
            or Delivered when _end is not null => Ignored.Ended,
            Received e => Take(e),
            Confirmed e => Take(e),
            SupplementAsked e => Take(e),
            SupplementServed e => Take(e),
            Supplemented e => Take(e),
            ConsultationAsked e => Take(e),
            ConsultationAnswered e => _suspensions?.Answer(e) is true ? null : Ignored.NothingAwaited,
            Extended e => Take(e),
            FeeNotified e => Take(e),
            FeePaid e => Take(e),
            ReasonsAsked e => Take(e),
            DelaySet e => Take(e),
            GivenUp or Withdrawn or Delivered => End(entry),
            _ => null,
        };

    /// <summary>Walks from day 0 over the days that count; a date that was set (Art. 35) may lie later.</summary>
    private DateOnly? Reach()
    {
        if (_received is null || WaitsForConfirmation)
            return null;
        var due = _suspensions?.Reach(calendar, _day0, _quota) ?? calendar.Nth(_day0, _quota);
        return _until > due ? calendar.OnOrAfter(_until.Value) : due;
    }

    private bool IsUnconfirmed => _received is { } received && received.Via.NeedsConfirmation() && !_confirmed;

    private bool WaitsForConfirmation => rules.UnconfirmedReceipt is UnconfirmedReceipt.NotStarted && IsUnconfirmed && _day0 == _firstDay0;

    /// <summary>Why an act comes too late or while nothing runs; null if it is in time.</summary>
    private string? NotRunningOn(DateOnly on) =>
        _received is null ? Ignored.NothingReceived
        : _stop is not Stop.None ? Ignored.Stopped
        : on > Reach() ? Ignored.AfterDue
        : null;

    private void Restart(DateOnly day0)
    {
        _stop = Stop.None;
        _day0 = day0;
        _quota = FullPeriod;
    }

    private int FullPeriod => Regulation.ReplyPeriod.On(_received!.On).Length;

    private void Flag(ClockFlag flag) => _flags |= 1 << (int)flag;
}

/// <summary>Why an entry has no effect on the clock.</summary>
internal static class Ignored
{
    public const string Ended = "ended";
    public const string NothingReceived = "nothingReceived";
    public const string Stopped = "stopped";
    public const string AfterDue = "afterDue";
    public const string NotNeeded = "notNeeded";
    public const string Twice = "twice";
    public const string NothingAwaited = "nothingAwaited";
    public const string WrongLength = "wrongLength";
}
