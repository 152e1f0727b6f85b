using Gongkai.Domain.Calendar;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Storage.Facts;
using Gongkai.Storage.Organs;

namespace Gongkai.Cases;

/// <summary>节假日安排: loads the notice of a year for an organ, counts its open cases anew, and tells which due dates moved.</summary>
public sealed class HolidayNotices(Calendars calendars, Rebuild rebuild)
{
    public async Task<LoadedNotice> Load(OrganId organ, string json, Actor by, CancellationToken stop)
    {
        var reading = HolidayNoticeFile.Read(json);
        if (reading.Notice is not { } notice)
            return LoadedNotice.Not(reading.Problems);
        var known = (await calendars.Of(organ, stop)).Notices.FirstOrDefault(each => each.Year == notice.Year);
        if (known is not null && HolidayNoticeFile.Write(known) == HolidayNoticeFile.Write(notice))
            return LoadedNotice.Not([new("notice.already-loaded", null, $"{notice.Year}")]);
        if (await calendars.Load(organ, notice, by, stop) is Decision.Refused(var reasons))
            return LoadedNotice.Not(reasons);
        var changed = await rebuild.Facts(organ, write: true, stop);
        return new([], notice, MovedCase.In(changed));
    }
}

/// <summary>What came of loading a notice: why not, or the notice and the open cases whose due date moved.</summary>
public sealed record LoadedNotice(IReadOnlyList<Refusal> Reasons, HolidayNotice? Notice, IReadOnlyList<MovedCase> Moved)
{
    public static LoadedNotice Not(IReadOnlyList<Refusal> reasons) => new(reasons, null, []);
}

/// <summary>An open case whose due date moved with a new notice or another rule.</summary>
public sealed record MovedCase(string Number, DateOnly? Before, DateOnly? After)
{
    /// <summary>Those among rows that were counted anew.</summary>
    public static IReadOnlyList<MovedCase> In(IEnumerable<Rebuilt> changed) =>
        [
            .. from row in changed
            where row.After.IsOpen && row.Before is { } before && before.DueOn != row.After.DueOn
            select new MovedCase(row.After.Number, row.Before!.DueOn, row.After.DueOn),
        ];
}
