using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Identity;

/// <summary>操作日志 for the audit administrator: what happened, when, by whom, on which docket; never what stands in it.</summary>
public sealed class OversightReader
{
    private readonly Db _db;

    internal OversightReader(Db db) => _db = db;

    /// <summary>One page of an organ's journal, the last entry first.</summary>
    public async Task<JournalPage> Page(OrganId organ, JournalQuestion asked, int page, int size, CancellationToken stop = default)
    {
        var rows = _db.Entries.AsNoTracking().Where(e => e.Organ == organ);
        if (asked.Kind is { } kind)
            rows = rows.Where(e => e.Kind == kind);
        if (asked.Person is { } person)
        {
            var actor = Actor.Staff(person).ToString();
            rows = rows.Where(e => e.Actor == actor);
        }
        if (asked.Since is { } since)
        {
            var from = since.ToDateTime(default, DateTimeKind.Utc).AddHours(-8);
            rows = rows.Where(e => e.RecordedAt >= from);
        }
        var found = await rows.OrderByDescending(e => e.Seq).Skip((page - 1) * size).Take(size).ToListAsync(stop);
        return new(
            await rows.CountAsync(stop),
            [
                .. found.Select(e => new JournalEntry(
                    e.Seq,
                    e.Kind,
                    e.LegalDay,
                    e.RecordedAt,
                    Actor.TryParse(e.Actor, out var by) ? by : Actor.Program,
                    e.Family,
                    Convert.ToHexStringLower(e.Hash)
                )),
            ]
        );
    }
}

/// <summary>Which entries are asked for.</summary>
public sealed record JournalQuestion(string? Kind, PersonId? Person, DateOnly? Since);

/// <summary>A page of the journal, and how many entries there are in all.</summary>
public sealed record JournalPage(int Total, IReadOnlyList<JournalEntry> Entries);

/// <summary>An entry as oversight sees it.</summary>
public sealed record JournalEntry(long Seq, string Kind, DateOnly On, DateTime RecordedAt, Actor By, string Family, string Hash);
