using System.Text;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.People;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Review;
using Gongkai.Storage.Facts;
using Gongkai.Storage.Files;
using Gongkai.Storage.Registers;

namespace Gongkai.Reports;

/// <summary>送审、定稿 and what moved since: the approved report never changes, later corrections stand beside it.</summary>
public sealed class ReportFreezer(AnnualReports reports, ReportSnapshots snapshots, ReportCounts counts, FileGate gate)
{
    private const string Json = "application/json";

    /// <summary>The frozen report of a year; null while it is in the making.</summary>
    public async Task<FrozenReport?> Find(OrganId organ, int year, CancellationToken stop) =>
        await snapshots.Find(organ, year, stop) is { } snapshot ? FrozenReport.Read(snapshot.Json) : null;

    /// <summary>The bytes that were frozen, of which the journal holds the digest; null while the report is in the making.</summary>
    public async Task<byte[]?> Sealed(OrganId organ, int year, CancellationToken stop) =>
        await snapshots.Find(organ, year, stop) is { } snapshot ? Encoding.UTF8.GetBytes(snapshot.Json) : null;

    /// <summary>The report that lies with the reviewers; null for who may not see it.</summary>
    public async Task<FrozenReport?> Submitted(BuiltReport built, Officer officer, CancellationToken stop) =>
        built.Docket is { Matter.Draft: { } draft } docket
        && await gate.Open(built.Organ.Id, docket.Id, draft.File.Digest, new Viewer.Staff(officer), stop) is { } file
            ? FrozenReport.Read(Encoding.UTF8.GetString(file.Content))
            : null;

    /// <summary>Submits the report as it was built; what is approved later are these bytes.</summary>
    public async Task<Decision> Submit(
        BuiltReport built,
        int seen,
        Officer officer,
        ReviewChain chain,
        DateOnly today,
        CancellationToken stop
    )
    {
        var (file, findings) = (await FileOf(built, stop), built.Findings(today));
        return await reports.Act(
            built,
            seen,
            officer,
            report => report.Submit(officer, built.Figures.Year, file.Named, chain, findings, today),
            today,
            stop,
            file
        );
    }

    /// <summary>Passes what was shown, unless the record tells other numbers by now; the last level freezes.</summary>
    public async Task<Decision> Pass(
        BuiltReport built,
        int seen,
        Officer officer,
        FileDigest shown,
        FreeText? remark,
        SecrecyFinding? secrecy,
        DateOnly today,
        CancellationToken stop
    )
    {
        var now = (await FileOf(built, stop)).Named.Digest;
        return await reports.Act(built, seen, officer, report => report.Pass(officer, shown, now, remark, secrecy, today), today, stop);
    }

    /// <summary>What the record tells otherwise than a report that was submitted or frozen, cell by cell in print order.</summary>
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

    private async Task<IncomingFile> FileOf(BuiltReport built, CancellationToken stop)
    {
        Dictionary<CellCode, IReadOnlyList<string>> behind = [];
        foreach (var cell in built.Figures.Form.Cells.Where(cell => cell.Table is not TableCode.T2))
            if (await Numbers(built, cell, stop) is { Count: > 0 } cases)
                behind[cell] = cases;
        var frozen = new FrozenReport(built.Report, Enum.GetNames<CountingPolicy>(), behind);
        return IncomingFile.Of($"{built.FileName}.json", Json, Encoding.UTF8.GetBytes(frozen.ToJson()));
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
