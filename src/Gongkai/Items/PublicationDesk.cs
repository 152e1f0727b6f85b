using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.People;
using Gongkai.Domain.Publishing;
using Gongkai.Domain.Review;
using Gongkai.Storage.Files;
using Gongkai.Storage.Journal;
using Gongkai.Storage.Organs;
using Gongkai.Storage.Publishing;

namespace Gongkai.Items;

/// <summary>The dockets of publications: how items are begun, and moved by one act after another.</summary>
public sealed class PublicationDesk(Dockets dockets, OrganStore organs)
{
    /// <summary>An item by the reference of its docket; null when the organ has none.</summary>
    public Task<OpenDocket<Publication>?> Open(OrganId organ, DocketId docket, CancellationToken stop) =>
        dockets.Open<Publication>(organ, docket, stop);

    /// <summary>Begins an item with its first draft. A form used before is answered with the item it began.</summary>
    public async Task<(Decision Decision, DocketId Docket)> Begin(
        Officer by,
        string formToken,
        PublicationContent content,
        IReadOnlyList<IncomingFile> files,
        DateOnly today,
        CancellationToken stop
    )
    {
        var decision = await dockets.Begin<Publication>(
            by.Organ,
            formToken,
            Actor.Staff(by.Id),
            () => Publication.Empty.Write(by, content, ContentDigest.Of(content), null, today),
            files,
            stop
        );
        return (decision, decision is Decision.Taken ? await dockets.BegunBy(by.Organ, formToken, stop) : default);
    }

    /// <summary>One act on an item, unless somebody appended since <paramref name="seen"/>.</summary>
    public Task<Decision> Step(
        Officer by,
        DocketId docket,
        int seen,
        Func<Publication, Decision> act,
        CancellationToken stop,
        params IReadOnlyList<IncomingFile> files
    ) => dockets.Step(by.Organ, docket, seen, Actor.Staff(by.Id), act, files, stop);

    /// <summary>Lets the draft that was seen pass; the last level publishes it under the number that comes next.</summary>
    public async Task<Decision> Pass(
        Officer by,
        DocketId docket,
        int seen,
        FileDigest shown,
        FreeText? remark,
        SecrecyFinding? secrecy,
        DateOnly today,
        CancellationToken stop
    )
    {
        var organ = await organs.Find(by.Organ, stop) ?? throw new InvalidOperationException("the officer belongs to no organ");
        var index = await dockets.NextIndexNumber(organ.Id, organ.NumberPrefix, today.Year, stop);
        return await Step(by, docket, seen, item => item.Pass(by, shown, remark, secrecy, index, today), stop);
    }
}
