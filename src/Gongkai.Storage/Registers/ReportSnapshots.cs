using Gongkai.Domain.Organs;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Registers;

/// <summary>年度报告 as it was frozen: later corrections show as differences to it, they never change it.</summary>
public sealed class ReportSnapshots
{
    private readonly Db _db;

    internal ReportSnapshots(Db db) => _db = db;

    /// <summary>The frozen report of a year.</summary>
    public Task<ReportSnapshot?> Find(OrganId organ, int year, CancellationToken stop = default) =>
        _db.ReportSnapshots.AsNoTracking().SingleOrDefaultAsync(s => s.Organ == organ && s.Year == year, stop);

    /// <summary>All frozen reports, the newest first.</summary>
    public async Task<IReadOnlyList<ReportSnapshot>> All(OrganId organ, CancellationToken stop = default) =>
        await _db.ReportSnapshots.AsNoTracking().Where(s => s.Organ == organ).OrderByDescending(s => s.Year).ToListAsync(stop);
}

/// <summary>A frozen report.</summary>
public sealed class ReportSnapshot
{
    internal ReportSnapshot() { }

    public OrganId Organ { get; internal init; }
    public int Year { get; internal init; }
    public DateTime FrozenAt { get; internal init; }
    public PersonId By { get; internal init; }

    /// <summary>What was approved: the report in canonical JSON, the policies, and the cases behind each number.</summary>
    public string Json { get; internal init; } = "";
}
