using System.Text;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Oversight;
using Gongkai.Domain.Review;
using Gongkai.Storage.Identity;
using Gongkai.Storage.Journal;
using Gongkai.Storage.Writing;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Registers;

/// <summary>年度报告 as it was frozen: later corrections show as differences to it, they never change it.</summary>
public sealed class ReportSnapshots
{
    private readonly Db _db;
    private readonly Writer _writer;
    private readonly OversightJournal _journal;
    private readonly TimeProvider _time;

    internal ReportSnapshots(Db db, Writer writer, OversightJournal journal, TimeProvider time) =>
        (_db, _writer, _journal, _time) = (db, writer, journal, time);

    /// <summary>Freezes a report (canonical JSON). A year that is frozen is refused.</summary>
    public Task<Decision> Freeze(OrganId organ, int year, string json, PersonId by, CancellationToken stop = default) =>
        _writer.Write<Decision>(
            async (db, stop) =>
            {
                var act = Act.Now(Actor.Staff(by), _time);
                var digest = FileDigest.Parse(Convert.ToHexStringLower(Sm3.Hash(Encoding.UTF8.GetBytes(json))));
                var entry = new ReportFrozen(BeijingDay.Of(act.At), year, digest, by);
                await Append.Lock(db, organ, stop);
                if (await db.ReportSnapshots.AnyAsync(s => s.Organ == organ && s.Year == year, stop))
                    return new Decision.Refused([new Refusal("report.frozen-before")]);
                await _journal.Record(db, organ, act.By, act.At, [entry], stop);
                db.Add(
                    new ReportSnapshot
                    {
                        Organ = organ,
                        Year = year,
                        FrozenAt = act.At,
                        By = by,
                        Json = json,
                    }
                );
                await db.SaveChangesAsync(stop);
                return new Decision.Taken(entry);
            },
            decision => decision is Decision.Taken,
            stop
        );

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

    /// <summary>Canonical JSON.</summary>
    public string Json { get; internal init; } = "";
}
