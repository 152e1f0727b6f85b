namespace Gongkai.Documents.Reports.Recognition;

/// <summary>
/// A row with more cells than the form has columns: exports fill up merged cells with blanks, before the numbers or behind them. All rows of the
/// same length are filled alike, so together they tell where.
/// </summary>
internal static class SurplusBlanks
{
    public static IReadOnlyList<LabelledRow> Drop(IReadOnlyList<LabelledRow> rows, int wanted)
    {
        var longer = rows.Where(row => row.Values.Count > wanted).ToList();
        var allBehind = longer.TrueForAll(row => IsBehind(row, row.Values.Count - wanted));
        var allBefore = longer.TrueForAll(row => IsBefore(row, row.Values.Count - wanted));
        return
        [
            .. rows.GroupBy(row => row.Values.Count)
                .SelectMany(same => same.Key > wanted ? Drop([.. same], same.Key - wanted, allBehind && !allBefore) : same)
                .OrderBy(row => row.Row.Cells[0].Span.Start),
        ];
    }

    /// <param name="behindElsewhere">Rows of every length can be filled behind, and not all of them before.</param>
    private static IEnumerable<LabelledRow> Drop(List<LabelledRow> rows, int surplus, bool behindElsewhere)
    {
        var before = rows.TrueForAll(row => IsBefore(row, surplus));
        var behind = rows.TrueForAll(row => IsBehind(row, surplus));
        if (behind && (!before || behindElsewhere || rows[0].Row.IsLoose))
            return rows.Select(row => row with { Values = [.. row.Values.SkipLast(surplus)] });
        return before ? rows.Select(row => row with { Values = [.. row.Values.Skip(surplus)] }) : rows;
    }

    private static bool IsBefore(LabelledRow row, int surplus) => row.Values.Take(surplus).All(value => value.IsBlank);

    private static bool IsBehind(LabelledRow row, int surplus) => row.Values.TakeLast(surplus).All(value => value.IsBlank);
}
