using System.Globalization;
using Gongkai.Domain.Calendar;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Requests;
using Gongkai.Storage.Identity;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Organs;

/// <summary>By what each organ counts: the notices that ship with the program and those its administrator loaded, and its rules where the law is silent.</summary>
public sealed class Calendars
{
    /// <summary>Key of the setting that holds the notice of a year.</summary>
    internal const string Prefix = "holidays.";

    private readonly Db _db;
    private readonly SettingsDesk _desk;
    private readonly Dictionary<OrganId, ClockBasis> _read = [];

    internal Calendars(Db db, SettingsDesk desk) => (_db, _desk) = (db, desk);

    /// <summary>The calendar of an organ.</summary>
    public async Task<WorkingCalendar> Of(OrganId organ, CancellationToken stop = default) => (await Basis(organ, stop)).Calendar;

    /// <summary>Calendar and rules of an organ.</summary>
    public async Task<ClockBasis> Basis(OrganId organ, CancellationToken stop = default)
    {
        if (!_read.TryGetValue(organ, out var basis))
            _read[organ] = basis = await Read(_db, organ, stop);
        return basis;
    }

    /// <summary>Sets the rules. Rebuild the facts afterwards: due dates may move.</summary>
    public Task<Decision> Set(OrganId organ, ClockRules rules, Actor by, CancellationToken stop = default) =>
        _desk.Change(
            organ,
            by,
            async (db, today, stop) =>
            {
                var history = (await Read(db, organ, stop)).Rules;
                if (history.WhyNotSet(rules).ToList() is { Count: > 0 } reasons)
                    return Changed.Not(reasons);
                _read.Remove(organ);
                await SettingsDesk.Put(db, organ, ClockRuleBook.Key, ClockRuleBook.Write(history.Then(today, rules)), stop);
                return new(ClockRuleBook.Key, ClockRuleBook.Write(history.Now), ClockRuleBook.Write(rules));
            },
            stop
        );

    /// <summary>Loads the notice of a year. Rebuild the facts afterwards: due dates may move.</summary>
    public Task<Decision> Load(OrganId organ, HolidayNotice notice, Actor by, CancellationToken stop = default) =>
        _desk.Change(
            organ,
            by,
            async (db, _, stop) =>
            {
                var key = string.Create(CultureInfo.InvariantCulture, $"{Prefix}{notice.Year}");
                var after = HolidayNoticeFile.Write(notice);
                _read.Remove(organ);
                return new(key, await SettingsDesk.Put(db, organ, key, after, stop), after);
            },
            stop
        );

    internal static async Task<ClockBasis> Read(Db db, OrganId organ, CancellationToken stop)
    {
        var settings = await db
            .Settings.AsNoTracking()
            .Where(s => s.Organ == organ && (s.Key.StartsWith(Prefix) || s.Key == ClockRuleBook.Key))
            .ToDictionaryAsync(s => s.Key, s => s.Value, stop);
        var rules = ClockRuleBook.Read(settings.GetValueOrDefault(ClockRuleBook.Key));
        settings.Remove(ClockRuleBook.Key);
        var calendar = settings
            .Values.Select(json => HolidayNoticeFile.Read(json).Notice)
            .OfType<HolidayNotice>()
            .Aggregate(WorkingCalendar.Shipped, (c, n) => c.AddYear(n));
        return ClockBasis.Of(calendar, rules);
    }
}
