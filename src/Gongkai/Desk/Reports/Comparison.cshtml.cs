using Gongkai.Cli.RollingUp;
using Gongkai.Documents.Reports.RollingUp;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Reporting.Making;
using Gongkai.Domain.Reporting.RollingUp;
using Gongkai.Reports;
using Gongkai.SignIn;
using Microsoft.AspNetCore.Html;

namespace Gongkai.Desk.Reports;

/// <summary>A year's numbers among others.</summary>
/// <param name="IsFinal">Frozen or entered; else the record may still move them.</param>
public sealed record ComparedYear(int Year, bool IsFinal, ReportSum Sum)
{
    public string Label => Words.Of<ReportsText>(IsFinal ? "year.of" : "year.not-final", Year);
}

/// <summary>历年对比: the measures of every year at hand, plotted, with the table of the same figures.</summary>
[Asks(Right.Report, Right.Review)]
public sealed class ComparisonModel(ReportDesk desk, EarlierReports earlier) : DeskPage
{
    /// <summary>The oldest first.</summary>
    public IReadOnlyList<ComparedYear> Years { get; private set; } = [];

    /// <summary>Measures of which some year has more than nothing.</summary>
    public IEnumerable<Measure> Plotted => Measure.All.Where(measure => Years.Any(year => measure.Of(year.Sum.Number)?.Value > 0));

    public static string NameOf(Measure measure) => Words.Of<RollUpText>(RollUpTables.Key(measure));

    public static string Printed(Measure measure, ComparedYear year) => RollUpTables.Print(measure, measure.Of(year.Sum.Number));

    public IHtmlContent Plot(Measure measure) =>
        new HtmlString(YearPlot.Write($"plot-{measure.Code}", NameOf(measure), measure, Years.Select(year => (year.Label, year.Sum))));

    protected override async Task<bool> Load(CancellationToken stop)
    {
        List<ComparedYear> years = [];
        for (var year = YearReport.FirstEnteredYear; year <= Today.Year; year++)
            if (await Of(year, stop) is { } compared)
                years.Add(compared);
        Years = years;
        return true;
    }

    /// <summary>As it was frozen or entered, else as the record tells it, where it tells anything; the running year in any case.</summary>
    private async Task<ComparedYear?> Of(int year, CancellationToken stop)
    {
        if (await earlier.Frozen(Me.Organ, year, stop) is { } report)
            return new(year, true, ReportSum.None(year).Plus(new ReportNumbers(report)));
        if (await desk.Build(Me.Organ, year, Today, stop) is not { Report: var made })
            return null;
        var sum = ReportSum.None(year).Plus(new ReportNumbers(made));
        return year == Today.Year || sum.Cells.Values.Any(cell => cell.Sum > 0) ? new(year, false, sum) : null;
    }
}
