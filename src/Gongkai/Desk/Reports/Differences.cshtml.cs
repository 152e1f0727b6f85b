using Gongkai.Reports;
using Gongkai.Storage.Identity;

namespace Gongkai.Desk.Reports;

/// <summary>定稿后的变化: cell by cell, with the cases that came or went. The published text changes only by a correction that is published itself.</summary>
public sealed class DifferencesModel(ReportDesk desk, Staff staff) : ReportPage(desk, staff)
{
    /// <summary>What the record tells otherwise than the version that was frozen last.</summary>
    public IReadOnlyList<ReportDifference> Differences { get; private set; } = [];

    /// <summary>What the last correction changed against the version before; null where nothing was corrected.</summary>
    public IReadOnlyList<ReportDifference>? Corrected { get; private set; }

    protected override async Task<bool> Load(CancellationToken stop)
    {
        if (!await base.Load(stop))
            return false;
        if (LastFrozen is not null)
            Differences = await Desk.Freezer.Differences(LastFrozen, Built, stop);
        if (await Desk.Freezer.Versions(Me.Organ, Year, stop) is [var newest, var before, ..])
            Corrected = ReportDifference.Between(before.Report, newest.Report);
        return true;
    }
}
