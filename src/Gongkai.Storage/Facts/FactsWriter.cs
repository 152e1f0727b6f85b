using Gongkai.Domain.Dockets;
using Gongkai.Domain.Publishing;
using Gongkai.Domain.Remedies;
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

    /// <summary>Families of dockets that have a row.</summary>
    public static readonly string[] Families =
    [
        DisclosureRequest.Family,
        Reconsideration.Family,
        AdministrativeSuit.Family,
        Publication.Family,
    ];

    /// <summary>Writes the row of a docket as it stands after these entries, of which the last ones were added.</summary>
    public static async Task Write(Db db, DocketPlace docket, IReadOnlyList<Recorded> entries, int added, CancellationToken stop)
    {
        if (!Families.Contains(docket.Family))
            return;
        var facts = Of(docket, entries, await Calendars.Read(db, docket.Organ, stop));
        var known = entries.Count > added && await db.CaseFacts.AnyAsync(f => f.Organ == docket.Organ && f.Docket == docket.Id, stop);
        await Save(db, facts, known, stop);
    }

    /// <summary>The row of a docket, from its entries and what the organ counts by alone.</summary>
    public static CaseFacts Of(DocketPlace docket, IReadOnlyList<Recorded> entries, ClockBasis basis)
    {
        var (organ, id) = (docket.Organ, docket.Id);
        if (docket.Family == Reconsideration.Family)
            return CaseFacts.Of(organ, id, Docket.Fold<Reconsideration>(entries), basis.Calendar);
        if (docket.Family == AdministrativeSuit.Family)
            return CaseFacts.Of(organ, id, Docket.Fold<AdministrativeSuit>(entries), basis.Calendar);
        if (docket.Family == Publication.Family)
            return CaseFacts.Of(organ, id, Docket.Fold<Publication>(entries));
        var request = Docket.Fold<DisclosureRequest>(entries);
        return CaseFacts.Of(organ, id, request, basis.ClockOf(request));
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
