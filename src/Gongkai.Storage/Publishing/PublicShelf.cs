using Gongkai.Domain.Organs;
using Gongkai.Domain.Publishing;
using Gongkai.Domain.Review;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Publishing;

/// <summary>What a list of public items asks for; of all organs where none is named.</summary>
public sealed record PublicQuery
{
    public OrganId? Organ { get; init; }
    public string? Column { get; init; }
    public int? StatutoryItem { get; init; }

    /// <summary>Words to look for; two Chinese signs are a word.</summary>
    public string? Words { get; init; }

    /// <summary>First day of publication.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of publication.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    public int PageSize { get; init; } = 20;
}

/// <summary>One page of public items, the newest first.</summary>
public sealed record PublicPage(IReadOnlyList<PublicItem> Items, int Total);

/// <summary>政府信息公开专栏: everything that is public, and nothing else. The portal reads here alone.</summary>
public sealed class PublicShelf
{
    private readonly Db _db;

    internal PublicShelf(Db db) => _db = db;

    /// <summary>An item by its 索引号, also when it was withdrawn: its explanation stays.</summary>
    public Task<PublicItem?> Find(IndexNumber number, CancellationToken stop = default)
    {
        var printed = number.ToString();
        return _db.PublicItems.AsNoTracking().SingleOrDefaultAsync(i => i.IndexNumber == printed, stop);
    }

    /// <summary>The newest items of an organ, without asking how many there are.</summary>
    public async Task<IReadOnlyList<PublicItem>> Newest(OrganId organ, int count, CancellationToken stop = default) =>
        await Ordered(Matching(new() { Organ = organ })!).Take(count).ToListAsync(stop);

    /// <summary>A list or a search.</summary>
    public async Task<PublicPage> Find(PublicQuery query, CancellationToken stop = default)
    {
        if (Matching(query) is not { } items)
            return new([], 0);
        var total = await items.CountAsync(stop);
        var page = Ordered(items).Skip((Math.Max(query.Page, 1) - 1) * query.PageSize).Take(query.PageSize);
        return new(await page.ToListAsync(stop), total);
    }

    /// <summary>How many items of Art. 20 there are, by number.</summary>
    public Task<Dictionary<int, int>> CountByStatutoryItem(OrganId organ, CancellationToken stop = default) =>
        _db
            .PublicItems.Where(i => i.Organ == organ && i.WithdrawnOn == null && i.StatutoryItem != null)
            .GroupBy(i => i.StatutoryItem!.Value)
            .ToDictionaryAsync(g => g.Key, g => g.Count(), stop);

    /// <summary>The versions of an item, the present one first; none of a withdrawn item.</summary>
    public async Task<IReadOnlyList<PublicVersion>> Versions(PublicItem item, CancellationToken stop = default) =>
        await _db
            .PublicVersions.AsNoTracking()
            .Where(v => v.Organ == item.Organ && v.Docket == item.Docket)
            .OrderByDescending(v => v.Version)
            .ToListAsync(stop);

    /// <summary>附件 of an item, in their order.</summary>
    public async Task<IReadOnlyList<PublicFile>> Files(PublicItem item, CancellationToken stop = default) =>
        await _db
            .PublicFiles.AsNoTracking()
            .Where(f => f.Organ == item.Organ && f.Docket == item.Docket)
            .OrderBy(f => f.Place)
            .ToListAsync(stop);

    /// <summary>The bytes of an attachment; null when it is not public.</summary>
    public Task<byte[]?> Content(PublicItem item, FileDigest digest, CancellationToken stop = default) =>
        _db
            .PublicContents.Where(c => c.Organ == item.Organ && c.Docket == item.Docket && c.Digest == digest)
            .Select(c => (byte[]?)c.Bytes)
            .SingleOrDefaultAsync(stop);

    private static IOrderedQueryable<PublicItem> Ordered(IQueryable<PublicItem> items) =>
        items.OrderByDescending(i => i.PublishedOn).ThenByDescending(i => i.IndexNumber);

    /// <summary>The items asked for; null when words were given that hold nothing to look for.</summary>
    private IQueryable<PublicItem>? Matching(PublicQuery query)
    {
        var items = query.Words is { } words ? Searched(words) : _db.PublicItems;
        items = items?.AsNoTracking().Where(i => i.WithdrawnOn == null);
        if (query.Organ is { } organ)
            items = items?.Where(i => i.Organ == organ);
        if (query.Column is { } column)
            items = items?.Where(i => i.Column == column);
        if (query.StatutoryItem is { } item)
            items = items?.Where(i => i.StatutoryItem == item);
        if (query.From is { } from)
            items = items?.Where(i => i.PublishedOn >= from);
        if (query.Until is { } until)
            items = items?.Where(i => i.PublishedOn <= until);
        return items;
    }

    private IQueryable<PublicItem>? Searched(string words)
    {
        if (_db is PostgresDb)
            return Bigrams.ForPostgres(words) is { } query
                ? _db.PublicItems.FromSql($"select * from public_items where to_tsvector('simple', grams) @@ to_tsquery('simple', {query})")
                : null;
        return Bigrams.ForSqlite(words) is { } match
            ? _db.PublicItems.FromSql(
                $"select * from public_items where id in (select rowid from public_search where public_search match {match})"
            )
            : null;
    }
}
