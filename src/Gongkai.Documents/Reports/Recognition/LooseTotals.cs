using Gongkai.Documents.Reports.Sources;
using Gongkai.Domain.Reporting;

namespace Gongkai.Documents.Reports.Recognition;

/// <summary>
/// In broken layouts the total of a row may stand loose above it and so end up behind the row before: eight values there, six here. When the
/// six add up to the loose number it goes home; otherwise nothing is moved.
/// </summary>
internal static class LooseTotals
{
    public static IReadOnlyList<LabelledRow> Settle(IReadOnlyList<LabelledRow> rows)
    {
        var settled = rows.ToList();
        for (var i = 1; i < settled.Count; i++)
        {
            var (above, here) = (settled[i - 1], settled[i]);
            if (!above.Row.IsLoose || !here.Row.IsLoose || above.Values.Count != 8 || here.Values.Count != 6)
                continue;
            var total = above.Values[^1];
            if (here.Values.Any(value => Number(value) is null) || here.Values.Sum(Number) != Number(total))
                continue;
            settled[i - 1] = above with { Values = [.. above.Values.SkipLast(1)] };
            settled[i] = here with { Values = [.. here.Values, total] };
        }
        return settled;
    }

    private static decimal? Number(SourceCell cell) => PrintedNumber.Read(cell.Text).ForIdentity;
}
