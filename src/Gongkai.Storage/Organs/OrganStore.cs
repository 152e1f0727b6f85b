using Gongkai.Domain.Organs;
using Gongkai.Storage.Writing;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Organs;

/// <summary>The organs of this installation.</summary>
public sealed class OrganStore
{
    private readonly Db _db;
    private readonly Writer _writer;

    internal OrganStore(Db db, Writer writer) => (_db, _writer) = (db, writer);

    /// <summary>An organ by its reference.</summary>
    public Task<Organ?> Find(OrganId id, CancellationToken stop = default) =>
        _db.Organs.AsNoTracking().SingleOrDefaultAsync(o => o.Id == id, stop);

    /// <summary>All organs, by name.</summary>
    public async Task<IReadOnlyList<Organ>> All(CancellationToken stop = default) =>
        await _db.Organs.AsNoTracking().OrderBy(o => o.Name).ToListAsync(stop);

    /// <summary>Adds an organ, or changes it.</summary>
    public Task Save(Organ organ, CancellationToken stop = default) =>
        _writer.Write(
            async (db, stop) =>
            {
                var known = await db.Organs.AnyAsync(o => o.Id == organ.Id, stop);
                db.Entry(organ).State = known ? EntityState.Modified : EntityState.Added;
                return await db.SaveChangesAsync(stop);
            },
            rows => rows > 0,
            stop
        );
}
