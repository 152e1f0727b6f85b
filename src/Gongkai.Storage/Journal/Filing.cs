using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Publishing;
using Gongkai.Domain.Reporting.Collecting;
using Gongkai.Domain.Reporting.Making;
using Gongkai.Storage.Facts;
using Gongkai.Storage.Files;
using Gongkai.Storage.Messages;
using Gongkai.Storage.Publishing;
using Gongkai.Storage.Registers;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Journal;

/// <summary>入卷: everything that an act brings goes into its docket together.</summary>
internal sealed class Filing(Append append, FileStore files, PublicCopies copies, SnapshotWriter snapshots)
{
    /// <summary>Files the entries of an act with its files, or refuses when a number was taken by somebody else.</summary>
    public async Task<Decision> File(
        Db db,
        JournalHead journal,
        Filed docket,
        IReadOnlyList<Entry> entries,
        Act act,
        IReadOnlyList<IncomingFile> incoming,
        CancellationToken stop
    )
    {
        foreach (var entry in entries)
            if (!await Numbers.Take(db, docket.Place.Organ, entry, stop))
                return new Decision.Refused([new Refusal("docket.number-taken")]);
        var recorded = await append.To(db, journal, docket.Place, docket.Entries.Count, entries, act, stop);
        var number = NumberAfter(docket, entries);
        await SaveHead(db, docket.Place, number, docket.Entries.Count + recorded.Count, stop);
        foreach (var file in incoming)
            await files.Save(db, docket.Place, file, stop);
        IReadOnlyList<Recorded> all = [.. docket.Entries, .. recorded];
        await FactsWriter.Write(db, docket.Place, all, recorded.Count, stop);
        await copies.Write(db, docket.Place, all, entries, stop);
        await snapshots.Write(db, docket.Place, entries, act, stop);
        await Posting.After(db, docket.Place, number, all, recorded, stop);
        return new Decision.Taken(entries);
    }

    /// <summary>Notes where a docket ends now.</summary>
    public static Task MoveHead(Db db, OrganId organ, DocketId docket, int last, CancellationToken stop) =>
        db.Database.ExecuteSqlAsync(
            $"update docket_heads set last_position = {last} where organ = {organ.Value} and docket = {docket.Value}",
            stop
        );

    /// <summary>A publication gets its number when it becomes public, a report when it is begun or opened.</summary>
    private static string? NumberAfter(Filed docket, IReadOnlyList<Entry> entries) =>
        docket.Number
        ?? entries.OfType<Published>().FirstOrDefault()?.Index.ToString()
        ?? entries
            .Select(entry =>
                entry switch
                {
                    ReportBegun e => YearReport.NumberOf(e.Year),
                    CollectedOpened e => CollectedReport.NumberOf(e.Year, e.Member),
                    _ => null,
                }
            )
            .FirstOrDefault(number => number is not null);

    private static Task SaveHead(Db db, DocketPlace docket, string? number, int last, CancellationToken stop) =>
        db.Database.ExecuteSqlAsync(
            $"""
            insert into docket_heads (organ, docket, family, number, last_position)
            values ({docket.Organ.Value}, {docket.Id.Value}, {docket.Family}, {number}, {last})
            on conflict (organ, docket) do update set last_position = excluded.last_position, number = excluded.number
            """,
            stop
        );
}

/// <summary>A docket before an act: where it is, its number, what stands in it.</summary>
internal sealed record Filed(DocketPlace Place, string? Number, IReadOnlyList<Recorded> Entries)
{
    public static Filed On(DocketHead head, IReadOnlyList<Recorded> entries) =>
        new(new(head.Organ, head.Docket, head.Family), head.Number, entries);
}
