namespace Gongkai.Bench.Harness;

/// <summary>
/// Measures in turns, A B C, A B C, five times over as a rule, since the machine's speed wanders by more than the contenders differ. Only the ratios
/// of one round count; the result is their median with their range.
/// </summary>
internal static class Rounds
{
    /// <summary>Prepares a row, measures each of its comparisons and clears it away.</summary>
    public static async Task<RowResult> RunAsync(IRow row, TextWriter progress)
    {
        await progress.WriteLineAsync($"{row.Number}. {row.Title}");
        await using (row)
        {
            try
            {
                var results = new List<ComparisonResult>();
                foreach (var comparison in await row.PrepareAsync())
                {
                    var result = await MeasureAsync(comparison, row.Effort);
                    foreach (var line in ResultsPage.Lines(result))
                        await progress.WriteLineAsync("   " + line);
                    results.Add(result);
                }
                return new(row, results, Fault: null);
            }
            catch (Exception fault) when (fault is WrongAnswer or InvalidOperationException or HttpRequestException)
            {
                await progress.WriteLineAsync($"   FAILED: {fault.Message}");
                return new(row, [], fault.Message);
            }
        }
    }

    private static async Task<ComparisonResult> MeasureAsync(Comparison comparison, Effort effort)
    {
        var contenders = comparison.Goals.Select(goal => goal.Other).Append(comparison.Ours).Distinct().ToList();
        var figures = contenders.ToDictionary(contender => contender, _ => new List<double>());
        foreach (var contender in effort.WarmsUp ? contenders : [])
            await contender.MeasureAsync(); // thrown away
        for (var round = 0; round < effort.Rounds; round++)
        {
            foreach (var contender in contenders)
                figures[contender].Add(await contender.MeasureAsync());
        }
        return new(comparison, [.. comparison.Goals.Select(goal => Against(goal, figures[comparison.Ours], figures[goal.Other]))]);
    }

    private static GoalResult Against(Goal goal, List<double> ours, List<double> theirs) =>
        new(goal, Spread.Of(ours), Spread.Of(theirs), Spread.Of([.. ours.Zip(theirs, (mine, other) => mine / other)]));
}

/// <summary>Median and range of a few figures.</summary>
internal readonly record struct Spread(double Median, double Least, double Most)
{
    /// <summary>Of an odd number of figures.</summary>
    public static Spread Of(IReadOnlyList<double> figures)
    {
        var sorted = figures.Order().ToList();
        return new(sorted[sorted.Count / 2], sorted[0], sorted[^1]);
    }
}

/// <summary>What came of a row; with a fault there are no figures.</summary>
internal sealed record RowResult(IRow Row, IReadOnlyList<ComparisonResult> Comparisons, string? Fault);

/// <summary>What came of one comparison.</summary>
internal sealed record ComparisonResult(Comparison Comparison, IReadOnlyList<GoalResult> Goals);

/// <summary>Ours, theirs, and the ratio round by round.</summary>
internal sealed record GoalResult(Goal Goal, Spread Ours, Spread Theirs, Spread Ratio)
{
    /// <summary>The median keeps the bound.</summary>
    public bool IsMet => Goal.IsLeast ? Ratio.Median >= Goal.Bound : Ratio.Median <= Goal.Bound;
}
