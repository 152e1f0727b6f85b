using Gongkai.Reports;
using Gongkai.Storage.Identity;

namespace Gongkai.Desk.Reports;

/// <summary>定稿后的变化: cell by cell, with the cases that came or went. The published text changes only by a correction that is published itself.</summary>
public sealed class DifferencesModel(ReportDesk desk, Staff staff) : ReportPage(desk, staff)
{
    public IReadOnlyList<ReportDifference> Differences { get; private set; } = [];

    protected override async Task<bool> Load(CancellationToken stop)
    {
        if (!await base.Load(stop))
            return false;
        if (Frozen is not null)
            Differences = await Desk.Freezer.Differences(Frozen, Built, stop);
        return true;
    }
}
