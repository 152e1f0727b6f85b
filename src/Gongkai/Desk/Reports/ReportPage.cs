using Gongkai.Desk.Matters;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Reporting.Making;
using Gongkai.Domain.Review;
using Gongkai.Reports;
using Gongkai.SignIn;
using Gongkai.Storage.Identity;
using Gongkai.Storage.Organs;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Reports;

/// <summary>What every page of a year's report needs.</summary>
public sealed class ReportDesk(AnnualReports reports, ReportFreezer freezer, OrganStore organs)
{
    public AnnualReports Reports => reports;

    public ReportFreezer Freezer => freezer;

    /// <summary>The report of a year as the record tells it now; null where this organ has none to make, or made it elsewhere.</summary>
    public async Task<BuiltReport?> Build(OrganId organ, int year, DateOnly today, CancellationToken stop) =>
        !YearReport.WhyNotMake(year, today).Any()
        && await organs.Find(organ, stop) is { } found
        && await reports.Build(found, year, stop) is { Docket: null or { Matter.Entered: null } } built
            ? built
            : null;
}

/// <summary>A page of a year's report: the report itself, one number, or one act on it (<c>/desk/reports/{year}/…</c>).</summary>
[Asks(Right.Report)]
public abstract class ReportPage(ReportDesk desk, Staff staff) : MatterPage(staff)
{
    [BindProperty(SupportsGet = true)]
    public int Year { get; set; }

    /// <summary>The report as the record tells it now.</summary>
    public BuiltReport Built { get; private set; } = null!;

    /// <summary>The report as it was frozen last; null while it never was.</summary>
    public FrozenReport? LastFrozen { get; private set; }

    /// <summary>The report as it was frozen; null while it, or its correction, is in the making.</summary>
    public FrozenReport? Frozen => Built.IsFrozen ? LastFrozen : null;

    /// <summary>The report that is shown: once frozen, it does not move.</summary>
    public AnnualReport Report => Frozen?.Report ?? Built.Report;

    /// <summary>Its texts and its review; empty while nobody has begun.</summary>
    public YearReport Making => Built.Docket?.Matter ?? YearReport.Empty;

    /// <inheritdoc/>
    public override string Address => $"/desk/reports/{Year}";

    /// <inheritdoc/>
    public override IReadOnlyList<Recorded> Entries => Built.Docket?.Entries ?? [];

    /// <inheritdoc/>
    public override DraftReview Review => Making.Review;

    /// <summary>Position of the last entry of its docket; 0 while there is none.</summary>
    public int LastEntry => Built.Docket?.Seen ?? 0;

    protected ReportDesk Desk => desk;

    protected override async Task<bool> Load(CancellationToken stop)
    {
        if (await desk.Build(Me.Organ, Year, Today, stop) is not { } built)
            return false;
        Built = built;
        LastFrozen = await desk.Freezer.Find(Me.Organ, Year, stop);
        return await base.Load(stop);
    }
}
