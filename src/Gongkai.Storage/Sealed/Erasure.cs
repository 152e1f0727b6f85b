using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Storage.Journal;
using Gongkai.Storage.Writing;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Sealed;

/// <summary>
/// 删除个人信息 of a docket: key, salts, texts and files are destroyed; days, outcome and chain stay, and an entry says so.
/// </summary>
public sealed class Erasure
{
    private readonly Writer _writer;
    private readonly Append _append;
    private readonly TimeProvider _time;

    internal Erasure(Writer writer, Append append, TimeProvider time) => (_writer, _append, _time) = (writer, append, time);

    /// <summary>Erases a docket's personal data for ever.</summary>
    public Task Erase(OrganId organ, DocketId docket, ErasureGround ground, Actor by, CancellationToken stop = default) =>
        _writer.Write(
            async (db, stop) =>
            {
                var journal = await Append.Lock(db, organ, stop);
                var head = await db.DocketHeads.SingleAsync(h => h.Organ == organ && h.Docket == docket, stop);
                var texts = await db.Sealed.Where(s => s.Organ == organ && s.Docket == docket).ExecuteDeleteAsync(stop);
                await db.FileChunks.Where(c => c.Organ == organ && c.Docket == docket).ExecuteDeleteAsync(stop);
                var files = await db.Files.Where(f => f.Organ == organ && f.Docket == docket).ExecuteDeleteAsync(stop);
                await db.DocketKeys.Where(k => k.Organ == organ && k.Docket == docket).ExecuteDeleteAsync(stop);
                var act = Act.Now(by, _time);
                var entry = new Erased(BeijingDay.Of(act.At), ground, texts, files);
                await _append.To(db, journal, new(organ, docket, head.Family), head.LastPosition, [entry], act, stop);
                await Filing.MoveHead(db, organ, docket, head.LastPosition + 1, stop);
                return true;
            },
            kept => kept,
            stop
        );
}
