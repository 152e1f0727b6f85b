using Gongkai.Domain.Calendar;
using Gongkai.Domain.Organs;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Organs;

/// <summary>工作日历 of each organ: the notices that ship with the program, and those its administrator loaded.</summary>
public sealed class Calendars
{
    /// <summary>Key of the setting that holds the notice of a year.</summary>
    internal const string Prefix = "holidays.";

    private readonly Db _db;
    private WorkingCalendar? _calendar;

    internal Calendars(Db db) => _db = db;

    /// <summary>The calendar of an organ.</summary>
    public async Task<WorkingCalendar> Of(OrganId organ, CancellationToken stop = default) => _calendar ??= await Read(_db, organ, stop);

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
