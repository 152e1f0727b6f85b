using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Reporting.Making;
using Gongkai.Domain.Requests;
using Gongkai.Domain.Review;
using Gongkai.Storage.Entries;
using Gongkai.Storage.Journal;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Facts;

/// <summary>What an organ's year tells beside the tables: fees, publications, supplements, extensions, drafts sent back.</summary>
public sealed class YearRecords
{
    private static readonly string[] FeeKinds = [NameOf<FeeNotified>(), NameOf<FeePaid>()];

    private readonly Db _db;
    private readonly DocketReader _reader;

    internal YearRecords(Db db, DocketReader reader) => (_db, _reader) = (db, reader);

    public async Task<YearRecord> Of(OrganId organ, int year, CancellationToken stop = default)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var fees = (await FeeEntries(organ, stop)).Where(entry => entry.On >= first && entry.On <= last).ToList();
        var work = await Work(organ, first, last, stop);
        return new()
        {
            FeeLetters = fees.OfType<FeeNotified>().Count(),
            FeeAsked = fees.OfType<FeeNotified>().Sum(fee => fee.Yuan),
            FeeReceived = fees.OfType<FeePaid>().Sum(fee => fee.Yuan),
            Published = await Published(organ, first, last, stop),
            Supplements = work.GetValueOrDefault(NameOf<SupplementAsked>()),
            Extensions = work.GetValueOrDefault(NameOf<Extended>()),
            Returns = work.GetValueOrDefault(NameOf<ReviewReturned>()),
            RemediesCarriedIn = await RemediesCarriedIn(organ, first, stop),
        };
    }

    // Few requests cost anything, so their dockets are read whole: a corrected amount counts as corrected.
    private async Task<IEnumerable<Entry>> FeeEntries(OrganId organ, CancellationToken stop)
    {
        var dockets = await _db
            .Entries.Where(e => e.Organ == organ && FeeKinds.Contains(e.Kind))
            .Select(e => e.Docket)
            .Distinct()
            .ToListAsync(stop);
        List<Entry> entries = [];
        foreach (var docket in dockets)
            entries.AddRange(Docket.Effective(await _reader.Read(_db, organ, docket, stop)));
        return entries;
    }

    private Task<Dictionary<string, int>> Work(OrganId organ, DateOnly first, DateOnly last, CancellationToken stop)
    {
        string[] kinds = [NameOf<SupplementAsked>(), NameOf<Extended>(), NameOf<ReviewReturned>()];
        return _db
            .Entries.Where(e => e.Organ == organ && kinds.Contains(e.Kind) && e.LegalDay >= first && e.LegalDay <= last)
            .GroupBy(e => e.Kind)
            .ToDictionaryAsync(g => g.Key, g => g.Count(), stop);
    }

    private Task<Dictionary<string, int>> Published(OrganId organ, DateOnly first, DateOnly last, CancellationToken stop) =>
        _db
            .PublicItems.Where(i => i.Organ == organ && i.PublishedOn >= first && i.PublishedOn <= last)
            .GroupBy(i => i.Column)
            .ToDictionaryAsync(g => g.Key, g => g.Count(), stop);

    private Task<int> RemediesCarriedIn(OrganId organ, DateOnly first, CancellationToken stop)
    {
        var requests = DisclosureRequest.Family;
        return _db.CaseFacts.CountAsync(
            f =>
                f.Organ == organ
                && f.Family != requests
                && f.ReportRow != null
                && f.ReceivedOn < first
                && (f.ClosedOn == null || f.ClosedOn >= first),
            stop
        );
    }

    private static string NameOf<TEntry>()
        where TEntry : Entry => EntryKinds.All.First(kind => kind.Type == typeof(TEntry)).Name;
}
