using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Sealed;

/// <summary>The key of one docket's personal data, wrapped by its organ's key. Without this row nothing of it can be read.</summary>
internal sealed class DocketKeyRow
{
    public required OrganId Organ { get; init; }
    public required DocketId Docket { get; init; }
    public required byte[] Wrapped { get; init; }
}

/// <summary>Envelope of keys: master key, organ key, docket key.</summary>
internal sealed class DocketKeys(MasterKey master)
{
    private readonly ConcurrentDictionary<OrganId, byte[]> _organKeys = new();

    /// <summary>The key of a docket, made with its first sealed values.</summary>
    public async Task<byte[]> FindOrCreate(Db db, OrganId organ, DocketId docket, CancellationToken stop) =>
        await Find(db, organ, docket, stop) ?? await Create(db, organ, docket, stop);

    /// <summary>A key for a docket that has none.</summary>
    public async Task<byte[]> Create(Db db, OrganId organ, DocketId docket, CancellationToken stop)
    {
        var key = RandomNumberGenerator.GetBytes(SealedBox.KeyLength);
        var wrapped = SealedBox.Seal(OrganKey(organ), key, Place(organ, docket));
        await db.Database.ExecuteSqlAsync(
            $"insert into docket_keys (organ, docket, wrapped) values ({organ.Value}, {docket.Value}, {wrapped})",
            stop
        );
        return key;
    }

    /// <summary>The key of a docket; null when it holds nothing sealed, or was erased.</summary>
    public async Task<byte[]?> Find(Db db, OrganId organ, DocketId docket, CancellationToken stop)
    {
        var row = await db.DocketKeys.AsNoTracking().SingleOrDefaultAsync(k => k.Organ == organ && k.Docket == docket, stop);
        return row is null ? null : Open(row);
    }

    /// <summary>The keys of those of these dockets that have one.</summary>
    public async Task<IReadOnlyDictionary<DocketId, byte[]>> Find(
        Db db,
        OrganId organ,
        IReadOnlyList<DocketId> dockets,
        CancellationToken stop
    )
    {
        var rows = await db.DocketKeys.AsNoTracking().Where(k => k.Organ == organ && dockets.Contains(k.Docket)).ToListAsync(stop);
        return rows.ToDictionary(row => row.Docket, Open);
    }

    /// <summary>The key in a row.</summary>
    public byte[] Open(DocketKeyRow row) => SealedBox.Open(OrganKey(row.Organ), row.Wrapped, Place(row.Organ, row.Docket));

    private byte[] OrganKey(OrganId organ) => _organKeys.GetOrAdd(organ, id => master.Derive($"organ {id}"));

    private static byte[] Place(OrganId organ, DocketId docket) => Encoding.ASCII.GetBytes($"{organ} {docket} key");
}
