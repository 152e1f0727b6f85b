using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Oversight;
using Gongkai.Domain.Remedies;
using Gongkai.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Facts;

/// <summary>What a list of remedies asks for.</summary>
public sealed record RemedyQuery
{
    /// <summary>Only the pending ones, or only the concluded ones; null for both.</summary>
    public bool? Pending { get; init; }

    /// <summary>Only reconsiderations or only suits, by their family.</summary>
    public string? Family { get; init; }

    /// <summary>Part of the case number.</summary>
    public string? Number { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    public int PageSize { get; init; } = 25;
}

/// <summary>复议、诉讼案件: lists of an organ's remedies, of what an officer may see, asked of the flat rows.</summary>
public sealed class RemedyList
{
    private static readonly string[] Families = [Reconsideration.Family, AdministrativeSuit.Family];

    private readonly Db _db;

    internal RemedyList(Db db) => _db = db;

    /// <summary>A page of a list: first what is to be answered soonest, then the newest.</summary>
    public async Task<CasePage> Find(Officer officer, RemedyQuery query, CancellationToken stop = default)
    {
        var found = Matching(officer, query);
        var rows = await found
            .OrderBy(f => EF.Property<DateOnly>(f, FactsTable.DueOrder))
            .ThenByDescending(f => f.ReceivedOn)
            .ThenBy(f => f.Number)
            .Skip((Math.Max(query.Page, 1) - 1) * query.PageSize)
            .Take(query.PageSize)
            .ToListAsync(stop);
        return new(rows, await found.CountAsync(stop));
    }

    /// <summary>How many there are, pending or not.</summary>
    public Task<int> Count(Officer officer, bool? pending, CancellationToken stop = default) =>
        Matching(officer, new() { Pending = pending }).CountAsync(stop);

    /// <summary>The remedies about one matter, the oldest first.</summary>
    public async Task<IReadOnlyList<CaseFacts>> About(OrganId organ, DocketId matter, CancellationToken stop = default) =>
        await Of(organ).Where(f => f.About == matter).OrderBy(f => f.ReceivedOn).ThenBy(f => f.Number).ToListAsync(stop);

    /// <summary>A case of this number is recorded already: cases are counted, not records of them.</summary>
    public Task<bool> Knows(OrganId organ, string number, CancellationToken stop = default) =>
        Of(organ).AnyAsync(f => f.Number == number, stop);

    private IQueryable<CaseFacts> Matching(Officer officer, RemedyQuery query)
    {
        var found = Seen(officer);
        if (query.Pending is { } pending)
            found = found.Where(f => f.ClosedOn == null == pending);
        if (query.Family is { Length: > 0 } family)
            found = found.Where(f => f.Family == family);
        if (query.Number?.Trim() is { Length: > 0 } number)
            found = found.Where(f => f.Number.Contains(number));
        return found;
    }

    /// <summary>The rule of <see cref="Visibility.MaySeeRemedy"/>, asked of the rows.</summary>
    private IQueryable<CaseFacts> Seen(Officer officer)
    {
        var (organ, scope) = (officer.Organ, Visibility.ScopeOf(officer));
        if (scope.All)
            return Of(organ);
        var own = _db.CaseFacts.Where(f => f.Organ == organ && f.Section != null && scope.Sections.Contains(f.Section.Value));
        return Of(organ).Where(remedy => own.Any(matter => matter.Docket == remedy.About));
    }

    private IQueryable<CaseFacts> Of(OrganId organ) =>
        _db.CaseFacts.AsNoTracking().Where(f => f.Organ == organ && Families.Contains(f.Family));
}
