using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Gongkai.Bench.Harness;

/// <summary>What is printed, and <c>bench/results.md</c>.</summary>
internal static class ResultsPage
{
    /// <summary>One line for each goal of a comparison.</summary>
    public static IEnumerable<string> Lines(ComparisonResult result) =>
        result.Goals.Select(goal =>
            $"{result.Comparison.What}: {Figure(goal.Ratio.Median)} x {goal.Goal.Other.Name} ({Range(goal.Ratio)}), "
            + $"goal {Bound(goal.Goal)}: {(goal.IsMet ? "met" : "MISSED")}   [{Figure(goal.Ours.Median)} against {Figure(goal.Theirs.Median)} {result.Comparison.Unit}]"
        );

    /// <summary>The whole page.</summary>
    public static string Of(IReadOnlyList<RowResult> results)
    {
        var page = new StringBuilder();
        page.AppendLine(
            CultureInfo.InvariantCulture,
            $"""
            # Results of the bench

            {DateTime.UtcNow:yyyy-MM-dd}, {Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}.
            Written by `bench/run`. **Only the ratios count**: they were measured in turns, five rounds (one where it takes minutes), load and server on the same cores.
            Figures are medians, in brackets the range of the five ratios. A row with one wrong answer has no figures.

            | # | measure | ours | against | theirs | ratio | goal | |
            | --- | --- | --- | --- | --- | --- | --- | --- |
            """
        );
        foreach (var row in results)
        {
            if (row.Fault is { } fault)
                page.AppendLine(CultureInfo.InvariantCulture, $"| {row.Row.Number} | {row.Row.Title} | failed: {Cell(fault)} | | | | | |");
            foreach (
                var (comparison, goal) in row.Comparisons.SelectMany(comparison => comparison.Goals.Select(goal => (comparison, goal)))
            )
                page.AppendLine(TableRow(row.Row, comparison.Comparison, goal));
        }
        page.AppendLine().AppendLine("## Conditions").AppendLine();
        foreach (var row in results)
            page.AppendLine(CultureInfo.InvariantCulture, $"- **{row.Row.Number}. {row.Row.Title}.** {row.Row.Conditions}");
        return page.ToString().ReplaceLineEndings("\n");
    }

    private static string TableRow(IRow row, Comparison comparison, GoalResult goal) =>
        $"| {row.Number} | {row.Title}: {comparison.What} | {Figure(goal.Ours.Median)} {comparison.Unit} | {goal.Goal.Other.Name} "
        + $"| {Figure(goal.Theirs.Median)} {comparison.Unit} | **{Figure(goal.Ratio.Median)}** ({Range(goal.Ratio)}) "
        + $"| {Bound(goal.Goal)} | {(goal.IsMet ? "met" : "**missed**")} |";

    private static string Bound(Goal goal) => (goal.IsLeast ? "≥ " : "≤ ") + Figure(goal.Bound);

    private static string Range(Spread ratio) => $"{Figure(ratio.Least)}–{Figure(ratio.Most)}";

    private static string Cell(string text) => text.ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal);

    /// <summary>Three digits that mean something: 0.0123, 1.23, 12.3, 123, 12,300.</summary>
    private static string Figure(double value)
    {
        if (value == 0)
            return "0";
        var scale = Math.Pow(10, Math.Floor(Math.Log10(Math.Abs(value))) - 2);
        var rounded = Math.Round(value / scale) * scale;
        var decimals = Math.Max(0, (int)-Math.Floor(Math.Log10(scale)));
        return rounded.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }
}
