using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Storage.Journal;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Identity;

/// <summary>What an organ's journal holds besides matters: sign-ins, accounts, settings. They form one docket of the organ's own.</summary>
internal sealed class OversightJournal(Append append)
{
    private const string Family = "oversight";

    public async Task Record(Db db, OrganId organ, Actor by, DateTime now, IReadOnlyList<Entry> entries, CancellationToken stop)
    {
        var journal = await Append.Lock(db, organ, stop);
        var place = new DocketPlace(organ, new(organ.Value), Family);
        var last = await db
            .DocketHeads.Where(head => head.Organ == organ && head.Docket == place.Id)
            .Select(head => head.LastPosition)
            .SingleOrDefaultAsync(stop);
        var recorded = await append.To(db, journal, place, last, entries, new(by, now), stop);
        await db.Database.ExecuteSqlAsync(
            $"""
            insert into docket_heads (organ, docket, family, number, last_position)
            values ({organ.Value}, {place.Id.Value}, {Family}, null, {last + recorded.Count})
            on conflict (organ, docket) do update set last_position = excluded.last_position
            """,
            stop
        );
    }

    /// <summary>Where nobody is known: in the journal of the installation's first organ.</summary>
    public async Task RecordAnywhere(Db db, Entry entry, DateTime now, CancellationToken stop)
    {
        var organs = await db.Organs.Select(organ => new { organ.Id, organ.Parent }).ToListAsync(stop);
        if (organs.OrderBy(organ => organ.Parent is not null).ThenBy(organ => organ.Id.Value).FirstOrDefault() is { } first)
            await Record(db, first.Id, Actor.Program, now, [entry], stop);
    }

    /// <summary>The server's instant, to the millisecond: what both engines keep exactly.</summary>
    public static DateTime Instant(TimeProvider time)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond));
    }
}
