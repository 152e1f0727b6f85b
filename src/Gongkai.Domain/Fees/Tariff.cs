using Gongkai.Domain.Law;

namespace Gongkai.Domain.Fees;

/// <summary>收费标准: one slice of a progressive scale (超额累进), from its first to its last unit; the last one has no end.</summary>
public readonly record struct FeeSlice(int First, int? Last, Yuan Each);

/// <summary>Slices of equal width that go on for ever, each dearer than the one before.</summary>
public sealed record EndlessSlices(int Width, Yuan FirstEach, Yuan Dearer);

/// <summary>
/// 信息处理费收费标准 as it stood from a day on: by item (按件, over the calendar month) or by quantity (按量, pages of one request).
/// The two are never both charged for one request.
/// </summary>
public sealed record Tariff(Citation Citation, DateOnly InForceFrom)
{
    public required FeeScale PerItem { get; init; }
    public required FeeScale PerPage { get; init; }
}

/// <summary>A progressive scale: slices with an end, and what comes after them.</summary>
public sealed record FeeScale(IReadOnlyList<FeeSlice> Slices, EndlessSlices Beyond)
{
    /// <summary>All slices, as far as somebody reads.</summary>
    public IEnumerable<FeeSlice> All()
    {
        foreach (var slice in Slices)
            yield return slice;
        var (first, each) = (Slices[^1].Last!.Value + 1, Beyond.FirstEach);
        if (Beyond.Dearer == default)
        {
            yield return new(first, null, each);
            yield break;
        }
        for (; ; first += Beyond.Width, each += Beyond.Dearer)
            yield return new(first, first + Beyond.Width - 1, each);
    }

    /// <summary>The fee for <paramref name="count"/> units that come after <paramref name="before"/> others, slice by slice.</summary>
    public FeeCalculation For(int before, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(before);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var (first, last) = (before + 1, before + count);
        var lines = All()
            .TakeWhile(slice => slice.First <= last)
            .Where(slice => slice.Last is not { } end || end >= first)
            .Select(slice => new FeeLine(Math.Max(slice.First, first), Math.Min(slice.Last ?? last, last), slice.Each));
        return new([.. count == 0 ? [] : lines]);
    }
}

/// <summary>计费过程: the units of each slice, as the fee notice shows them.</summary>
public sealed record FeeCalculation(IReadOnlyList<FeeLine> Lines)
{
    public Yuan Total => Lines.Aggregate(default(Yuan), (sum, line) => sum + line.Amount);
}

/// <summary>Units <paramref name="First"/> to <paramref name="Last"/> at one rate.</summary>
public readonly record struct FeeLine(int First, int Last, Yuan Each)
{
    public int Count => Last - First + 1;

    public Yuan Amount => Each * Count;
}
