using System.Collections.Concurrent;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Requests;
using Gongkai.Domain.Review;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Facts;

/// <summary>Which cases a list shows.</summary>
public enum CaseFilter
{
    /// <summary>All that are not concluded.</summary>
    Open,

    /// <summary>今日到期.</summary>
    DueToday,

    /// <summary>本周到期: today up to Sunday.</summary>
    DueThisWeek,

    /// <summary>已逾期.</summary>
    Late,

    /// <summary>等待他人: the applicant has to supplement or pay.</summary>
    Waiting,

    /// <summary>待确认收到 (Art. 31).</summary>
    ToConfirm,

    /// <summary>审核中.</summary>
    InReview,

    /// <summary>已办结.</summary>
    Closed,

    /// <summary>Open and closed.</summary>
    All,
}

/// <summary>What a list asks for.</summary>
public sealed record CaseQuery
{
    public CaseFilter Filter { get; init; }

    /// <summary>Of this section only.</summary>
    public SectionId? Section { get; init; }

    /// <summary>Waiting for one of these levels of review.</summary>
    public IReadOnlyList<ReviewLevel> WaitingAt { get; init; } = [];

    /// <summary>Part of the printed number.</summary>
    public string? Number { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    public int PageSize { get; init; } = 25;
}

/// <summary>One page of a list, by the clock: the most urgent first.</summary>
public sealed record CasePage(IReadOnlyList<CaseFacts> Rows, int Total);

/// <summary>How many open requests there are of each sort.</summary>
public sealed record CaseCounts(int Open, int DueToday, int DueThisWeek, int Late, int Waiting, int ToConfirm, int InReview);

/// <summary>Lists of an organ's requests, asked of the flat rows.</summary>
public sealed class CaseList
{
    // Counts stay right until the organ's journal grows.
    private static readonly ConcurrentDictionary<(string, OrganId), (long Size, DateOnly Today, CaseCounts Counts)> Counted = new();

    private readonly Db _db;

    internal CaseList(Db db) => _db = db;

    /// <summary>A page of a list.</summary>
    public async Task<CasePage> Find(OrganId organ, CaseQuery query, DateOnly today, CancellationToken stop = default)
    {
        var cases = Matching(organ, query, today);
        var rows = await cases
            .OrderBy(f => EF.Property<DateOnly>(f, FactsTable.DueOrder))
            .ThenBy(f => f.Number)
            .Skip((Math.Max(query.Page, 1) - 1) * query.PageSize)
            .Take(query.PageSize)
            .ToListAsync(stop);
        var total = query.Page <= 1 && rows.Count < query.PageSize ? rows.Count : await cases.CountAsync(stop);
        return new(rows, total);
    }

    /// <summary>All rows of a list, for an export.</summary>
    public IAsyncEnumerable<CaseFacts> Export(OrganId organ, CaseQuery query, DateOnly today) =>
        Matching(organ, query, today).OrderBy(f => EF.Property<DateOnly>(f, FactsTable.DueOrder)).ThenBy(f => f.Number).AsAsyncEnumerable();

    /// <summary>One row by its number.</summary>
    public Task<CaseFacts?> Find(OrganId organ, CaseNumber number, CancellationToken stop = default)
    {
        var printed = number.ToString();
        return Requests(organ).SingleOrDefaultAsync(f => f.Number == printed, stop);
    }

    /// <summary>How many there are of each sort.</summary>
    public async Task<CaseCounts> Counts(OrganId organ, DateOnly today, CancellationToken stop = default)
    {
        var key = (_db.Database.GetConnectionString() ?? "", organ);
        var size = await _db.JournalHeads.Where(h => h.Organ == organ).Select(h => h.Size).SingleOrDefaultAsync(stop);
        if (Counted.TryGetValue(key, out var known) && known.Size == size && known.Today == today)
            return known.Counts;
        var counts = await Count(organ, today, stop);
        Counted[key] = (size, today, counts);
        return counts;
    }

    private async Task<CaseCounts> Count(OrganId organ, DateOnly today, CancellationToken stop)
    {
        var sunday = Sunday(today);
        return await Requests(organ)
                .Where(f => f.ClosedOn == null)
                .GroupBy(f => 1)
                .Select(g => new CaseCounts(
                    g.Count(),
                    g.Count(f => f.DueOn == today),
                    g.Count(f => f.DueOn >= today && f.DueOn <= sunday),
                    g.Count(f => f.DueOn < today),
                    g.Count(f => f.DueOn == null),
                    g.Count(f => f.ToConfirm),
                    g.Count(f => f.Waiting != null)
                ))
                .SingleOrDefaultAsync(stop)
            ?? new(0, 0, 0, 0, 0, 0, 0);
    }

    private IQueryable<CaseFacts> Matching(OrganId organ, CaseQuery query, DateOnly today)
    {
        var cases = Filtered(Requests(organ), query.Filter, today);
        if (query.Section is { } section)
            cases = cases.Where(f => f.Section == section);
        if (query.WaitingAt.Count > 0)
            cases = cases.Where(f => f.Waiting != null && query.WaitingAt.Contains(f.Waiting.Value));
        if (query.Number?.Trim().ToUpperInvariant() is { Length: > 0 } number)
            cases = cases.Where(f => f.Number.Contains(number));
        return cases;
    }

    private static IQueryable<CaseFacts> Filtered(IQueryable<CaseFacts> cases, CaseFilter filter, DateOnly today)
    {
        var sunday = Sunday(today);
        var open = cases.Where(f => f.ClosedOn == null);
        return filter switch
        {
            CaseFilter.Open => open,
            CaseFilter.DueToday => open.Where(f => f.DueOn == today),
            CaseFilter.DueThisWeek => open.Where(f => f.DueOn >= today && f.DueOn <= sunday),
            CaseFilter.Late => open.Where(f => f.DueOn < today),
            CaseFilter.Waiting => open.Where(f => f.DueOn == null),
            CaseFilter.ToConfirm => open.Where(f => f.ToConfirm),
            CaseFilter.InReview => open.Where(f => f.Waiting != null),
            CaseFilter.Closed => cases.Where(f => f.ClosedOn != null),
            _ => cases,
        };
    }

    private IQueryable<CaseFacts> Requests(OrganId organ)
    {
        var family = DisclosureRequest.Family;
        return _db.CaseFacts.AsNoTracking().Where(f => f.Organ == organ && f.Family == family);
    }

    private static DateOnly Sunday(DateOnly today) => today.AddDays((7 - (int)today.DayOfWeek) % 7);
}
