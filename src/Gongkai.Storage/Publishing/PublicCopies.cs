using System.Net;
using System.Text.RegularExpressions;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.People;
using Gongkai.Domain.Publishing;
using Gongkai.Storage.Files;
using Gongkai.Storage.Journal;
using Gongkai.Storage.Sealed;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Publishing;

/// <summary>Writes what the public sees, in the transaction of the entry that publishes or withdraws it. Nothing else writes there.</summary>
internal sealed partial class PublicCopies(FileStore files)
{
    /// <summary>Brings the public copy to what the docket says after these entries.</summary>
    public async Task Write(Db db, DocketPlace docket, IReadOnlyList<Recorded> entries, IReadOnlyList<Entry> added, CancellationToken stop)
    {
        if (docket.Family != Publication.Family || !added.Any(entry => entry is Published or PublicationWithdrawn))
            return;
        var publication = Docket.Fold<Publication>(entries);
        var item = await db.PublicItems.SingleOrDefaultAsync(i => i.Organ == docket.Organ && i.Docket == docket.Id, stop);
        await RemoveFiles(db, docket, stop);
        if (publication is { Public: { } published, PublicContent: { } content })
        {
            if (ContentDigest.Of(content) != published.File)
                throw new SealBroken($"the content of {docket.Id} is not what was approved");
            item ??= db.Add(
                new PublicItem
                {
                    Organ = docket.Organ,
                    Docket = docket.Id,
                    PublishedOn = published.On,
                }
            ).Entity;
            Show(item, published, content);
            db.Add(VersionOf(docket, published, content, publication.Draft?.Change));
            for (var place = 0; place < content.Attachments.Count; place++)
                await Copy(db, docket, content, place, stop);
        }
        else if (item is not null && publication.Withdrawal is { } withdrawal)
        {
            Hide(item, withdrawal);
            await db.PublicVersions.Where(v => v.Organ == docket.Organ && v.Docket == docket.Id).ExecuteDeleteAsync(stop);
        }
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
    }

    private static void Show(PublicItem item, Published published, PublicationContent content)
    {
        item.IndexNumber = published.Index.ToString();
        item.Version = published.Version;
        item.ChangedOn = published.On;
        item.Title = content.Title.Value;
        item.Column = content.Column;
        item.StatutoryItem = content.StatutoryItem;
        item.Summary = content.Summary.Value;
        item.Body = content.Body.Value;
        item.Report = content.Report?.Value;
        item.Topic = content.Topic;
        item.Genre = content.Genre;
        item.IssuingOrgan = content.IssuingOrgan;
        item.DocumentNumber = content.DocumentNumber;
        item.SignedOn = content.SignedOn;
        item.Validity = content.Validity;
        string?[] searched = [item.Title, item.DocumentNumber, item.IssuingOrgan, item.Summary, item.Body, WordsOf(item.Report)];
        item.Grams = Bigrams.Of(string.Join('\n', searched));
    }

    private static string? WordsOf(string? markup) => markup is null ? null : WebUtility.HtmlDecode(Tag().Replace(markup, " "));

    /// <summary>Of a withdrawn item stay number, column and explanation; after a leak not even the title.</summary>
    private static void Hide(PublicItem item, PublicationWithdrawn withdrawal)
    {
        item.WithdrawnOn = withdrawal.On;
        item.Withdrawal = withdrawal.Kind;
        item.Explanation = withdrawal.Explanation.Value;
        (item.Summary, item.Body, item.Report, item.Grams) = ("", "", null, "");
        if (withdrawal.Kind is WithdrawalKind.SecrecyIncident)
            (item.Title, item.DocumentNumber, item.Explanation) = ("", null, null);
    }

    private static PublicVersion VersionOf(DocketPlace docket, Published published, PublicationContent content, FreeText? change) =>
        new()
        {
            Organ = docket.Organ,
            Docket = docket.Id,
            Version = published.Version,
            PublishedOn = published.On,
            Title = content.Title.Value,
            Body = content.Body.Value,
            Report = content.Report?.Value,
            Change = change?.Value,
        };

    private async Task Copy(Db db, DocketPlace docket, PublicationContent content, int place, CancellationToken stop)
    {
        var file = content.Attachments[place];
        var bytes =
            await files.Read(db, docket.Organ, docket.Id, file.Digest, stop)
            ?? throw new InvalidDataException($"attachment {file.Digest} was never handed in");
        db.Add(
            new PublicFile
            {
                Organ = docket.Organ,
                Docket = docket.Id,
                Digest = file.Digest,
                Name = file.Name,
                MediaType = file.MediaType,
                Length = file.Length,
                Place = place,
            }
        );
        db.Add(
            new PublicContent
            {
                Organ = docket.Organ,
                Docket = docket.Id,
                Digest = file.Digest,
                Bytes = bytes,
            }
        );
    }

    private static async Task RemoveFiles(Db db, DocketPlace docket, CancellationToken stop)
    {
        await db.PublicFiles.Where(f => f.Organ == docket.Organ && f.Docket == docket.Id).ExecuteDeleteAsync(stop);
        await db.PublicContents.Where(c => c.Organ == docket.Organ && c.Docket == docket.Id).ExecuteDeleteAsync(stop);
    }

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();
}
