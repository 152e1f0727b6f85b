namespace Gongkai.Domain.Requests;

/// <summary>What the clock says in the end: state, flags, date, and the rest of the derivation.</summary>
internal sealed partial class ClockRun
{
    public Clock Told(ClockSteps told)
    {
        if (WaitsForConfirmation)
            Flag(ClockFlag.Unconfirmed);
        if (DueOn is not { } due)
            return new(null, null, Status(), told.All, _stop is Stop.None || _end is not null ? null : _applicantLimit);
        var suspensions = _suspensions ?? new();
        var counted = suspensions.Count(calendar, _day0, due);
        FlagTheWalk(suspensions, due);
        told.Counting(_day0, due, counted, suspensions);
        if (_reply is { } reply)
            told.Answered(reply, due);
        return new(due, counted, Status(), told.All);
    }

    private void FlagTheWalk(ClockSuspensions suspensions, DateOnly due)
    {
        foreach (var suspension in suspensions.All.Where(each => each.Meets(_day0, due)))
        {
            if (suspension.IsMaximal)
                Flag(ClockFlag.Maximal);
            if (suspension.IsEstimated)
                Flag(ClockFlag.Estimated);
        }
        if (IsUnconfirmed)
            Flag(ClockFlag.Unconfirmed);
        if (calendar.TouchesUncertain(_day0, due))
            Flag(ClockFlag.Provisional);
    }

    private ClockStatus Status() => new(_end ?? State, [.. Enum.GetValues<ClockFlag>().Where(flag => (_flags & (1 << (int)flag)) != 0)]);

    private ClockState State =>
        _stop switch
        {
            Stop.Supplement => ClockState.StoppedForSupplement,
            Stop.Fee => ClockState.StoppedForFee,
            _ => ClockState.Open,
        };
}
