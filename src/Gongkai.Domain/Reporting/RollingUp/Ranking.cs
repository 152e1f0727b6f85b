namespace Gongkai.Domain.Reporting.RollingUp;

/// <summary>小数保护: no share is ranked that rests on fewer cases than this, for one case in three is no 33 percent.</summary>
public sealed record SmallNumbers(int Least)
{
    public static SmallNumbers Default { get; } = new(20);

    public bool Allows(Measure measure, Figure figure) => !measure.IsShare || figure.Whole >= Least;
}

/// <summary>An organ with its figure.</summary>
public sealed record Ranked(string Organ, Figure Figure);

/// <summary>首末位次: the first and the last by one measure; equal figures stand in the order of names.</summary>
/// <param name="TooSmall">How many organs were left out for their small numbers.</param>
public sealed record Ranking(Measure Measure, IReadOnlyList<Ranked> First, IReadOnlyList<Ranked> Last, int TooSmall)
{
    public static Ranking Of(Measure measure, IReadOnlyList<OrganYear> organs, SmallNumbers guard, int places)
    {
        var known = organs
            .Select(organ => (organ.Organ, Figure: organ.Figures.GetValueOrDefault(measure)))
            .Where(organ => organ.Figure is { Value: not null })
            .Select(organ => new Ranked(organ.Organ, organ.Figure!.Value))
            .ToList();
        var ranked = known
            .Where(organ => guard.Allows(measure, organ.Figure))
            .OrderByDescending(organ => organ.Figure.Value)
            .ThenBy(organ => organ.Organ, StringComparer.Ordinal)
            .ToList();
        // No organ stands at both ends.
        var first = ranked.Take(Math.Min(places, (ranked.Count + 1) / 2)).ToList();
        var last = ranked.TakeLast(Math.Min(places, ranked.Count - first.Count)).Reverse().ToList();
        return new(measure, first, last, known.Count - ranked.Count);
    }
}
