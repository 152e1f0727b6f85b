using Gongkai.Domain.Calendar;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Requests;

namespace Gongkai.Domain.Tests.Clocks;

/// <summary>
/// The clock once more, as plainly as it can be said: one pass over the entries, every date found by walking day by day.
/// Slow and without a derivation; the real one must agree with it on every docket.
/// </summary>
internal sealed class DayByDay(WorkingCalendar calendar)
{
    private readonly List<Letter> _letters = [];
    private readonly SortedSet<int> _flags = [];
    private DateOnly? _arrival;
    private DateOnly _day0;
    private DateOnly _limit;
    private DateOnly? _until;
    private bool _needsConfirmation;
    private bool _confirmed;
    private bool _supplementAsked;
    private bool _extended;
    private int _quota = 20;
    private string _stop = "";
    private string _end = "";

    public static string Answer(IEnumerable<Entry> entries, WorkingCalendar calendar)
    {
        var clock = new DayByDay(calendar);
        foreach (var entry in entries.OrderBy(entry => entry.On))
            if (clock._end.Length > 0 || !clock.Takes(entry))
                clock._flags.Add((int)ClockFlag.IgnoredEntry);
        return clock.Answer();
    }

    private string Answer()
    {
        if (_end is "givenUp" or "withdrawn")
            return Written(null, null, _end);
        if (_stop.Length > 0)
            return Written(null, null, _end.Length > 0 ? _end : $"stopped:{_stop}");
        var (due, counted) = Walk();
        foreach (var letter in _letters.Where(letter => Days(_day0, due).Any(day => day > letter.Asked && day <= End(letter))))
        {
            if (letter.Answered is null)
                _flags.Add((int)ClockFlag.Maximal);
            if (letter.Delivered is null && End(letter) == Limit(letter))
                _flags.Add((int)ClockFlag.Estimated);
        }
        if (_needsConfirmation && !_confirmed)
            _flags.Add((int)ClockFlag.Unconfirmed);
        if (Days(_day0, due).Any(calendar.IsUncertain))
            _flags.Add((int)ClockFlag.Provisional);
        return Written(due, counted, _end.Length > 0 ? _end : "open");
    }

    private string Written(DateOnly? due, int? counted, string state) =>
        $"{due:yyyy-MM-dd}|{counted}|{string.Join('+', _flags.Select(flag => Name((ClockFlag)flag)).Prepend(state))}";

    private static string Name(ClockFlag flag) => char.ToLowerInvariant(flag.ToString()[0]) + flag.ToString()[1..];

    private bool Takes(Entry entry)
    {
        switch (entry)
        {
            case Received e:
                (_arrival, _day0) = (e.On, e.On);
                _needsConfirmation = e.Via is Channel.OrdinaryMail or Channel.Email or Channel.Fax;
                return true;
            case Confirmed e when _needsConfirmation && !_confirmed && _day0 == _arrival && e.On >= _arrival && _stop.Length == 0:
                (_day0, _confirmed) = (e.On, true);
                return true;
            case SupplementAsked e when !_supplementAsked && InTime(e.On):
                if (e.On > Nth(_day0, 7))
                    _flags.Add((int)ClockFlag.LateNotice);
                (_supplementAsked, _stop, _limit) = (true, "supplement", Nth(e.DeliveredOn ?? e.On, e.Days ?? 15));
                return true;
            case Supplemented e when _stop == "supplement":
                return Restarts(e.On, ClockFlag.LateSupplement);
            case FeeNotified e when InTime(e.On):
                (_stop, _limit) = ("fee", Nth(e.DeliveredOn ?? e.On, 20));
                return true;
            case FeePaid e when _stop == "fee":
                return Restarts(e.On, ClockFlag.LatePayment);
            default:
                return TakesOther(entry);
        }
    }

    private bool TakesOther(Entry entry)
    {
        switch (entry)
        {
            case ConsultationAsked e when InTime(e.On):
                _letters.Add(new(e.Whom, e.Id, e.On, e.DeliveredOn));
                return true;
            case ConsultationAnswered e when _letters.Find(l => l.Answered is null && l.Whom == e.Whom && l.Id == e.Id) is { } letter:
                letter.Answered = e.On;
                return true;
            case Extended e when !_extended && e.WorkingDays is >= 1 and <= 20 && InTime(e.On):
                (_quota, _extended) = (_quota + e.WorkingDays, true);
                return true;
            case DelaySet e when InTime(e.On):
                _until = e.Until;
                return true;
            case ReasonsAsked:
                return true;
            case GivenUp or Withdrawn:
                _end = entry is GivenUp ? "givenUp" : "withdrawn";
                return true;
            case Delivered e:
                _end = _stop.Length > 0 || e.On <= Walk().Due ? "inTime" : "late";
                return true;
            default:
                return false;
        }
    }

    private bool Restarts(DateOnly on, ClockFlag ifLate)
    {
        if (on > _limit)
            _flags.Add((int)ifLate);
        (_stop, _day0, _quota) = ("", on, 20);
        return true;
    }

    private bool InTime(DateOnly on) => _stop.Length == 0 && on <= Walk().Due;

    private (DateOnly Due, int Counted) Walk()
    {
        var (day, counted) = (_day0, 0);
        while (counted < _quota)
            counted += Counts(day = day.AddDays(1)) ? 1 : 0;
        if (_until > day)
        {
            for (var last = _until.Value; day < last || !calendar.IsWorking(day); )
                counted += Counts(day = day.AddDays(1)) ? 1 : 0;
        }
        return (day, counted);
    }

    private bool Counts(DateOnly day) => calendar.IsWorking(day) && !_letters.Exists(letter => day > letter.Asked && day <= End(letter));

    private DateOnly Limit(Letter letter) => Nth(letter.Delivered ?? letter.Asked, 15);

    private DateOnly End(Letter letter) => letter.Answered < Limit(letter) ? letter.Answered.Value : Limit(letter);

    private DateOnly Nth(DateOnly day, int count)
    {
        for (var n = 0; n < count; )
            n += calendar.IsWorking(day = day.AddDays(1)) ? 1 : 0;
        return day;
    }

    private static IEnumerable<DateOnly> Days(DateOnly after, DateOnly through)
    {
        for (var day = after.AddDays(1); day <= through; day = day.AddDays(1))
            yield return day;
    }

    private sealed record Letter(Consulted Whom, string Id, DateOnly Asked, DateOnly? Delivered)
    {
        public DateOnly? Answered { get; set; }
    }
}
