using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Reporting.Making;
using Gongkai.Storage.Facts;
using Gongkai.Storage.Registers;

namespace Gongkai.Reports;

/// <summary>定稿 and what moved since: the frozen report never changes, later corrections stand beside it.</summary>
public sealed class ReportFreezer(ReportSnapshots snapshots, ReportCounts counts)
{
    /// <summary>The frozen report of a year; null while it is in the making.</summary>
    public async Task<FrozenReport?> Find(OrganId organ, int year, CancellationToken stop) =>
        await snapshots.Find(organ, year, stop) is { } snapshot ? FrozenReport.Read(snapshot.Json) : null;

    /// <summary>Freezes the report as it was built.</summary>
    public async Task<Decision> Freeze(BuiltReport built, Officer officer, DateOnly today, CancellationToken stop)
    {
        if (YearReport.WhyNotFreeze(officer, built.Figures.Year, built.Audit(today).Findings, today).ToList() is { Count: > 0 } reasons)
            return new Decision.Refused(reasons);
        var frozen = new FrozenReport(
            built.Report,
            [.. Enum.GetValues<CountingPolicy>().Select(policy => policy.ToString())],
            await Behind(built, stop)
        );
        return await snapshots.Freeze(built.Organ.Id, built.Figures.Year, frozen.ToJson(), officer.Id, stop);
    }

    /// <summary>What the record tells otherwise than the frozen report, cell by cell in print order.</summary>
    public async Task<IReadOnlyList<ReportDifference>> Differences(FrozenReport frozen, BuiltReport now, CancellationToken stop)
    {
        List<ReportDifference> differences = [];
        foreach (var cell in now.Figures.Form.Cells)
        {
            var (before, after) = (frozen.Report.Cell(cell)?.Value ?? 0, now.Figures.Cells[cell]);
            var (cases, casesNow) = (frozen.Behind.GetValueOrDefault(cell) ?? [], await Numbers(now, cell, stop));
            if (before != after || !casesNow.ToHashSet().SetEquals(cases))
                differences.Add(new(cell, before, after, [.. casesNow.Except(cases)], [.. cases.Except(casesNow)]));
        }
        return differences;
    }

    private async Task<Dictionary<CellCode, IReadOnlyList<string>>> Behind(BuiltReport built, CancellationToken stop)
    {
        Dictionary<CellCode, IReadOnlyList<string>> behind = [];
        foreach (var cell in built.Figures.Form.Cells.Where(cell => cell.Table is not TableCode.T2))
            if (await Numbers(built, cell, stop) is { Count: > 0 } cases)
                behind[cell] = cases;
        return behind;
    }

    private async Task<IReadOnlyList<string>> Numbers(BuiltReport built, CellCode cell, CancellationToken stop) =>
        built.Figures.Cells[cell] == 0
            ? []
            : [.. (await counts.Behind(built.Organ.Id, cell, built.Figures.Year, stop: stop)).Select(facts => facts.Number)];
}

/// <summary>A number that is not what it was when the report was frozen.</summary>
/// <param name="Came">Cases that count now and did not then.</param>
/// <param name="Gone">Cases that counted then and do not now.</param>
public sealed record ReportDifference(CellCode Cell, decimal Before, decimal Now, IReadOnlyList<string> Came, IReadOnlyList<string> Gone);
