using System.Text;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Reporting.Making;
using Gongkai.Storage.Files;
using Gongkai.Storage.Journal;
using Gongkai.Storage.Registers;

namespace Gongkai.Reports;

/// <summary>A report that was made elsewhere, and the docket in which it was entered.</summary>
public sealed record EarlierReport(OpenDocket<YearReport> Docket, AnnualReport Report)
{
    public ReportEntered Entered => Docket.Matter.Entered!;
}

/// <summary>往年年度报告: what was made before this house, or beside it, and stands here for comparison.</summary>
public sealed class EarlierReports(Dockets dockets, ReportSnapshots snapshots)
{
    private const string Json = "application/json";

    /// <summary>The docket of a year's report, entered or made here; null where there is none.</summary>
    public Task<OpenDocket<YearReport>?> Open(OrganId organ, int year, CancellationToken stop) =>
        dockets.Open<YearReport>(organ, YearReport.NumberOf(year), stop);

    /// <summary>The report that was entered for a year; null where there is none.</summary>
    public async Task<EarlierReport?> Find(OrganId organ, int year, CancellationToken stop) =>
        await Open(organ, year, stop) is { Matter.Entered: not null } docket && await Frozen(organ, year, stop) is { } report
            ? new(docket, report)
            : null;

    /// <summary>The report of a year as it stands here last, entered or frozen; null where there is none.</summary>
    public async Task<AnnualReport?> Frozen(OrganId organ, int year, CancellationToken stop) =>
        await snapshots.Find(organ, year, stop) is { } snapshot ? FrozenReport.Read(snapshot.Json).Report : null;

    /// <summary>Every report that was entered, the newest year first.</summary>
    public async Task<IReadOnlyList<EarlierReport>> All(OrganId organ, CancellationToken stop)
    {
        List<EarlierReport> found = [];
        foreach (var year in await snapshots.Years(organ, stop))
            if (await Find(organ, year, stop) is { } earlier)
                found.Add(earlier);
        return found;
    }

    /// <summary>Years that can still be entered, the newest first.</summary>
    public async Task<IReadOnlyList<int>> Free(Officer officer, DateOnly today, CancellationToken stop)
    {
        List<int> free = [];
        for (var year = today.Year - 1; year >= YearReport.FirstEnteredYear; year--)
        {
            var docket = await Open(officer.Organ, year, stop);
            if ((docket?.Matter ?? YearReport.Empty) is { Entered: null } report && !report.WhyNotEnter(officer).Any())
                free.Add(year);
        }
        return free;
    }

    /// <summary>补录, or a later version of it.</summary>
    /// <param name="source">The file that the report was read from; null for one that was typed.</param>
    public Task<Decision> Enter(
        ReportPlace place,
        Officer by,
        AnnualReport report,
        IncomingFile? source,
        DateOnly today,
        CancellationToken stop
    )
    {
        var entered = new FrozenReport(report, [], new Dictionary<CellCode, IReadOnlyList<string>>());
        var file = IncomingFile.Of($"report-{place.Year}.json", Json, Encoding.UTF8.GetBytes(entered.ToJson()));
        return dockets.Act(
            place,
            by,
            () => YearReport.OpenEarlier(by, place.Year, today),
            docket => docket.Enter(by, place.Year, file.Named, source?.Named, today),
            source is null ? [file] : [file, source],
            stop
        );
    }
}
