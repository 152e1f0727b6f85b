using Gongkai.Domain.Dockets;
using Gongkai.Domain.Law;
using Gongkai.Domain.Organs;
using Gongkai.Domain.People;
using Gongkai.Domain.Review;

namespace Gongkai.Domain.Requests;

/// <summary>检索、拟稿、审核、签发、送达: from the search to the applicant's hands (Art. 36, 40).</summary>
public sealed partial record DisclosureRequest
{
    /// <summary>检索记录: where, with which words, with which result.</summary>
    public Decision RecordSearch(Officer officer, FreeText places, FreeText words, FreeText result, bool found, DateOnly today)
    {
        var reasons = WhyNotHandle(officer);
        if (places.IsBlank || words.IsBlank || result.IsBlank)
            reasons = reasons.Append(new Refusal("request.search-incomplete", Regulation.Article(36, item: 4)));
        return Decision.Unless(reasons, () => new SearchRecorded(today, places, words, result, found, officer.Section, officer.Id));
    }

    /// <summary>Reasons why the reply cannot be drafted with this outcome: state, evidence that lacks, words that lack.</summary>
    public static IEnumerable<Refusal> WhyNotDraft(Officer officer, Outcome outcome, DraftedReply reply, CaseToday it)
    {
        foreach (var reason in it.Request.WhyNotHandle(officer).Concat(outcome.WhyNotPropose(it)))
            yield return reason;
        if (reply.Text.Result.IsBlank)
            yield return new("reply.result-missing", Regulation.Article(36));
        if (outcome.NeedsReason && reply.Text.Reason is not { IsBlank: false })
            yield return new("reply.reason-missing", outcome.Citations is [var first, ..] ? first : null);
        foreach (var foreign in reply.Grounds.Where(ground => !outcome.Allows(ground)))
            yield return new("reply.ground-not-of-outcome", foreign, foreign.ToString());
    }

    /// <summary>举证、拟稿、送审 in one act: what the outcome demands is recorded, and the draft enters the organ's chain.</summary>
    public static Decision SubmitDraft(
        Officer officer,
        Outcome outcome,
        DraftedReply reply,
        ReviewChain chain,
        IReadOnlyList<EvidenceGiven> evidence,
        CaseToday it
    )
    {
        var incomplete = evidence.SelectMany(given => EvidenceKinds.Find(given.Kind)?.WhyNotGive(given.Fields) ?? []);
        var proven = it with { Request = evidence.Aggregate(it.Request, (request, given) => request.With(given)) };
        var reasons = incomplete.Concat(WhyNotDraft(officer, outcome, reply, proven)).Concat(it.Request.Review.WhyNotSubmit(chain));
        return Decision.Unless(reasons, () => [.. evidence, .. Drafted(officer, outcome, reply, chain, it)]);
    }

    private static IEnumerable<Entry> Drafted(Officer officer, Outcome outcome, DraftedReply reply, ReviewChain chain, CaseToday it)
    {
        var version = it.Request.Review.Version + 1;
        yield return new ReplyDrafted(it.Today, version, outcome.Code, reply.Grounds, reply.Text, reply.Letter, reply.Provided, officer.Id);
        var levels = (outcome.NeedsSecrecyReview ? chain.WithSecrecy() : chain).Levels;
        yield return new DraftSubmitted(it.Today, version, reply.Letter.Digest, levels, it.Request.Section, officer.Id);
    }

    /// <summary>审核通过 at a level before the last.</summary>
    public Decision PassReview(Officer officer, FileDigest seen, FreeText? remark, SecrecyFinding? secrecy, DateOnly today) =>
        Review.IsLastLevel
            ? new Decision.Refused([new("review.last-level-signs")])
            : Review.Pass(officer, seen, remark, secrecy, today, GivesSomething);

    /// <summary>签发 at the last level: passes the draft, and exactly these dated and numbered bytes go out.</summary>
    public Decision Sign(Officer officer, FileDigest seen, SignedLetter letter, FreeText? remark, SecrecyFinding? secrecy, DateOnly today)
    {
        var reasons = Review.WhyNotPass(officer, seen, secrecy, today, GivesSomething);
        if (Review.State is ReviewState.UnderReview && !Review.IsLastLevel)
            reasons = reasons.Append(new Refusal("review.not-last-level"));
        if (letter.Seen != letter.Letter.Digest)
            reasons = reasons.Append(new Refusal("reply.letter-changed"));
        return Decision.Unless(
            reasons,
            () =>
                [
                    Review.PassEntry(officer, remark, secrecy, today),
                    new ReplySigned(today, letter.Number, letter.Letter, letter.Pdf, officer.Id),
                ]
        );
    }

    // Where nothing is given, the secrecy check may find the very secret that is withheld (Art. 14).
    private bool GivesSomething => Outcomes.Find(Draft?.Outcome ?? "") is not { IsRefusal: true };

    /// <summary>退回修改.</summary>
    public Decision ReturnDraft(Officer officer, FreeText reason, DateOnly today) => Review.Return(officer, reason, today);

    /// <summary>Reasons why delivery cannot be recorded.</summary>
    public IEnumerable<Refusal> WhyNotDeliver(Officer officer, DateOnly on, DateOnly today)
    {
        if (!officer.IsOfDisclosureOffice)
            yield return new("request.needs-office");
        if (Stage is not Stage.ToDeliver)
            yield return new("request.nothing-to-deliver");
        if (on > today)
            yield return new("request.day-in-future");
        if (Reply is { } reply && on < reply.On)
            yield return new("request.delivered-before-signed");
    }

    /// <summary>送达, with proof of the way and the day. From now on the applicant finds the letter on the tracking page, too.</summary>
    public Decision Deliver(Officer officer, DeliveryWay way, FreeText proof, DateOnly on, DateOnly today)
    {
        var reasons = WhyNotDeliver(officer, on, today);
        if (proof.IsBlank)
            reasons = reasons.Append(new Refusal("request.delivery-needs-proof"));
        return Decision.Unless(reasons, () => new Delivered(on, way, proof));
    }
}

/// <summary>A reply as its drafter hands it in: words, grounds, the letter without number and date, and what goes with it.</summary>
public sealed record DraftedReply(ReplyText Text, IReadOnlyList<Citation> Grounds, NamedFile Letter, IReadOnlyList<NamedFile> Provided);

/// <summary>The letter at signing: number and date stand on it.</summary>
/// <param name="Seen">Digest of the letter that the signer had on the screen.</param>
public sealed record SignedLetter(DocumentNumber Number, NamedFile Letter, NamedFile? Pdf, FileDigest Seen);
