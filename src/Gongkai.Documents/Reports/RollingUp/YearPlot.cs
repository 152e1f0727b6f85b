using Gongkai.Domain.Reporting.RollingUp;

namespace Gongkai.Documents.Reports.RollingUp;

/// <summary>历年对比: one measure year by year, as bars. A year without the figure has no bar.</summary>
public static class YearPlot
{
    /// <param name="id">Of the title on its page.</param>
    /// <param name="years">Each year by its label.</param>
    public static string Write(string id, string title, Measure measure, IEnumerable<(string Label, ReportSum Sum)> years)
    {
        var bars = years.Select(year => (year.Label, Figure: measure.Of(year.Sum.Number)));
        return SvgPlot.Bars(
            id,
            title,
            [.. bars.Select(bar => new Bar(bar.Label, bar.Figure?.Value ?? 0, RollUpTables.Print(measure, bar.Figure)))],
            measure.IsShare ? "warm" : "cold"
        );
    }
}
