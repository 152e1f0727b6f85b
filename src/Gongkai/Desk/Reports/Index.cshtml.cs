using Gongkai.Domain.Organs;
using Gongkai.Domain.Reporting.Making;
using Gongkai.Domain.Review;
using Gongkai.Reports;
using Gongkai.SignIn;

namespace Gongkai.Desk.Reports;

/// <summary>年度报告: every year that can be reported or was entered, the running one first.</summary>
[Asks(Right.Report, Right.Review)]
public sealed class IndexModel(ReportDesk desk, EarlierReports earlier) : DeskPage
{
    public IReadOnlyList<YearLine> Years { get; private set; } = [];

    /// <summary>The report waits for this officer.</summary>
    public bool WaitsForMe(YearLine line) =>
        line.Review is { State: ReviewState.UnderReview } review && !review.WhyNotDecide(Me, Today).Any();

    protected override async Task<bool> Load(CancellationToken stop)
    {
        List<YearLine> years = [.. (await earlier.All(Me.Organ, stop)).Select(YearLine.Of)];
        for (var year = Today.Year; year >= YearReport.FirstYear; year--)
            if (await desk.Build(Me.Organ, year, Today, stop) is { } built)
                years.Add(YearLine.Of(built, await desk.Freezer.Find(Me.Organ, year, stop), Today));
        Years = [.. years.OrderByDescending(line => line.Year)];
        return true;
    }
}
