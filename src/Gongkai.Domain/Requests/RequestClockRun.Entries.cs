using Gongkai.Domain.Calendar;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Law;

namespace Gongkai.Domain.Requests;

/// <summary>What each kind of entry does to the clock.</summary>
internal sealed partial class ClockRun
{
    /// <summary>收到: day 0 is the day of arrival, until a confirmation moves it (Art. 31).</summary>
    private string? Take(Received e)
    {
        _received = e;
        _confirmed = false;
        _firstDay0 = _day0 = ReceiptDay(e.On);
        _quota = FullPeriod;
        steps?.Received(e, _day0);
        return null;
    }

    /// <summary>双方确认: fixes day 0, unless something else has moved it since (Art. 31 (2), (3)).</summary>
    private string? Take(Confirmed e)
    {
        if (!IsUnconfirmed || _day0 != _firstDay0 || e.On < _received!.On || _stop is not Stop.None)
            return Ignored.NotNeeded;
        _confirmed = true;
        _day0 = ReceiptDay(e.On);
        steps?.Confirmed(_received, _day0);
        return null;
    }

    /// <summary>补正告知: once, and before the due date; the clock stands until the supplement comes (Art. 30).</summary>
    private string? Take(SupplementAsked e)
    {
        if (_supplementAsked)
            return Ignored.Twice;
        if (NotRunningOn(e.On) is { } reason)
            return reason;
        _supplementAsked = true;
        var days = e.Days ?? rules.SupplementDays?.Count ?? Regulation.Supplement.On(e.On).Length;
        _supplementDays = days;
        StopFor(Stop.Supplement, e.On, calendar.Nth(e.DeliveredOn ?? e.On, days));
        steps?.SupplementStop(e.On, _applicantLimit, days);
        var lastInTime = calendar.EndOf(Regulation.SupplementNotice.On(e.On), _day0);
        if (e.On > lastInTime)
        {
            Flag(ClockFlag.LateNotice);
            steps?.SupplementNoticeLate(e.On, lastInTime);
        }
        return null;
    }

    /// <summary>补正告知书送达: the applicant's period counts from here, not from the sending (Art. 30).</summary>
    private string? Take(SupplementServed e)
    {
        if (_stop is not Stop.Supplement)
            return Ignored.NothingAwaited;
        _applicantLimit = calendar.Nth(e.On, _supplementDays);
        steps?.SupplementServed(_applicantLimit);
        return null;
    }

    /// <summary>补正: the period begins anew, whole; a late one restarts it all the same (Art. 30).</summary>
    private string? Take(Supplemented e)
    {
        if (_stop is not Stop.Supplement)
            return Ignored.NothingAwaited;
        Restart(e.On);
        var late = e.On > _applicantLimit;
        if (late)
            Flag(ClockFlag.LateSupplement);
        steps?.SupplementRestart(e.On, _quota, late);
        return null;
    }

    /// <summary>征求意见: the days after the letter up to the answer do not count (Art. 33 para. 3).</summary>
    private string? Take(ConsultationAsked e)
    {
        if (NotRunningOn(e.On) is { } reason)
            return reason;
        var limit = calendar.EndOf(CaseToday.OpinionPeriod(e.Whom).On(e.On), e.DeliveredOn ?? e.On);
        var after = rules.ConsultInterval is ConsultInterval.AfterDelivered ? e.DeliveredOn ?? e.On : e.On;
        var capped = e.Whom is not Consulted.OtherOrgan || rules.CapsOtherOrgans;
        (_suspensions ??= new()).Add(new(e, after, limit) { IsCapped = capped });
        return null;
    }

    /// <summary>延长: once, by at most what the law allows, told before the period is over (Art. 33 para. 2).</summary>
    private string? Take(Extended e)
    {
        if (_extended)
            return Ignored.Twice;
        if (e.WorkingDays < 1 || e.WorkingDays > Regulation.ExtensionAtMost.On(e.On).Length)
            return Ignored.WrongLength;
        if (NotRunningOn(e.On) is { } reason)
            return reason;
        _extended = true;
        _quota += e.WorkingDays;
        steps?.ExtensionAdded(e.On, e.WorkingDays);
        return null;
    }

    /// <summary>收费通知 within the period: the clock stands until the payment (Art. 42).</summary>
    private string? Take(FeeNotified e)
    {
        if (NotRunningOn(e.On) is { } reason)
            return reason;
        var days = rules.FeePayDays ?? Regulation.FeePayment.On(e.On).WorkingDays;
        StopFor(Stop.Fee, e.On, calendar.Nth(e.DeliveredOn ?? e.On, days));
        steps?.FeeStop(e.On, _applicantLimit, days.Count);
        return null;
    }

    /// <summary>缴费: counted anew (重新计算), or, by setting, on from where it stood.</summary>
    private string? Take(FeePaid e)
    {
        if (_stop is not Stop.Fee)
            return Ignored.NothingAwaited;
        if (rules.FeeClock is FeeClock.Restart)
            Restart(e.On);
        else
            Resume(e.On);
        var late = e.On > _applicantLimit;
        if (late)
            Flag(ClockFlag.LatePayment);
        steps?.FeeRestart(e.On, _quota, rules.FeeClock, late);
        return null;
    }

    /// <summary>要求说明理由: the clock runs on (Art. 35 says nothing else).</summary>
    private string? Take(ReasonsAsked e)
    {
        steps?.ReasonsAsked(e.On);
        return null;
    }

    /// <summary>延迟答复: a later date, told before the period is over (Art. 35).</summary>
    private string? Take(DelaySet e)
    {
        if (NotRunningOn(e.On) is { } reason)
            return reason;
        _until = e.Until;
        steps?.DelaySet(e.On, e.Until);
        return null;
    }

    private string? End(Entry entry)
    {
        _end = entry switch
        {
            GivenUp => ClockState.GivenUp,
            Withdrawn => ClockState.Withdrawn,
            _ => _stop is Stop.None && entry.On > Reach() ? ClockState.Late : ClockState.InTime,
        };
        _reply = entry as Delivered;
        if (_reply is null)
            steps?.Closed(entry);
        return null;
    }

    private void StopFor(Stop stop, DateOnly on, DateOnly applicantLimit) =>
        (_stop, _stoppedOn, _applicantLimit) = (stop, on, applicantLimit);

    private void Resume(DateOnly paidOn)
    {
        _stop = Stop.None;
        (_suspensions ??= new()).Add(new(null, _stoppedOn, paidOn) { AnsweredOn = paidOn });
    }

    private DateOnly ReceiptDay(DateOnly day) =>
        rules.NonWorkingReceipt is NonWorkingReceipt.NextWorkingDay ? calendar.OnOrAfter(day) : day;
}
