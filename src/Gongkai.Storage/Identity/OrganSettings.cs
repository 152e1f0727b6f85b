using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Identity;

/// <summary>机关信息: what letters, guide and footer say of the organ.</summary>
public sealed class OrganSettings
{
    private readonly SettingsDesk _desk;

    internal OrganSettings(SettingsDesk desk) => _desk = desk;

    /// <summary>Changes it.</summary>
    public Task<Decision> Change(Organ organ, Actor by, CancellationToken stop = default) =>
        _desk.Change(
            organ.Id,
            by,
            async (db, _, stop) =>
            {
                var before = await db.Organs.AsNoTracking().SingleAsync(known => known.Id == organ.Id, stop);
                db.Organs.Update(organ);
                return new("organ", before, organ);
            },
            stop
        );
}
