using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Oversight;
using Gongkai.Domain.Publishing;
using Gongkai.Domain.Reporting;
using Gongkai.Storage.Journal;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Publishing;

/// <summary>What a list of the desk asks for.</summary>
public sealed record PublicationQuery
{
    /// <summary>Only what waits for the officer who asks.</summary>
    public bool Mine { get; init; }

    /// <summary>Only these stages; all where none is named.</summary>
    public IReadOnlyList<PublicationStage> Stages { get; init; } = [];

    /// <summary>栏目 by code.</summary>
    public string? Column { get; init; }

    /// <summary>Part of the title or of the 索引号.</summary>
    public string? Words { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    public int PageSize { get; init; } = 25;
}

/// <summary>One item of a list.</summary>
/// <param name="Facts">Its flat row.</param>
/// <param name="Title">Title of the newest draft.</param>
/// <param name="IsPublic">The public sees a version of it.</param>
public sealed record PublicationRow(CaseFacts Facts, string Title, bool IsPublic);

/// <summary>One page of a list, the newest first.</summary>
public sealed record PublicationSlice(IReadOnlyList<PublicationRow> Rows, int Total);

/// <summary>
/// The desk's lists of publications, of what an officer may see. Titles of drafts lie sealed with their dockets, so they are read there and not
/// from a table; a search reads only as many as the list holds.
/// </summary>
public sealed class PublicationList
{
    private readonly Db _db;
    private readonly DocketReader _reader;

    internal PublicationList(Db db, DocketReader reader) => (_db, _reader) = (db, reader);

    /// <summary>A page of a list.</summary>
    public async Task<PublicationSlice> Find(Officer officer, PublicationQuery query, DateOnly today, CancellationToken stop = default)
    {
        var first = (Math.Max(query.Page, 1) - 1) * query.PageSize;
        var matching = Matching(officer, query, today);
        if (query.Words?.Trim() is not { Length: > 0 } words)
        {
            var facts = await matching.Skip(first).Take(query.PageSize).ToListAsync(stop);
            return new(await Titled(facts, stop), await matching.CountAsync(stop));
        }
        var all = await Titled(await matching.ToListAsync(stop), stop);
        var found = all.Where(row => Holds(row.Title, words) || Holds(row.Facts.Number, words)).ToList();
        return new([.. found.Skip(first).Take(query.PageSize)], found.Count);
    }

    /// <summary>How many items there are in each stage, of those the officer may see.</summary>
    public Task<Dictionary<string, int>> CountByStage(Officer officer, CancellationToken stop = default) =>
        Seen(officer).GroupBy(f => f.Stage).ToDictionaryAsync(g => g.Key, g => g.Count(), stop);

    /// <summary>How many items wait for the officer.</summary>
    public Task<int> CountMine(Officer officer, DateOnly today, CancellationToken stop = default) =>
        Seen(officer).Where(PublicationTurns.Of(officer, today)).CountAsync(stop);

    private IQueryable<CaseFacts> Seen(Officer officer) => _db.CaseFacts.AsNoTracking().Where(Visibility.PublicationsOf(officer));

    private IQueryable<CaseFacts> Matching(Officer officer, PublicationQuery query, DateOnly today)
    {
        var items = Seen(officer);
        if (query.Mine)
            items = items.Where(PublicationTurns.Of(officer, today));
        if (query.Stages.Select(stage => stage.ToString()).ToArray() is { Length: > 0 } stages)
            items = items.Where(f => stages.Contains(f.Stage));
        if (query.Column is { Length: > 0 } column)
            items = items.Where(f => f.Column == column);
        return items.OrderByDescending(f => f.ReceivedOn).ThenByDescending(f => f.Number).ThenByDescending(f => f.Docket);
    }

    private async Task<IReadOnlyList<PublicationRow>> Titled(IReadOnlyList<CaseFacts> facts, CancellationToken stop)
    {
        List<PublicationRow> rows = [];
        foreach (var row in facts)
        {
            var item = Docket.Fold<Publication>(await _reader.Read(_db, row.Organ, row.Docket, stop));
            rows.Add(new(row, item.Draft?.Content.Title.Value ?? "", item.Public is not null));
        }
        return rows;
    }

    private static bool Holds(string text, string words) => text.Contains(words, StringComparison.OrdinalIgnoreCase);
}
