using Gongkai.Domain.Dockets;
using Gongkai.Domain.Publishing;
using Gongkai.Domain.Review;
using Gongkai.Storage.Files;
using Gongkai.Storage.Journal;

namespace Gongkai.Demo;

/// <summary>Items of the town's columns, each through its three levels and the secrecy check.</summary>
internal sealed class DemoPublications(Dockets dockets, DemoStaff staff, DemoData data, DemoClock clock)
{
    public async Task Make(CancellationToken stop)
    {
        foreach (var item in data.Publications)
        {
            clock.Day = item.On;
            await Publish(Content(item), stop);
        }
    }

    /// <summary>Drafts an item, and passes it by everyone whose turn it is.</summary>
    public async Task Publish(PublicationContent content, CancellationToken stop)
    {
        var drafter = staff["land1"];
        var digest = IncomingFile.Of("content", "text/plain", content.CanonicalBytes()).Named.Digest;
        var token = Guid.CreateVersion7().ToString("N");
        var begun = await dockets.Begin<Publication>(
            staff.Organ,
            token,
            Actor.Staff(drafter.Id),
            () => Publication.Empty.SubmitDraft(drafter, content, digest, null, ReviewChain.OfPublication, clock.Day),
            stop: stop
        );
        if (begun is not Decision.Taken)
            throw new InvalidOperationException($"{content.Title.Value}: {begun}");
        var id = await dockets.BegunBy(staff.Organ, token, stop);
        foreach (var (reviewer, finding) in Reviewers())
        {
            var index = await dockets.NextIndexNumber(staff.Organ, data.Organ.NumberPrefix, clock.Day.Year, stop);
            var open = (await dockets.Open<Publication>(staff.Organ, id, stop))!;
            await dockets.Step<Publication>(
                staff.Organ,
                id,
                open.Seen,
                Actor.Staff(reviewer.Id),
                publication => publication.Pass(reviewer, digest, null, finding, index, clock.Day),
                stop: stop
            );
        }
    }

    private IEnumerable<(Domain.Organs.Officer, SecrecyFinding?)> Reviewers() =>
        [(staff["land"], null), (staff["secrecy"], SecrecyFinding.Clear), (staff["office"], null), (staff["deputy"], null)];

    private PublicationContent Content(DemoPublication item) =>
        new()
        {
            Title = new(item.Title),
            Column = item.Column,
            StatutoryItem = item.Item,
            Summary = new(item.Summary),
            Body = new(item.Body),
            IssuingOrgan = data.Organ.Name,
            DocumentNumber = item.DocumentNumber,
            Topic = item.Topic,
            Genre = item.Genre,
            SignedOn = item.On,
            Validity = item.Validity,
        };
}
