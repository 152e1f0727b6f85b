using Gongkai.Design;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Review;
using Gongkai.Reports;

namespace Gongkai.Desk.Reports;

/// <summary>A year in the list of annual reports.</summary>
/// <param name="State">How far it is; key of its name.</param>
public sealed record YearLine(int Year, AnnualReport Report, string Address, string State, Tone Tone)
{
    /// <summary>Of a report that is made here; null for one that was entered.</summary>
    public DraftReview? Review { get; private init; }

    public static YearLine Of(EarlierReport earlier)
    {
        var year = earlier.Entered.Year;
        return new(year, earlier.Report, $"/desk/reports/earlier/{year}", "entered", Tone.Note);
    }

    public static YearLine Of(BuiltReport now, FrozenReport? frozen, DateOnly today)
    {
        var (year, review) = (now.Figures.Year, now.Docket?.Matter.Review);
        var (state, tone) =
            now.IsFrozen ? ("frozen", Tone.Good)
            : review?.State is ReviewState.UnderReview ? ("under-review", Tone.Warn)
            : frozen is not null ? ("correcting", Tone.Warn)
            : year == today.Year ? ("running", Tone.Note)
            : ("open", Tone.Warn);
        return new(year, frozen?.Report ?? now.Report, $"/desk/reports/{year}", state, tone) { Review = review };
    }
}
