using System.Text;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Oversight;
using Gongkai.Domain.Reporting.Making;
using Gongkai.Storage.Files;
using Gongkai.Storage.Identity;
using Gongkai.Storage.Journal;

namespace Gongkai.Storage.Registers;

/// <summary>定稿入库: what the last level approved becomes the frozen report, in the transaction of the approval.</summary>
internal sealed class SnapshotWriter(FileStore files, OversightJournal journal)
{
    public async Task Write(Db db, DocketPlace docket, IReadOnlyList<Entry> entries, Act act, CancellationToken stop)
    {
        foreach (var approved in entries.OfType<ReportApproved>())
        {
            var bytes =
                await files.Read(db, docket.Organ, docket.Id, approved.File, stop)
                ?? throw new InvalidDataException($"the docket does not hold the approved report {approved.File}");
            db.Add(
                new ReportSnapshot
                {
                    Organ = docket.Organ,
                    Year = approved.Year,
                    Version = approved.Version,
                    FrozenAt = act.At,
                    By = approved.By,
                    Json = Encoding.UTF8.GetString(bytes),
                }
            );
            await db.SaveChangesAsync(stop);
            db.ChangeTracker.Clear();
            var frozen = new ReportFrozen(approved.On, approved.Year, approved.File, approved.By);
            await journal.Record(db, docket.Organ, act.By, act.At, [frozen], stop);
        }
    }
}
