using Gongkai.Domain.Reporting.Collecting;
using Gongkai.Storage.Collecting;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Collecting;

/// <summary>A page about the organs of one year's list (<c>/desk/collecting/{year}/…</c>).</summary>
public abstract class CollectingPage(ReportingMembers members) : DeskPage
{
    public const int FirstYear = 2008;

    [BindProperty(SupportsGet = true)]
    public int Year { get; set; }

    /// <summary>Whose reports are expected in the year.</summary>
    public ExpectedReports Expected { get; private set; } = new([]);

    protected ReportingMembers Members => members;

    /// <summary>Reports began with the Regulation of 2008; those of the running year are for the list alone.</summary>
    protected override async Task<bool> Load(CancellationToken stop)
    {
        if (Year < FirstYear || Year > Today.Year)
            return false;
        Expected = await members.Of(Me.Organ, Year, stop);
        return true;
    }
}
