namespace Gongkai.Documents.Reports.Recognition;

/// <summary>
/// A row with more cells than the form has columns: exports fill up merged cells with blanks, before the numbers or behind them. All rows of the
/// same length are filled alike, so together they tell where.
/// </summary>
internal static class SurplusBlanks
{
    public static IReadOnlyList<LabelledRow> Drop(IReadOnlyList<LabelledRow> rows, int wanted) =>
        [
            .. rows.GroupBy(row => row.Values.Count)
                .SelectMany(same => same.Key > wanted ? Drop([.. same], same.Key - wanted) : same)
                .OrderBy(row => row.Row.Cells[0].Span.Start),
        ];

    private static IEnumerable<LabelledRow> Drop(List<LabelledRow> rows, int surplus)
    {
        var before = rows.All(row => row.Values.Take(surplus).All(value => value.IsBlank));
        var behind = rows.All(row => row.Values.TakeLast(surplus).All(value => value.IsBlank));
        if (behind && (!before || rows[0].Row.IsLoose))
            return rows.Select(row => row with { Values = [.. row.Values.SkipLast(surplus)] });
        return before ? rows.Select(row => row with { Values = [.. row.Values.Skip(surplus)] }) : rows;
    }
}
