using Gongkai.Domain.Dockets;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Requests;
using Gongkai.Storage.Journal;
using Gongkai.Storage.Organs;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Facts;

/// <summary>Folds a docket to its flat row, and writes that with the append.</summary>
internal static class FactsWriter
{
    /// <summary>In lists by the clock, a case without a day to act on stands last.</summary>
    private static readonly DateOnly Last = new(9999, 12, 31);

    /// <summary>Writes the row of a docket as it stands after these entries; a publication has none.</summary>
    public static async Task Write(Db db, DocketPlace docket, IReadOnlyList<Recorded> entries, CancellationToken stop)
    {
        if (docket.Family != DisclosureRequest.Family)
            return;
        var facts = Of(docket, entries, new(await Calendars.Read(db, docket.Organ, stop)));
        var known = await db.CaseFacts.AnyAsync(f => f.Organ == docket.Organ && f.Docket == docket.Id, stop);
        await Save(db, facts, known, stop);
    }

    /// <summary>The row of a request, from its entries alone.</summary>
    public static CaseFacts Of(DocketPlace docket, IReadOnlyList<Recorded> entries, ClockBasis basis)
    {
        var request = Docket.Fold<DisclosureRequest>(entries);
        return CaseFacts.Of(docket.Organ, docket.Id, request, basis.Clock(request));
    }

    public static async Task Save(Db db, CaseFacts facts, bool known, CancellationToken stop)
    {
        var row = db.Entry(facts);
        row.State = known ? EntityState.Modified : EntityState.Added;
        row.Property<DateOnly>(FactsTable.DueOrder).CurrentValue = facts.DueOn ?? facts.ApplicantLimit ?? Last;
        await db.SaveChangesAsync(stop);
        row.State = EntityState.Detached;
    }
}

/// <summary>What a due date is counted by in an organ.</summary>
internal sealed record ClockBasis(Domain.Calendar.WorkingCalendar Calendar)
{
    public Clock Clock(DisclosureRequest request) => RequestClock.Due(request.Entries, Calendar);
}
