using System.Text;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Review;
using Gongkai.Storage.Journal;
using Gongkai.Storage.Sealed;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Files;

/// <summary>The bytes of dockets' files: in the database, in the append's transaction, sealed with the docket's key, in pieces.</summary>
internal sealed class FileStore(DocketKeys keys)
{
    private const int ChunkLength = 256 * 1024;

    /// <summary>Stores a file; the same bytes in the same docket only once.</summary>
    public async Task Save(Db db, DocketPlace docket, IncomingFile file, CancellationToken stop)
    {
        var (organ, id, digest) = (docket.Organ, docket.Id, file.Named.Digest);
        var isNew = await db.Database.ExecuteSqlAsync(
            $"""
            insert into files (organ, docket, digest, media_type, length)
            values ({organ.Value}, {id.Value}, {digest.ToString()}, {file.Named.MediaType}, {file.Named.Length}) on conflict do nothing
            """,
            stop
        );
        if (isNew == 0)
            return;
        var key = await keys.FindOrCreate(db, organ, id, stop);
        for (var (offset, number) = (0, 0); offset < file.Content.Length; offset += ChunkLength, number++)
        {
            var piece = file.Content.Slice(offset, Math.Min(ChunkLength, file.Content.Length - offset));
            var box = SealedBox.Seal(key, piece.Span, Place(organ, id, digest, number));
            await db.Database.ExecuteSqlAsync(
                $"""
                insert into file_chunks (organ, docket, digest, number, box)
                values ({organ.Value}, {id.Value}, {digest.ToString()}, {number}, {box})
                """,
                stop
            );
        }
    }

    /// <summary>The bytes of a file; null when it was erased or never stored. Bytes that are not those of the digest are a fault.</summary>
    public async Task<byte[]?> Read(Db db, OrganId organ, DocketId docket, FileDigest digest, CancellationToken stop)
    {
        if (await keys.Find(db, organ, docket, stop) is not { } key)
            return null;
        using var content = new MemoryStream();
        var chunks = db
            .FileChunks.AsNoTracking()
            .Where(c => c.Organ == organ && c.Docket == docket && c.Digest == digest)
            .OrderBy(c => c.Number);
        await foreach (var chunk in chunks.AsAsyncEnumerable().WithCancellation(stop))
            content.Write(SealedBox.Open(key, chunk.Box, Place(organ, docket, digest, chunk.Number)));
        var bytes = content.ToArray();
        if (FileDigest.Parse(Convert.ToHexStringLower(Sm3.Hash(bytes))) == digest)
            return bytes;
        return await db.Files.AnyAsync(f => f.Organ == organ && f.Docket == docket && f.Digest == digest, stop)
            ? throw new SealBroken($"the stored bytes are not those of {digest}")
            : null;
    }

    private static byte[] Place(OrganId organ, DocketId docket, FileDigest digest, int number) =>
        Encoding.ASCII.GetBytes($"{organ} {docket} {digest} {number}");
}
