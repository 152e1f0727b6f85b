using Gongkai.Desk.Matters;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Reporting.Making;
using Gongkai.Domain.Review;
using Gongkai.Reports;
using Gongkai.SignIn;
using Gongkai.Storage.Identity;
using Gongkai.Storage.Organs;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Reports.Earlier;

/// <summary>A page of one earlier year's report, entered already or about to be (<c>/desk/reports/earlier/{year}/…</c>).</summary>
[Asks(Right.Report)]
public abstract class EarlierPage(EarlierReports reports, OrganStore organs, Staff staff) : MatterPage(staff)
{
    [BindProperty(SupportsGet = true)]
    public int Year { get; set; }

    public Organ Organ { get; private set; } = null!;

    /// <summary>What was entered; null before.</summary>
    public EarlierReport? Earlier { get; private set; }

    /// <inheritdoc/>
    public override string Address => $"/desk/reports/earlier/{Year}";

    /// <inheritdoc/>
    public override IReadOnlyList<Recorded> Entries => Earlier?.Docket.Entries ?? [];

    /// <inheritdoc/>
    public override DraftReview Review => DraftReview.None;

    /// <summary>Position of the last entry of its docket; 0 while there is none.</summary>
    public int LastEntry { get; private set; }

    protected EarlierReports Reports => reports;

    /// <summary>The docket as this page saw it.</summary>
    protected ReportPlace Place => new(Me.Organ, Year, Seen);

    protected override async Task<bool> Load(CancellationToken stop)
    {
        if (YearReport.WhyNotEnter(Year, Today).Any() || await organs.Find(Me.Organ, stop) is not { } organ)
            return false;
        Organ = organ;
        LastEntry = (await reports.Open(Me.Organ, Year, stop))?.Seen ?? 0;
        Earlier = await reports.Find(Me.Organ, Year, stop);
        return await base.Load(stop);
    }
}
