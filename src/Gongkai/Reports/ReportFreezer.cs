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

    /// <summary>The frozen report of a year, as it was corrected last; null while there is none.</summary>
    public async Task<FrozenReport?> Find(OrganId organ, int year, CancellationToken stop) =>
        await snapshots.Find(organ, year, stop) is { } snapshot ? FrozenReport.Read(snapshot.Json) : null;

    /// <summary>Every frozen version with its number, the newest first.</summary>
    public async Task<IReadOnlyList<(int Version, FrozenReport Report)>> Versions(OrganId organ, int year, CancellationToken stop) =>
        [.. (await snapshots.Versions(organ, year, stop)).Select(frozen => (frozen.Version, FrozenReport.Read(frozen.Json)))];

    /// <summary>The bytes that were frozen, of which the journal holds the digest: of the newest version, or of one; null where there is none.</summary>
    public async Task<byte[]?> Sealed(OrganId organ, int year, int? version, CancellationToken stop) =>
        (await snapshots.Versions(organ, year, stop)).FirstOrDefault(frozen => version is null || frozen.Version == version) is { } snapshot
            ? Encoding.UTF8.GetBytes(snapshot.Json)
            : null;

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
            if (ReportDifference.Of(cell, frozen, now.Figures.Cells[cell], await Numbers(now, cell, stop)) is { } difference)
                differences.Add(difference);
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
public sealed record ReportDifference(CellCode Cell, decimal Before, decimal Now, IReadOnlyList<string> Came, IReadOnlyList<string> Gone)
{
    /// <summary>What a later version tells otherwise than an earlier one.</summary>
    public static IReadOnlyList<ReportDifference> Between(FrozenReport before, FrozenReport after) =>
        [
            .. ReportForm
                .F2021.Cells.Select(cell =>
                    Of(cell, before, after.Report.Cell(cell)?.Value ?? 0, after.Behind.GetValueOrDefault(cell) ?? [])
                )
                .OfType<ReportDifference>(),
        ];

    /// <summary>Of one cell; null where number and cases are the same.</summary>
    internal static ReportDifference? Of(CellCode cell, FrozenReport frozen, decimal now, IReadOnlyList<string> casesNow)
    {
        var (before, cases) = (frozen.Report.Cell(cell)?.Value ?? 0, frozen.Behind.GetValueOrDefault(cell) ?? []);
        return before == now && casesNow.ToHashSet().SetEquals(cases)
            ? null
            : new(cell, before, now, [.. casesNow.Except(cases)], [.. cases.Except(casesNow)]);
    }
}
