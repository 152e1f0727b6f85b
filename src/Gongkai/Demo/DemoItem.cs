using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Publishing;
using Gongkai.Domain.Review;
using Gongkai.Items;
using Gongkai.Storage.Files;
using Gongkai.Storage.Publishing;

namespace Gongkai.Demo;

/// <summary>One made-up item, moved by the same acts as a real one: nothing is written past the domain.</summary>
internal sealed class DemoItem(PublicationDesk desk, DemoStaff staff, DemoClock clock, string drafter)
{
    private DocketId _id;

    private Officer Drafter => staff[drafter];

    /// <summary>Drafts it today.</summary>
    public async Task Begin(PublicationContent content, CancellationToken stop, params IReadOnlyList<IncomingFile> files)
    {
        var (begun, id) = await desk.Begin(Drafter, Guid.CreateVersion7().ToString("N"), content, files, clock.Day, stop);
        Taken(begun);
        _id = id;
    }

    /// <summary>Writes a new version.</summary>
    public Task Rewrite(PublicationContent content, string change, CancellationToken stop) =>
        Step(Drafter, item => item.Write(Drafter, content, ContentDigest.Of(content), new(change), clock.Day), stop);

    public Task Submit(CancellationToken stop) => Step(Drafter, item => item.Submit(Drafter, ReviewChain.OfPublication, clock.Day), stop);

    /// <summary>Passes as many levels as are asked for; all four make it public.</summary>
    public async Task Pass(CancellationToken stop, int levels = 4)
    {
        for (var i = 0; i < levels; i++)
        {
            var open = (await desk.Open(staff.Organ, _id, stop))!;
            var (who, finding) = Reviewer(open.Matter.Review.Waiting!.Value);
            Taken(await desk.Pass(who, _id, open.Seen, open.Matter.Review.File, null, finding, clock.Day, stop));
        }
    }

    public async Task Return(string reason, CancellationToken stop)
    {
        var open = (await desk.Open(staff.Organ, _id, stop))!;
        var (who, _) = Reviewer(open.Matter.Review.Waiting!.Value);
        await Step(who, item => item.Return(who, new(reason), clock.Day), stop);
    }

    public Task Withdraw(string explanation, CancellationToken stop) =>
        Step(staff["office"], item => item.Withdraw(staff["office"], WithdrawalKind.PublishedInError, new(explanation), clock.Day), stop);

    private (Officer, SecrecyFinding?) Reviewer(ReviewLevel level) =>
        level switch
        {
            // The office's own items have the office's head for their section's head.
            ReviewLevel.SectionHead => (staff[drafter is "clerk" ? "office" : drafter.TrimEnd('1')], null),
            ReviewLevel.Secrecy => (staff["secrecy"], SecrecyFinding.Clear),
            ReviewLevel.Office => (staff["office"], null),
            _ => (staff["deputy"], null),
        };

    private async Task Step(Officer by, Func<Publication, Decision> act, CancellationToken stop)
    {
        var open = (await desk.Open(staff.Organ, _id, stop))!;
        Taken(await desk.Step(by, _id, open.Seen, act, stop));
    }

    // A refusal here is a fault of the made-up data, not of a user.
    private static void Taken(Decision decision)
    {
        if (decision is Decision.Refused(var reasons))
            throw new InvalidOperationException(string.Join(", ", reasons.Select(reason => reason.Code)));
    }
}
