using Gongkai.Domain.Dockets;
using Gongkai.Domain.Law;
using Gongkai.Domain.Organs;
using Gongkai.Domain.People;

namespace Gongkai.Domain.Review;

/// <summary>
/// 先审查后公开: how far the draft of a matter has come in its chain. The one mechanism for replies, publications and reports (Art. 17).
/// </summary>
public sealed record DraftReview
{
    /// <summary>No draft was submitted yet.</summary>
    public static DraftReview None { get; } = new();

    /// <summary>Where the draft stands.</summary>
    public ReviewState State { get; private init; }

    /// <summary>The levels of this draft, asked clearances included.</summary>
    public IReadOnlyList<ReviewLevel> Chain { get; private init; } = [];

    /// <summary>Passes of the present version, in order.</summary>
    public IReadOnlyList<ReviewPassed> Passes { get; private init; } = [];

    /// <summary>Number of the present version, from 1.</summary>
    public int Version { get; private init; }

    /// <summary>The bytes under review.</summary>
    public FileDigest File { get; private init; }

    /// <summary>Whose section the draft comes from.</summary>
    public SectionId? Section { get; private init; }

    /// <summary>Everyone who wrote a version; none of them may review.</summary>
    public IReadOnlyList<PersonId> Drafters { get; private init; } = [];

    /// <summary>Why it came back, while it is back.</summary>
    public ReviewReturned? Returned { get; private init; }

    /// <summary>The level whose turn it is; null when nobody's.</summary>
    public ReviewLevel? Waiting => State is ReviewState.UnderReview ? Chain[Passes.Count] : null;

    /// <summary>The level after the present one; null at the last.</summary>
    public ReviewLevel? Next => State is ReviewState.UnderReview && Passes.Count + 1 < Chain.Count ? Chain[Passes.Count + 1] : null;

    /// <summary>The present level is the last: passing it approves.</summary>
    public bool IsLastLevel => State is ReviewState.UnderReview && Passes.Count + 1 == Chain.Count;

    /// <summary>保密审查 is one of the levels (Art. 17).</summary>
    public bool HasSecrecyStep => Chain.Contains(ReviewLevel.Secrecy);

    /// <summary>The approved bytes went out: the next version starts a review of its own.</summary>
    public DraftReview AfterIssue() => this with { State = ReviewState.None, Chain = [], Passes = [], Drafters = [] };

    /// <summary>Somebody wrote at the draft.</summary>
    public DraftReview WrittenBy(PersonId person) => Drafters.Contains(person) ? this : this with { Drafters = [.. Drafters, person] };

    /// <summary>The review after one more entry.</summary>
    public DraftReview With(Entry entry) =>
        entry switch
        {
            DraftSubmitted e => WrittenBy(e.By) with
            {
                State = ReviewState.UnderReview,
                Chain = e.Chain,
                Passes = [],
                Version = e.Version,
                File = e.File,
                Section = e.Section,
                Returned = null,
            },
            ReviewPassed e => this with
            {
                Passes = [.. Passes, e],
                State = Passes.Count + 1 == Chain.Count ? ReviewState.Approved : ReviewState.UnderReview,
            },
            ReviewReturned e => this with { State = ReviewState.Returned, Returned = e },
            ClearanceAsked e => this with { Chain = [.. Chain.Take(Passes.Count + 1), e.Level, .. Chain.Skip(Passes.Count + 1)] },
            _ => this,
        };

    /// <summary>Reasons why a draft cannot be submitted.</summary>
    public IEnumerable<Refusal> WhyNotSubmit(ReviewChain chain)
    {
        if (State is ReviewState.UnderReview)
            yield return new("review.already-submitted");
        if (State is ReviewState.Approved)
            yield return new("review.already-approved");
        if (chain.Levels.Count == 0)
            yield return new("review.empty-chain", Regulation.Article(17));
    }

    /// <summary>Reasons why this officer cannot decide on the draft now. Nobody reviews an own draft, administrators included.</summary>
    public IEnumerable<Refusal> WhyNotDecide(Officer officer, DateOnly today)
    {
        if (Waiting is not { } level)
        {
            yield return new("review.nothing-to-review");
            yield break;
        }
        var (may, inPlaceOf) = officer.Acts(ReviewChain.RoleAt(level), Section, today);
        if (!may)
            yield return new("review.not-your-level", null, level.ToString());
        if (Drafters.Contains(officer.Id) || (inPlaceOf is { } absent && Drafters.Contains(absent)))
            yield return new("review.own-draft");
    }

    /// <summary>Reasons why the draft cannot pass this level: who, and which bytes.</summary>
    /// <param name="mustBeClear">What goes out holds no secret; what is withheld may be withheld for one.</param>
    public IEnumerable<Refusal> WhyNotPass(
        Officer officer,
        FileDigest seen,
        SecrecyFinding? secrecy,
        DateOnly today,
        bool mustBeClear = true
    )
    {
        foreach (var reason in WhyNotDecide(officer, today))
            yield return reason;
        if (seen != File)
            yield return new("review.draft-changed");
        if (Waiting is ReviewLevel.Secrecy && secrecy is null)
            yield return new("review.secrecy-not-answered", Regulation.Article(17));
        if (mustBeClear && Waiting is ReviewLevel.Secrecy && secrecy is { IsClear: false })
            yield return new("review.secrecy-not-clear", ArticleAgainst(secrecy));
    }

    // Secrets and harm, or nothing but personal data of others.
    private static Citation ArticleAgainst(SecrecyFinding found) =>
        Regulation.Article(found == SecrecyFinding.Clear with { Names = true } ? 15 : 14);

    /// <summary>审核通过. The pass names the bytes; a change of a single one voids it.</summary>
    public Decision Pass(
        Officer officer,
        FileDigest seen,
        FreeText? remark,
        SecrecyFinding? secrecy,
        DateOnly today,
        bool mustBeClear = true
    ) => Decision.Unless(WhyNotPass(officer, seen, secrecy, today, mustBeClear), () => PassEntry(officer, remark, secrecy, today));

    /// <summary>The entry of a pass that was allowed.</summary>
    public ReviewPassed PassEntry(Officer officer, FreeText? remark, SecrecyFinding? secrecy, DateOnly today)
    {
        var level = Waiting ?? throw new InvalidOperationException("nothing is under review");
        return new(today, level, File, officer.Id, officer.Acts(ReviewChain.RoleAt(level), Section, today).InPlaceOf, remark, secrecy);
    }

    /// <summary>退回修改, with a reason.</summary>
    public Decision Return(Officer officer, FreeText reason, DateOnly today)
    {
        var reasons = WhyNotDecide(officer, today);
        if (reason.IsBlank)
            reasons = reasons.Append(new Refusal("review.return-needs-reason"));
        return Decision.Unless(reasons, () => ReturnEntry(officer, reason, today));
    }

    /// <summary>Asks for one more clearance after the present level.</summary>
    public Decision AskClearance(Officer officer, ReviewLevel level, FreeText reason, DateOnly today)
    {
        var reasons = WhyNotDecide(officer, today);
        if (Chain.Skip(Passes.Count).Contains(level))
            reasons = reasons.Append(new Refusal("review.clearance-comes-anyway"));
        return Decision.Unless(reasons, () => new ClearanceAsked(today, level, reason, officer.Id));
    }

    private ReviewReturned ReturnEntry(Officer officer, FreeText reason, DateOnly today)
    {
        var level = Waiting!.Value;
        return new(today, level, reason, officer.Id, officer.Acts(ReviewChain.RoleAt(level), Section, today).InPlaceOf);
    }
}

/// <summary>Where a draft stands.</summary>
public enum ReviewState
{
    /// <summary>Nothing submitted.</summary>
    None,

    /// <summary>审核中.</summary>
    UnderReview,

    /// <summary>已退回.</summary>
    Returned,

    /// <summary>已通过: exactly these bytes may go out.</summary>
    Approved,
}
