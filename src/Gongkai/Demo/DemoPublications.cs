using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Publishing;
using Gongkai.Domain.Review;
using Gongkai.Items;

namespace Gongkai.Demo;

/// <summary>Items of the town's columns, each through its three levels and the secrecy check.</summary>
internal sealed class DemoPublications(PublicationDesk desk, DemoStaff staff, DemoData data, DemoClock clock)
{
    public async Task Make(CancellationToken stop)
    {
        foreach (var item in data.Publications)
        {
            clock.Day = item.On;
            await Publish(Content(item), stop);
        }
    }

    /// <summary>Drafts an item, submits it, and passes it by everyone whose turn it is.</summary>
    public async Task Publish(PublicationContent content, CancellationToken stop)
    {
        var drafter = staff["land1"];
        var (begun, id) = await desk.Begin(drafter, Guid.CreateVersion7().ToString("N"), content, [], clock.Day, stop);
        Taken(begun);
        await Step(drafter, id, item => item.Submit(drafter, ReviewChain.OfPublication, clock.Day), stop);
        foreach (var (reviewer, finding) in Reviewers())
        {
            var open = (await desk.Open(staff.Organ, id, stop))!;
            Taken(await desk.Pass(reviewer, id, open.Seen, open.Matter.Review.File, null, finding, clock.Day, stop));
        }
    }

    private async Task Step(Officer by, DocketId id, Func<Publication, Decision> act, CancellationToken stop)
    {
        var open = (await desk.Open(staff.Organ, id, stop))!;
        Taken(await desk.Step(by, id, open.Seen, act, stop));
    }

    // A refusal here is a fault of the made-up data, not of a user.
    private static void Taken(Decision decision)
    {
        if (decision is Decision.Refused(var reasons))
            throw new InvalidOperationException(string.Join(", ", reasons.Select(reason => reason.Code)));
    }

    private IEnumerable<(Officer, SecrecyFinding?)> Reviewers() =>
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
