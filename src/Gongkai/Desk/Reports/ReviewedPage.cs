using Gongkai.Domain.Organs;
using Gongkai.Reports;
using Gongkai.SignIn;
using Gongkai.Storage.Identity;

namespace Gongkai.Desk.Reports;

/// <summary>A page of a report that lies with the reviewers.</summary>
[Asks(Right.Review)]
public abstract class ReviewedPage(ReportDesk desk, Staff staff) : ReportPage(desk, staff)
{
    /// <summary>What was submitted, and nothing else, is reviewed.</summary>
    public FrozenReport Submitted { get; private set; } = null!;

    protected override async Task<bool> Load(CancellationToken stop)
    {
        if (!await base.Load(stop) || await Desk.Freezer.Submitted(Built, Me, stop) is not { } submitted)
            return false;
        Submitted = submitted;
        return true;
    }
}
