using System.Runtime.CompilerServices;

namespace Gongkai.Domain.Calendar;

/// <summary>
/// Working and uncertain days from 1990 to 2149 as running totals, so that counting and finding the n-th working day are two look-ups each.
/// </summary>
internal sealed class DayTable
{
    public static readonly DateOnly First = new(1990, 1, 1);
    public static readonly DateOnly Last = new(2149, 12, 31);
    public static readonly int Length = Last.DayNumber - First.DayNumber + 1;

    // Totals at [i] are over the days before day i; the day numbers fit 16 bits.
    private readonly ushort[] _workingBefore = new ushort[Length + 1];
    private readonly ushort[] _uncertainBefore = new ushort[Length + 1];
    private readonly ushort[] _nthWorking;

    public DayTable(bool[] working, bool[] uncertain)
    {
        _nthWorking = new ushort[working.Count(isWorking => isWorking) + 1];
        for (var i = 0; i < Length; i++)
        {
            _workingBefore[i + 1] = (ushort)(_workingBefore[i] + (working[i] ? 1 : 0));
            _uncertainBefore[i + 1] = (ushort)(_uncertainBefore[i] + (uncertain[i] ? 1 : 0));
            if (working[i])
                _nthWorking[_workingBefore[i + 1]] = (ushort)i;
        }
    }

    public static int Index(DateOnly day)
    {
        var index = day.DayNumber - First.DayNumber;
        return index >= 0 && index < Length ? index : throw Outside(day);
    }

    public bool IsWorking(DateOnly day) => _workingBefore[Index(day) + 1] > _workingBefore[Index(day)];

    /// <summary>Working days from the first day of the table through this one.</summary>
    public int WorkingThrough(DateOnly day) => _workingBefore[Index(day) + 1];

    /// <summary>Uncertain days from the first day of the table through this one.</summary>
    public int UncertainThrough(DateOnly day) => _uncertainBefore[Index(day) + 1];

    /// <summary>The working day with this running total.</summary>
    public DateOnly Nth(int total) => total < _nthWorking.Length ? First.AddDays(_nthWorking[total]) : throw Outside(Last.AddDays(1));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ArgumentOutOfRangeException Outside(DateOnly day) =>
        new(nameof(day), day, $"The working calendar covers {First:yyyy-MM-dd} to {Last:yyyy-MM-dd}.");
}
