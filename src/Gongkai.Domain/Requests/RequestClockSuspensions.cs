using Gongkai.Domain.Calendar;

namespace Gongkai.Domain.Requests;

/// <summary>
/// 中止计算: days that do not count, those after <see cref="After"/> up to and including <see cref="Through"/> (Art. 33 para. 3).
/// </summary>
/// <param name="Letter">The letter that asked for an opinion; null where a payment was awaited.</param>
/// <param name="After">The day of the letter: it still counts.</param>
/// <param name="Limit">Last day of the one asked.</param>
internal sealed record ClockSuspension(ConsultationAsked? Letter, DateOnly After, DateOnly Limit)
{
    /// <summary>Day of the answer; null while there is none.</summary>
    public DateOnly? AnsweredOn { get; init; }

    /// <summary>A late answer does not lengthen the suspension.</summary>
    public bool IsCapped { get; init; } = true;

    /// <summary>Day of the answer, at most the limit; the limit where there is no answer.</summary>
    public DateOnly Through => AnsweredOn is { } answered && (answered < Limit || !IsCapped) ? answered : Limit;

    /// <summary>Nobody answered yet: counted up to the limit, an answer brings the due date forward.</summary>
    public bool IsMaximal => AnsweredOn is null;

    /// <summary>The limit was used, and is counted from the sending day because nobody recorded the delivery.</summary>
    public bool IsEstimated => Letter is { DeliveredOn: null } && Through == Limit;

    /// <summary>Some day after the first and up to the second is left out.</summary>
    public bool Meets(DateOnly after, DateOnly through) => Later(After, after) < (Through < through ? Through : through);

    public static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}

/// <summary>All suspensions of one docket, by their first day. Days that several share are left out once.</summary>
internal sealed class ClockSuspensions
{
    private readonly List<ClockSuspension> _all = [];

    public IReadOnlyList<ClockSuspension> All => _all;

    public void Add(ClockSuspension suspension)
    {
        var place = _all.FindIndex(other => other.After > suspension.After);
        _all.Insert(place < 0 ? _all.Count : place, suspension);
    }

    /// <summary>Gives the first open letter to this one its answer.</summary>
    /// <returns>Whether there was one.</returns>
    public bool Answer(ConsultationAnswered answer)
    {
        var place = _all.FindIndex(open =>
            open.AnsweredOn is null && open.Letter is { } letter && letter.Whom == answer.Whom && letter.Id == answer.Id
        );
        if (place >= 0)
            _all[place] = _all[place] with { AnsweredOn = answer.On };
        return place >= 0;
    }

    /// <summary>The day on which so many working days after day 0 are counted, those left out aside.</summary>
    public DateOnly Reach(WorkingCalendar calendar, DateOnly day0, int quota)
    {
        var total = calendar.Total(day0) + quota;
        var leftOutThrough = day0;
        foreach (var suspension in _all)
        {
            if (suspension.After >= calendar.AtTotal(total))
                break;
            total += calendar.Count(ClockSuspension.Later(suspension.After, leftOutThrough), suspension.Through);
            leftOutThrough = ClockSuspension.Later(leftOutThrough, suspension.Through);
        }
        return calendar.AtTotal(total);
    }

    /// <summary>Working days after day 0 and up to the day, those left out aside.</summary>
    public int Count(WorkingCalendar calendar, DateOnly day0, DateOnly through)
    {
        var counted = calendar.Count(day0, through);
        var leftOutThrough = day0;
        foreach (var suspension in _all)
        {
            var last = suspension.Through < through ? suspension.Through : through;
            counted -= calendar.Count(ClockSuspension.Later(suspension.After, leftOutThrough), last);
            leftOutThrough = ClockSuspension.Later(leftOutThrough, last);
        }
        return counted;
    }

    /// <summary>The day is left out by one of them.</summary>
    public bool LeavesOut(DateOnly day) => _all.Exists(suspension => suspension.After < day && day <= suspension.Through);
}
