using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Storage.Identity;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Organs;

/// <summary>行政机关 of this installation.</summary>
public sealed class OrganStore
{
    private readonly Db _db;
    private readonly SettingsDesk _desk;

    internal OrganStore(Db db, SettingsDesk desk) => (_db, _desk) = (db, desk);

    /// <summary>An organ by its reference.</summary>
    public Task<Organ?> Find(OrganId id, CancellationToken stop = default) =>
        _db.Organs.AsNoTracking().SingleOrDefaultAsync(o => o.Id == id, stop);

    /// <summary>All organs, by name.</summary>
    public async Task<IReadOnlyList<Organ>> All(CancellationToken stop = default) =>
        await _db.Organs.AsNoTracking().OrderBy(o => o.Name).ToListAsync(stop);

    /// <summary>Sets up an organ, before there is anybody who could do it by name.</summary>
    public Task<Decision> Save(Organ organ, CancellationToken stop = default) => Save(organ, Actor.Program, stop);

    /// <summary>Adds an organ, or changes it.</summary>
    public Task<Decision> Save(Organ organ, Actor by, CancellationToken stop = default) =>
        _desk.Change(
            organ.Id,
            by,
            async (db, _, stop) =>
            {
                var before = await db.Organs.AsNoTracking().SingleOrDefaultAsync(o => o.Id == organ.Id, stop);
                db.Entry(organ).State = before is null ? EntityState.Added : EntityState.Modified;
                return new("organ", before, organ);
            },
            stop
        );
}
