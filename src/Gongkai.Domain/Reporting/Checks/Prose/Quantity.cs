namespace Gongkai.Domain.Reporting.Checks.Prose;

/// <summary>A quantity in a sentence: number and counter (量词), with what stands around it.</summary>
internal sealed record Quantity(Passage Passage, Sentence Sentence, int Start, int Length)
{
    /// <summary>The number, its magnitude word counted in.</summary>
    public required decimal Value { get; init; }

    /// <summary>The number as printed, without its magnitude word.</summary>
    public required decimal Digits { get; init; }

    /// <summary>万, 亿, or empty.</summary>
    public required string Magnitude { get; init; }

    public required string Counter { get; init; }

    /// <summary>约, 近, 余, 多: no exact number.</summary>
    public required bool IsRounded { get; init; }

    /// <summary>The text before it in its clause, back to the quantity before.</summary>
    public required string Before { get; init; }

    /// <summary>The text behind it, up to the end of its clause or the next quantity.</summary>
    public required string After { get; init; }

    /// <summary>The sentence up to <see cref="Before"/>.</summary>
    public required string Lead { get; init; }

    /// <summary>What stands in brackets directly behind it: 含上年结转2件.</summary>
    public required string Remark { get; init; }

    /// <summary>Where its clause begins in the passage.</summary>
    public required int ClauseStart { get; init; }

    /// <summary>The clause up to the number: enough to quote.</summary>
    public Place Place => Passage.PlaceOf(ClauseStart, Start + Length - ClauseStart);

    public int End => Start + Length;

    public string Printed => Passage.Text.Substring(Start, Length);

    /// <summary>Counts cases or items: 件 宗 起 份 条 次 例.</summary>
    public bool CountsCases => Counter is "件" or "宗" or "起" or "份" or "条" or "次" or "例" or "件次" or "项" or "个";

    public bool IsMoney => Counter is "元" or "万元" or "亿元";
}

/// <summary>A sentence as it is printed, and without brackets and titles for the reading of quantities; both of the same length.</summary>
internal sealed record Sentence(Passage Passage, int Start, string Text, string Bare)
{
    public Place Place => Passage.PlaceOf(Start, Text.Length);

    public Place PlaceOf(int start, int length) => Passage.PlaceOf(Start + start, length);
}
