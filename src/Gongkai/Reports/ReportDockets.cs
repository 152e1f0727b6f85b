using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Reporting.Making;
using Gongkai.Storage.Files;
using Gongkai.Storage.Journal;

namespace Gongkai.Reports;

/// <summary>The docket of a year's report.</summary>
/// <param name="Seen">Position of its last entry on the screen; 0 while there was none.</param>
public sealed record ReportPlace(OrganId Organ, int Year, int Seen);

/// <summary>年度报告案卷: one for each year, which the first act on it opens.</summary>
internal static class ReportDockets
{
    /// <summary>One act on the docket; <paramref name="open"/> gives its first entry where there is none yet.</summary>
    public static async Task<Decision> Act(
        this Dockets dockets,
        ReportPlace place,
        Officer by,
        Func<Decision> open,
        Func<YearReport, Decision> act,
        IReadOnlyList<IncomingFile> files,
        CancellationToken stop
    )
    {
        var (number, actor) = (YearReport.NumberOf(place.Year), Actor.Staff(by.Id));
        var opened = await dockets.Begin<YearReport>(place.Organ, number, actor, open, stop: stop);
        if (opened is not Decision.Taken)
            return opened;
        var id = await dockets.BegunBy(place.Organ, number, stop);
        return await dockets.Step(place.Organ, id, Math.Max(place.Seen, 1), actor, act, files, stop);
    }
}
