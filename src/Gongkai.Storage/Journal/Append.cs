using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Storage.Entries;
using Gongkai.Storage.Sealed;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Journal;

/// <summary>Appends entries to a docket and to its organ's journal, within the transaction of the write path.</summary>
internal sealed class Append(DocketKeys keys)
{
    /// <summary>Takes the journal of an organ: nobody else appends to it until the transaction ends.</summary>
    public static async Task<JournalHead> Lock(Db db, OrganId organ, CancellationToken stop)
    {
        // The update changes nothing: it locks the row on PostgreSQL and gives it back.
        var heads = db.JournalHeads.FromSql(
            $"""
            insert into journal_heads (organ, size, hash) values ({organ.Value}, 0, {JournalLine.Start})
            on conflict (organ) do update set organ = excluded.organ returning organ, size, hash
            """
        );
        return (await heads.AsNoTracking().ToListAsync(stop))[0];
    }

    /// <summary>Appends entries to a docket that ends at <paramref name="last"/>, and gives them back as recorded.</summary>
    public async Task<IReadOnlyList<Recorded>> To(
        Db db,
        JournalHead journal,
        DocketPlace docket,
        int last,
        IReadOnlyList<Entry> entries,
        Act act,
        CancellationToken stop
    )
    {
        var hash = journal.Hash;
        List<Recorded> recorded = [];
        foreach (var entry in entries)
        {
            var position = last + recorded.Count + 1;
            var body = await Seal(db, docket, position, entry, stop);
            var row = Row(docket, position, journal.Size + recorded.Count + 1, entry, body, act);
            JournalLine.Hash(row, hash, row.Hash);
            await Insert(db, row, stop);
            hash = row.Hash;
            recorded.Add(new(position, entry, act.At, act.By));
        }
        await db.Database.ExecuteSqlAsync(
            $"update journal_heads set size = {journal.Size + recorded.Count}, hash = {hash} where organ = {docket.Organ.Value}",
            stop
        );
        return recorded;
    }

    private async Task<string> Seal(Db db, DocketPlace docket, int position, Entry entry, CancellationToken stop)
    {
        var (body, values) = SealedText.Part(EntryJson.Write(entry));
        if (values.Count == 0)
            return body;
        var key =
            position == 1
                ? await keys.Create(db, docket.Organ, docket.Id, stop)
                : await keys.FindOrCreate(db, docket.Organ, docket.Id, stop);
        var box = SealedValues.Seal(key, values, docket.Organ, docket.Id, position);
        await db.Database.ExecuteSqlAsync(
            $"insert into sealed (organ, docket, position, box) values ({docket.Organ.Value}, {docket.Id.Value}, {position}, {box})",
            stop
        );
        return body;
    }

    private static EntryRow Row(DocketPlace docket, int position, long seq, Entry entry, string body, Act act)
    {
        var kind = EntryKinds.Of(entry);
        return new()
        {
            Organ = docket.Organ,
            Seq = seq,
            Docket = docket.Id,
            Family = docket.Family,
            Position = position,
            Kind = kind.Name,
            Shape = kind.Shape,
            LegalDay = entry.On,
            RecordedAt = act.At,
            Actor = act.By.ToString(),
            Body = body,
            Hash = new byte[Sm3.Length],
        };
    }

    private static Task Insert(Db db, EntryRow row, CancellationToken stop) =>
        db.Database.ExecuteSqlAsync(
            $"""
            insert into entries (organ, seq, docket, family, position, kind, shape, legal_day, recorded_at, actor, body, hash)
            values ({row.Organ.Value}, {row.Seq}, {row.Docket.Value}, {row.Family}, {row.Position}, {row.Kind}, {row.Shape},
                    {row.LegalDay}, {row.RecordedAt}, {row.Actor}, {row.Body}, {row.Hash})
            """,
            stop
        );
}

/// <summary>Which docket: its organ, its reference, its family.</summary>
internal readonly record struct DocketPlace(OrganId Organ, DocketId Id, string Family);

/// <summary>Who acts, and the server's instant.</summary>
internal readonly record struct Act(Actor By, DateTime At)
{
    /// <summary>Now, to the millisecond: what both engines keep exactly.</summary>
    public static Act Now(Actor by, TimeProvider time)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return new(by, now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond)));
    }
}
