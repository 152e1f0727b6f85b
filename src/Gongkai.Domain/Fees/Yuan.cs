using System.Globalization;

namespace Gongkai.Domain.Fees;

/// <summary>元: an amount of the information-processing fee in whole yuan; never negative, never rounded.</summary>
public readonly record struct Yuan : IComparable<Yuan>
{
    public Yuan(long amount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        Amount = amount;
    }

    public long Amount { get; }

    public static Yuan operator +(Yuan left, Yuan right) => new(left.Amount + right.Amount);

    public static Yuan operator *(Yuan each, long count) => new(each.Amount * count);

    public static bool operator <(Yuan left, Yuan right) => left.Amount < right.Amount;

    public static bool operator >(Yuan left, Yuan right) => left.Amount > right.Amount;

    public static bool operator <=(Yuan left, Yuan right) => left.Amount <= right.Amount;

    public static bool operator >=(Yuan left, Yuan right) => left.Amount >= right.Amount;

    public int CompareTo(Yuan other) => Amount.CompareTo(other.Amount);

    public override string ToString() => Amount.ToString(CultureInfo.InvariantCulture);
}
