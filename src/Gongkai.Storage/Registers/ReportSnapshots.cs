using Gongkai.Domain.Organs;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Registers;

/// <summary>年度报告 as it was frozen: later corrections show as differences to it, they never change it.</summary>
public sealed class ReportSnapshots
{
    private readonly Db _db;

    internal ReportSnapshots(Db db) => _db = db;

    /// <summary>The frozen report of a year, as it was corrected last.</summary>
    public Task<ReportSnapshot?> Find(OrganId organ, int year, CancellationToken stop = default) =>
        Of(organ).Where(s => s.Year == year).OrderByDescending(s => s.Version).FirstOrDefaultAsync(stop);

    /// <summary>Every frozen version of a year, the newest first.</summary>
    public async Task<IReadOnlyList<ReportSnapshot>> Versions(OrganId organ, int year, CancellationToken stop = default) =>
        await Of(organ).Where(s => s.Year == year).OrderByDescending(s => s.Version).ToListAsync(stop);

    /// <summary>The years that have a frozen report, the newest first.</summary>
    public async Task<IReadOnlyList<int>> Years(OrganId organ, CancellationToken stop = default) =>
        await Of(organ).Select(s => s.Year).Distinct().OrderDescending().ToListAsync(stop);

    private IQueryable<ReportSnapshot> Of(OrganId organ) => _db.ReportSnapshots.AsNoTracking().Where(s => s.Organ == organ);
}

/// <summary>A frozen report.</summary>
public sealed class ReportSnapshot
{
    internal ReportSnapshot() { }

    public OrganId Organ { get; internal init; }
    public int Year { get; internal init; }

    /// <summary>Of its draft; grows with each correction.</summary>
    public int Version { get; internal init; }

    public DateTime FrozenAt { get; internal init; }
    public PersonId By { get; internal init; }

    /// <summary>What was approved: the report in canonical JSON, the policies, and the cases behind each number.</summary>
    public string Json { get; internal init; } = "";
}
