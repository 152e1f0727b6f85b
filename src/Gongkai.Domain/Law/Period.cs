namespace Gongkai.Domain.Law;

/// <summary>工作日, 自然日 or 月: how a period is measured.</summary>
public enum PeriodUnit
{
    WorkingDays,
    CalendarDays,
    Months,
}

/// <summary>The event from whose following day a period is counted (自…之日起).</summary>
public enum PeriodStart
{
    InformationFormedOrChanged,
    RequestReceived,
    NoticeDelivered,
    OpinionAskedDelivered,
    ReplyPeriodEnded,
    CopyReceived,
    ReplyDelivered,
    DecisionServed,
    DecisionAccepted,
}

/// <summary>Whether a number was read in a source, or is known from practice or chosen here and must be checked before release.</summary>
public enum Certainty
{
    Verified,
    Unverified,
}

/// <summary>期限: one period as it stood from a day on. <paramref name="RollsOver"/>: a last day that is not a working day moves to the next one.</summary>
public sealed record Period(
    string Id,
    int Length,
    PeriodUnit Unit,
    PeriodStart Starts,
    Citation Citation,
    Certainty Certainty,
    DateOnly InForceFrom,
    bool RollsOver = false
)
{
    /// <summary>The length, for a period of working days; any other unit is a fault of the caller.</summary>
    public WorkingDays WorkingDays =>
        Unit is PeriodUnit.WorkingDays ? new(Length) : throw new InvalidOperationException($"{Id} is not counted in working days.");
}

/// <summary>A period of the law through time: each version is in force until the next one begins.</summary>
public sealed class PeriodHistory
{
    private readonly Period[] _versions;

    public PeriodHistory(params IReadOnlyList<Period> versions)
    {
        _versions = [.. versions.OrderBy(version => version.InForceFrom)];
        if (_versions.Length == 0 || _versions.Any(version => version.Id != _versions[0].Id))
            throw new ArgumentException("A history holds the versions of one period.", nameof(versions));
    }

    public string Id => _versions[0].Id;

    public IReadOnlyList<Period> Versions => _versions;

    /// <summary>The version in force on the day. For a day before the first known version that one is taken: older dockets are shown, not judged.</summary>
    public Period On(DateOnly day) => Array.FindLast(_versions, version => version.InForceFrom <= day) ?? _versions[0];
}
