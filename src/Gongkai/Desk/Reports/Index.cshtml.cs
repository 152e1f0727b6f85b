using Gongkai.Domain.Organs;
using Gongkai.Domain.Reporting.Making;
using Gongkai.Domain.Review;
using Gongkai.Reports;
using Gongkai.SignIn;

namespace Gongkai.Desk.Reports;

/// <summary>年度报告: every year that can be reported, the running one first.</summary>
[Asks(Right.Report, Right.Review)]
public sealed class IndexModel(ReportDesk desk) : DeskPage
{
    /// <summary>Each year with its report and, once frozen, what was frozen.</summary>
    public IReadOnlyList<(BuiltReport Now, FrozenReport? Frozen)> Years { get; private set; } = [];

    /// <summary>A report that waits for a reviewer, or for this one.</summary>
    public static bool IsUnderReview(BuiltReport report) => report.Docket?.Matter.Review.State is ReviewState.UnderReview;

    /// <summary>The report waits for this officer.</summary>
    public bool WaitsForMe(BuiltReport report) =>
        report.Docket is { Matter.Review: { State: ReviewState.UnderReview } review } && !review.WhyNotDecide(Me, Today).Any();

    protected override async Task<bool> Load(CancellationToken stop)
    {
        List<(BuiltReport, FrozenReport?)> years = [];
        for (var year = Today.Year; year >= YearReport.FirstYear; year--)
            if (await desk.Build(Me.Organ, year, Today, stop) is { } built)
                years.Add((built, await desk.Freezer.Find(Me.Organ, year, stop)));
        Years = years;
        return true;
    }
}
