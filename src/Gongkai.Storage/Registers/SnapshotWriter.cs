using System.Text;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Oversight;
using Gongkai.Domain.Reporting.Making;
using Gongkai.Domain.Review;
using Gongkai.Storage.Files;
using Gongkai.Storage.Identity;
using Gongkai.Storage.Journal;

namespace Gongkai.Storage.Registers;

/// <summary>定稿入库: what the last level approved, or was entered of an earlier year, becomes the frozen report, in the transaction of that act.</summary>
internal sealed class SnapshotWriter(FileStore files, OversightJournal journal)
{
    public async Task Write(Db db, DocketPlace docket, IReadOnlyList<Entry> entries, Act act, CancellationToken stop)
    {
        foreach (var report in entries.Select(Final).OfType<FinalReport>())
        {
            var bytes =
                await files.Read(db, docket.Organ, docket.Id, report.File, stop)
                ?? throw new InvalidDataException($"the docket does not hold the report {report.File}");
            db.Add(
                new ReportSnapshot
                {
                    Organ = docket.Organ,
                    Year = report.Year,
                    Version = report.Version,
                    FrozenAt = act.At,
                    By = report.By,
                    Json = Encoding.UTF8.GetString(bytes),
                }
            );
            await db.SaveChangesAsync(stop);
            db.ChangeTracker.Clear();
            var frozen = new ReportFrozen(report.On, report.Year, report.File, report.By);
            await journal.Record(db, docket.Organ, act.By, act.At, [frozen], stop);
        }
    }

    private static FinalReport? Final(Entry entry) =>
        entry switch
        {
            ReportApproved e => new(e.On, e.Year, e.Version, e.File, e.By),
            ReportEntered e => new(e.On, e.Year, e.Version, e.File.Digest, e.By),
            _ => null,
        };

    private sealed record FinalReport(DateOnly On, int Year, int Version, FileDigest File, PersonId By);
}
