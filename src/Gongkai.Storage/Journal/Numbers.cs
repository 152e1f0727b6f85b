using System.Globalization;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Publishing;
using Gongkai.Domain.Requests;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Journal;

/// <summary>案号、发文字号、索引号: series without gaps and without reuse, one per organ, kind and year.</summary>
internal static class Numbers
{
    /// <summary>The next case number. Drawn in the transaction that uses it: if that fails, the number was never given.</summary>
    public static async Task<CaseNumber> DrawCase(Db db, OrganId organ, DateOnly today, CancellationToken stop)
    {
        var prefix = await db.Organs.Where(o => o.Id == organ).Select(o => o.NumberPrefix).SingleAsync(stop);
        var series = Series("case", prefix, today.Year);
        var serials = await db
            .Database.SqlQuery<int>(
                $"""
                insert into number_series (organ, series, last_number) values ({organ.Value}, {series}, 1)
                on conflict (organ, series) do update set last_number = number_series.last_number + 1
                returning last_number
                """
            )
            .ToListAsync(stop);
        return new(prefix, today.Year, serials[0]);
    }

    /// <summary>The number that comes next in the series of letters. A letter is written with it, and signing takes it.</summary>
    public static async Task<DocumentNumber> NextDocument(Db db, OrganId organ, string word, int year, CancellationToken stop) =>
        new(word, year, await Last(db, organ, Series("document", word, year), stop) + 1);

    /// <summary>The number that comes next in the series of published items.</summary>
    public static async Task<IndexNumber> NextIndex(Db db, OrganId organ, string prefix, int year, CancellationToken stop) =>
        new(prefix, year, await Last(db, organ, Series("index", prefix, year), stop) + 1);

    /// <summary>Takes the numbers that an entry gives; false when somebody else took one first.</summary>
    public static async Task<bool> Take(Db db, OrganId organ, Entry entry, CancellationToken stop) =>
        entry switch
        {
            ReplySigned { Number: var n } => await TakeDocument(db, organ, n, stop),
            SupplementAsked { Notice.Number: var n } => await TakeDocument(db, organ, n, stop),
            Extended { Notice.Number: var n } => await TakeDocument(db, organ, n, stop),
            Published { Version: 1, Index: var n } => await Take(db, organ, Series("index", n.Prefix, n.Year), n.Serial, stop),
            _ => true,
        };

    private static Task<bool> TakeDocument(Db db, OrganId organ, DocumentNumber n, CancellationToken stop) =>
        Take(db, organ, Series("document", n.Word, n.Year), n.Serial, stop);

    private static async Task<bool> Take(Db db, OrganId organ, string series, int serial, CancellationToken stop)
    {
        var before = serial - 1;
        var taken = await db.Database.ExecuteSqlAsync(
            $"update number_series set last_number = {serial} where organ = {organ.Value} and series = {series} and last_number = {before}",
            stop
        );
        if (taken == 0 && before == 0)
            taken = await db.Database.ExecuteSqlAsync(
                $"insert into number_series (organ, series, last_number) values ({organ.Value}, {series}, 1) on conflict do nothing",
                stop
            );
        return taken == 1;
    }

    private static Task<int> Last(Db db, OrganId organ, string series, CancellationToken stop) =>
        db.NumberSeries.Where(n => n.Organ == organ && n.Series == series).Select(n => n.LastNumber).SingleOrDefaultAsync(stop);

    private static string Series(string kind, string word, int year) =>
        string.Create(CultureInfo.InvariantCulture, $"{kind} {word} {year}");
}
