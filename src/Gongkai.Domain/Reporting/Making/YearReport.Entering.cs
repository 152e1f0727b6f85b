using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Review;

namespace Gongkai.Domain.Reporting.Making;

public sealed partial record YearReport
{
    /// <summary>The first year whose report has the tables (国办公开办函〔2019〕60号); an older one is published as an item.</summary>
    public const int FirstEnteredYear = 2019;

    /// <summary>补录 of a report that was made elsewhere, its last version; null where there is none.</summary>
    public ReportEntered? Entered { get; private init; }

    /// <summary>Reasons why no report of a year can be entered.</summary>
    public static IEnumerable<Refusal> WhyNotEnter(int year, DateOnly today)
    {
        if (year < FirstEnteredYear)
            yield return new("report.no-tables-yet", null, $"{year}", $"{FirstEnteredYear}");
        if (year >= today.Year)
            yield return new("report.enter-year-not-over", null, $"{year}");
    }

    /// <summary>Reasons why this year's report cannot be entered: it is made here.</summary>
    public IEnumerable<Refusal> WhyNotEnter(Officer officer)
    {
        if (!officer.May(Right.Report))
            yield return new("report.needs-right");
        if (Written.Count > 0 || Answers.Count > 0 || Draft is not null)
            yield return new("report.made-here");
    }

    /// <summary>Opens the docket of an earlier year.</summary>
    public static Decision OpenEarlier(Officer officer, int year, DateOnly today) =>
        Decision.Unless(WhyNotEnter(year, today).Concat(Empty.WhyNotEnter(officer)), () => new ReportBegun(today, year, officer.Id));

    /// <summary>补录, or a later version of it.</summary>
    /// <param name="source">The file that it was read from; null keeps that of the version before.</param>
    public Decision Enter(Officer officer, int year, NamedFile file, NamedFile? source, DateOnly today) =>
        Decision.Unless(
            WhyNotEnter(year, today).Concat(WhyNotEnter(officer)),
            () => new ReportEntered(today, year, (Entered?.Version ?? 0) + 1, file, source ?? Entered?.Source, officer.Id)
        );
}
