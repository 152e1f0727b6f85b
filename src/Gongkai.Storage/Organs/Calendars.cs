using System.Globalization;
using Gongkai.Domain.Calendar;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Storage.Identity;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Organs;

/// <summary>工作日历 of each organ: the notices that ship with the program, and those its administrator loaded.</summary>
public sealed class Calendars
{
    /// <summary>Key of the setting that holds the notice of a year.</summary>
    internal const string Prefix = "holidays.";

    private readonly Db _db;
    private readonly SettingsDesk _desk;
    private readonly Dictionary<OrganId, WorkingCalendar> _read = [];

    internal Calendars(Db db, SettingsDesk desk) => (_db, _desk) = (db, desk);

    /// <summary>The calendar of an organ.</summary>
    public async Task<WorkingCalendar> Of(OrganId organ, CancellationToken stop = default)
    {
        if (!_read.TryGetValue(organ, out var calendar))
            _read[organ] = calendar = await Read(_db, organ, stop);
        return calendar;
    }

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

    internal static async Task<WorkingCalendar> Read(Db db, OrganId organ, CancellationToken stop)
    {
        var loaded = await db
            .Settings.AsNoTracking()
            .Where(s => s.Organ == organ && s.Key.StartsWith(Prefix))
            .Select(s => s.Value)
            .ToListAsync(stop);
        return loaded
            .Select(json => HolidayNoticeFile.Read(json).Notice)
            .OfType<HolidayNotice>()
            .Aggregate(WorkingCalendar.Shipped, (c, n) => c.AddYear(n));
    }
}
