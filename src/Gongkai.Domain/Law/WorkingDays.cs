using System.Globalization;

namespace Gongkai.Domain.Law;

/// <summary>工作日: a number of working days by the calendar of the State Council, never of calendar days. Not negative; default is none.</summary>
public readonly record struct WorkingDays : IComparable<WorkingDays>
{
    public WorkingDays(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        Count = count;
    }

    public int Count { get; }

    public static WorkingDays operator +(WorkingDays left, WorkingDays right) => new(left.Count + right.Count);

    public static bool operator <(WorkingDays left, WorkingDays right) => left.Count < right.Count;

    public static bool operator >(WorkingDays left, WorkingDays right) => left.Count > right.Count;

    public static bool operator <=(WorkingDays left, WorkingDays right) => left.Count <= right.Count;

    public static bool operator >=(WorkingDays left, WorkingDays right) => left.Count >= right.Count;

    public int CompareTo(WorkingDays other) => Count.CompareTo(other.Count);

    public override string ToString() => Count.ToString(CultureInfo.InvariantCulture);
}
