using System.Collections.Concurrent;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Oversight;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Requests;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Facts;

/// <summary>One page of a list, by the clock: the most urgent first.</summary>
public sealed record CasePage(IReadOnlyList<CaseFacts> Rows, int Total);

/// <summary>How many open requests there are of each sort.</summary>
public sealed record CaseCounts(int Open, int DueToday, int DueThisWeek, int Late, int Waiting, int ToConfirm, int InReview, int ToDeliver)
{
    /// <summary>Nothing is open.</summary>
    public static CaseCounts None { get; } = new(0, 0, 0, 0, 0, 0, 0, 0);
}

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
        var rows = await Sorted(cases, query).Skip((Math.Max(query.Page, 1) - 1) * query.PageSize).Take(query.PageSize).ToListAsync(stop);
        var total = query.Page <= 1 && rows.Count < query.PageSize ? rows.Count : await cases.CountAsync(stop);
        return new(rows, total);
    }

    /// <summary>All rows of a list, for an export.</summary>
    public IAsyncEnumerable<CaseFacts> Export(OrganId organ, CaseQuery query, DateOnly today) =>
        Sorted(Matching(organ, query, today), query).AsAsyncEnumerable();

    /// <summary>One row by its number.</summary>
    public Task<CaseFacts?> Find(OrganId organ, CaseNumber number, CancellationToken stop = default)
    {
        var printed = number.ToString();
        return Requests(organ).SingleOrDefaultAsync(f => f.Number == printed, stop);
    }

    /// <summary>How many there are of each sort, of those that the asker may see.</summary>
    public Task<CaseCounts> Counts(OrganId organ, ListScope scope, DateOnly today, CancellationToken stop = default) =>
        scope.All ? Counts(organ, today, stop) : Count(Within(Requests(organ), scope), today, stop);

    /// <summary>How many there are of each sort.</summary>
    public async Task<CaseCounts> Counts(OrganId organ, DateOnly today, CancellationToken stop = default)
    {
        var key = (_db.Database.GetConnectionString() ?? "", organ);
        var size = await _db.JournalHeads.Where(h => h.Organ == organ).Select(h => h.Size).SingleOrDefaultAsync(stop);
        if (Counted.TryGetValue(key, out var known) && known.Size == size && known.Today == today)
            return known.Counts;
        var counts = await Count(Requests(organ), today, stop);
        Counted[key] = (size, today, counts);
        return counts;
    }

    private static async Task<CaseCounts> Count(IQueryable<CaseFacts> cases, DateOnly today, CancellationToken stop)
    {
        var sunday = Sunday(today);
        return await cases
                .Where(CaseFacts.Open)
                .GroupBy(f => 1)
                .Select(g => new CaseCounts(
                    g.Count(),
                    g.Count(f => f.DueOn == today),
                    g.Count(f => f.DueOn >= today && f.DueOn <= sunday),
                    g.Count(f => f.DueOn < today),
                    g.Count(f => f.Awaited != null),
                    g.Count(f => f.ToConfirm),
                    g.Count(f => f.Waiting != null),
                    g.Count(f => f.Stage == CaseFacts.ToDeliver)
                ))
                .SingleOrDefaultAsync(stop)
            ?? CaseCounts.None;
    }

    private IQueryable<CaseFacts> Matching(OrganId organ, CaseQuery query, DateOnly today)
    {
        var cases = Filtered(Within(Requests(organ), query.Scope), query.Filter, today);
        if (query.Section is { } section)
            cases = cases.Where(f => f.Section == section);
        if (query.Kind is { } kind && Counting.ColumnOf(kind) is var column)
            cases = cases.Where(f => f.ReportColumn == column);
        if (query.ReceivedFrom is { } first)
            cases = cases.Where(f => f.ReceivedOn >= first);
        if (query.ReceivedUntil is { } last)
            cases = cases.Where(f => f.ReceivedOn <= last);
        if (query.WaitingAt.Count > 0)
            cases = cases.Where(f => f.Waiting != null && query.WaitingAt.Contains(f.Waiting.Value));
        if (query.Number?.Trim().ToUpperInvariant() is { Length: > 0 } number)
            cases = cases.Where(f => f.Number.Contains(number));
        return cases;
    }

    private static IQueryable<CaseFacts> Within(IQueryable<CaseFacts> cases, ListScope scope) =>
        scope.All
            ? cases
            : cases.Where(f =>
                (f.Section != null && scope.Sections.Contains(f.Section.Value))
                || (f.Waiting != null && scope.Levels.Contains(f.Waiting.Value))
            );

    private static IOrderedQueryable<CaseFacts> Sorted(IQueryable<CaseFacts> cases, CaseQuery query) =>
        (query.Order, query.Descending) switch
        {
            (CaseOrder.Number, false) => cases.OrderBy(f => f.Number),
            (CaseOrder.Number, true) => cases.OrderByDescending(f => f.Number),
            (CaseOrder.Received, false) => cases.OrderBy(f => f.ReceivedOn).ThenBy(f => f.Number),
            (CaseOrder.Received, true) => cases.OrderByDescending(f => f.ReceivedOn).ThenByDescending(f => f.Number),
            (CaseOrder.Closed, false) => cases.OrderBy(f => f.ClosedOn).ThenBy(f => f.Number),
            (CaseOrder.Closed, true) => cases.OrderByDescending(f => f.ClosedOn).ThenByDescending(f => f.Number),
            (_, true) => cases.OrderByDescending(f => EF.Property<DateOnly>(f, FactsTable.DueOrder)).ThenByDescending(f => f.Number),
            _ => cases.OrderBy(f => EF.Property<DateOnly>(f, FactsTable.DueOrder)).ThenBy(f => f.Number),
        };

    private static IQueryable<CaseFacts> Filtered(IQueryable<CaseFacts> cases, CaseFilter filter, DateOnly today)
    {
        var sunday = Sunday(today);
        var open = cases.Where(CaseFacts.Open);
        return filter switch
        {
            CaseFilter.Open => open,
            CaseFilter.DueToday => open.Where(f => f.DueOn == today),
            CaseFilter.DueThisWeek => open.Where(f => f.DueOn >= today && f.DueOn <= sunday),
            CaseFilter.Late => open.Where(f => f.DueOn < today),
            CaseFilter.Waiting => open.Where(f => f.Awaited != null),
            CaseFilter.ToConfirm => open.Where(f => f.ToConfirm),
            CaseFilter.InReview => open.Where(f => f.Waiting != null),
            CaseFilter.ToDeliver => open.Where(f => f.Stage == CaseFacts.ToDeliver),
            CaseFilter.Closed => cases.Where(f => f.ClosedOn != null && f.Stage != CaseFacts.ToDeliver),
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
