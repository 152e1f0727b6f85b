using System.Text;
using Gongkai.Cases;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.People;
using Gongkai.Domain.Requests;
using Gongkai.Domain.Review;
using Gongkai.Storage.Files;

namespace Gongkai.Demo;

/// <summary>One made-up request, moved by the same acts as a real one: nothing is written past the domain.</summary>
internal sealed class DemoCase(CaseDesk desk, CaseLetters letters, DemoStaff staff, DemoWords words, DemoClock clock)
{
    private string? _section;

    /// <summary>案号, once it was received.</summary>
    public CaseNumber Number { get; private set; }

    private Officer Clerk => staff["clerk"];

    /// <summary>Receives it today.</summary>
    public async Task Begin(string ask, Channel via, ApplicantKind kind, string name, string? organisation, CancellationToken stop)
    {
        var applicant = new Applicant
        {
            Kind = kind,
            Name = new(new PersonName(name)),
            Organisation = FreeText.OrNull(organisation),
            Identity = organisation is null ? new(new IdNumber("11019919800101002X")) : null,
            Phone = new(new PhoneNumber("13900000000")),
        };
        var asked = new Asked(new(ask), Carrier.Electronic, DeliveryWay.Electronic);
        var actor = via is Channel.Portal ? Actor.Applicant : Actor.Staff(Clerk.Id);
        var decision = await desk.Begin(
            staff.Organ,
            Guid.CreateVersion7().ToString("N"),
            actor,
            number =>
                via is Channel.Portal
                    ? DisclosureRequest.Apply(number, applicant, asked, [], clock.Day)
                    : DisclosureRequest.Register(number, Clerk, new(clock.Day, via), applicant, asked, clock.Day),
            [],
            stop
        );
        Number = Taken(decision).OfType<Received>().Single().Number;
    }

    public Task Confirm(CancellationToken stop) =>
        Act(Clerk, (request, _) => request.Confirm(Clerk, clock.Day, new(words.ConfirmHow), clock.Day), stop);

    public Task Assign(string section, CancellationToken stop)
    {
        _section = section;
        return Act(Clerk, (request, _) => request.Assign(Clerk, staff.Section(section), new(words.AssignNote), clock.Day), stop);
    }

    public async Task AskSupplement(CancellationToken stop)
    {
        var letter = await letters.Supplement(await Open(stop), new(words.SupplementPoints), 15, clock.Day, stop);
        await Act(
            Clerk,
            (request, now) => request.AskSupplement(Clerk, new(words.SupplementPoints), 15, letter.AsNotice(), clock.Day, now),
            stop,
            letter.File
        );
    }

    public async Task Extend(CancellationToken stop)
    {
        var (head, reason) = (staff["office"], new FreeText(words.ExtensionReason));
        var letter = await letters.Extension(await Open(stop), reason, 15, head, clock.Day, stop);
        await Act(head, (request, now) => request.Extend(15, reason, head, letter.AsNotice(), clock.Day, now), stop, letter.File);
    }

    public Task Consult(CancellationToken stop) =>
        Act(Clerk, (request, _) => request.Consult(Clerk, Consulted.ThirdParty, new(words.ThirdParty), clock.Day, clock.Day), stop);

    public Task Object(CancellationToken stop) =>
        Act(
            Clerk,
            (request, _) => request.RecordOpinion(Clerk, "1", Opinion.Objects, new(words.ThirdPartyReasons), clock.Day, clock.Day),
            stop
        );

    public Task Search(bool found, CancellationToken stop)
    {
        var who = Drafter;
        var result = new FreeText(found ? words.SearchFound : words.SearchNotFound);
        return Act(
            who,
            (request, _) => request.RecordSearch(who, new(words.SearchPlaces), new(words.SearchWords), result, found, clock.Day),
            stop
        );
    }

    /// <summary>Drafts with this outcome, with the evidence it demands, and submits.</summary>
    public async Task Draft(string code, CancellationToken stop)
    {
        var (who, open) = (Drafter, await Open(stop));
        var outcome = Outcomes.Find(code)!;
        var text = new ReplyText(
            new(open.Request.Searches[^1].Result.Value),
            new(words.Results[code]),
            FreeText.OrNull(words.Reasons.GetValueOrDefault(code))
        );
        var evidence = DemoEvidence.For(outcome, open, words, who.Id, clock.Day);
        var proven = open with { Request = evidence.Aggregate(open.Request, (request, given) => request.With(given)) };
        var letter = await letters.Reply(proven, outcome, text, [], clock.Day, stop);
        IReadOnlyList<IncomingFile> provided = code is "Disclosed" or "PartlyDisclosed" ? [Provided] : [];
        var reply = new DraftedReply(text, outcome.Citations, letter.Named, [.. provided.Select(file => file.Named)]);
        await Act(
            who,
            (request, now) =>
                DisclosureRequest.SubmitDraft(
                    who,
                    outcome,
                    reply,
                    ReviewChain.OfReply,
                    evidence,
                    new CaseToday(request, reply.Provided, now, open.Calendar, clock.Day)
                ),
            stop,
            [letter, .. provided]
        );
    }

    public Task PassSection(CancellationToken stop) =>
        Act(Head, (request, _) => request.PassReview(Head, request.Review.File, new(words.PassRemark), null, clock.Day), stop);

    /// <summary>保密审查, where the outcome demands it.</summary>
    public async Task PassSecrecy(CancellationToken stop)
    {
        var (checker, open) = (staff["secrecy"], await Open(stop));
        if (open.Request.Review.Waiting is ReviewLevel.Secrecy)
            await Act(
                checker,
                (request, _) => request.PassReview(checker, request.Review.File, null, SecrecyFinding.Clear, clock.Day),
                stop
            );
    }

    public Task Return(CancellationToken stop) =>
        Act(Head, (request, _) => request.ReturnDraft(Head, new(words.ReturnReason), clock.Day), stop);

    public async Task Sign(CancellationToken stop)
    {
        var (deputy, open) = (staff["deputy"], await Open(stop));
        var reviewed = await letters.ForReview(open, open.Request.Draft!, signs: true, new Viewer.Staff(deputy), clock.Day, stop);
        var signed = new SignedLetter(reviewed.Number!.Value, reviewed.File.Named, null, reviewed.File.Named.Digest);
        await Act(deputy, (request, _) => request.Sign(deputy, request.Review.File, signed, null, null, clock.Day), stop, reviewed.File);
    }

    public Task Deliver(CancellationToken stop) =>
        Act(Clerk, (request, _) => request.Deliver(Clerk, DeliveryWay.Electronic, new(words.Proof), clock.Day, clock.Day), stop);

    public Task Withdraw(CancellationToken stop) => Act(Clerk, (request, _) => request.Withdraw(new(words.WithdrawHow), clock.Day), stop);

    public Task GiveUp(CancellationToken stop) => Act(Clerk, (request, now) => request.GiveUp(Clerk, null, clock.Day, now), stop);

    private IncomingFile Provided => IncomingFile.Of(words.ProvidedName, "text/plain", Encoding.UTF8.GetBytes(words.ProvidedText));

    private Officer Drafter => staff[$"{Key}1"];

    private Officer Head => staff[Key];

    private string Key => _section is "enforcement" ? "law" : _section!;

    private async Task<OpenCase> Open(CancellationToken stop) => (await desk.Open(staff.Organ, Number, stop))!;

    private async Task Act(
        Officer who,
        Func<DisclosureRequest, Clock, Decision> act,
        CancellationToken stop,
        params IReadOnlyList<IncomingFile> files
    )
    {
        var open = await Open(stop);
        Taken(await desk.Step(open, open.Seen, Actor.Staff(who.Id), act, files, stop));
    }

    // A refusal here is a fault of the made-up data, not of a user.
    private static IReadOnlyList<Entry> Taken(Decision decision) =>
        decision is Decision.Taken(var entries)
            ? entries
            : throw new InvalidOperationException(
                decision is Decision.Refused(var reasons)
                    ? string.Join(", ", reasons.Select(r => $"{r.Code} {string.Join(' ', r.Values)}"))
                    : "conflict"
            );
}
