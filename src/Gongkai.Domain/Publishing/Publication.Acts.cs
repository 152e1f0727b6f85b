using Gongkai.Domain.Dockets;
using Gongkai.Domain.Law;
using Gongkai.Domain.Organs;
using Gongkai.Domain.People;
using Gongkai.Domain.Review;

namespace Gongkai.Domain.Publishing;

/// <summary>What can be done with an item, and why not.</summary>
public sealed partial record Publication
{
    /// <summary>Reasons why nobody, or not this officer, can write a version now.</summary>
    public IEnumerable<Refusal> WhyNotWrite(Officer officer)
    {
        if (!officer.May(Right.Draft))
            yield return new("publication.needs-drafter");
        if (Review.State is ReviewState.UnderReview)
            yield return new("review.already-submitted");
        if (Withdrawal is not null)
            yield return new("publication.withdrawn");
    }

    /// <summary>Reasons why this content cannot be drafted: the head table is demanded by Art. 12, the attribute with its ground by Art. 13.</summary>
    public IEnumerable<Refusal> WhyNotDraft(Officer officer, PublicationContent content, FreeText? change, DateOnly today)
    {
        foreach (var reason in WhyNotWrite(officer).Concat(Lacks(content)))
            yield return reason;
        if (content.SignedOn > today)
            yield return new("publication.signed-in-future");
        if (Public is not null && content.Attribute is not DisclosureAttribute.Proactive)
            yield return new("publication.is-public", Regulation.Article(13));
        if (Public is not null && change is not { IsBlank: false })
            yield return new("publication.change-not-explained");
    }

    /// <summary>拟稿. <paramref name="file"/> is the digest of the content's canonical bytes.</summary>
    public Decision Write(Officer officer, PublicationContent content, FileDigest file, FreeText? change, DateOnly today) =>
        Decision.Unless(
            WhyNotDraft(officer, content, change, today),
            () =>
                new PublicationDrafted(
                    today,
                    (Public?.Version ?? 0) + 1,
                    content,
                    file,
                    change,
                    officer.Id,
                    Draft is null ? officer.Section : Section
                )
        );

    /// <summary>Reasons why the draft cannot be submitted.</summary>
    public IEnumerable<Refusal> WhyNotSubmit(Officer officer, ReviewChain chain)
    {
        foreach (var reason in WhyNotWrite(officer).Concat(StaffRules.WhyNotChain(chain, forPublications: true)))
            yield return reason;
        if (!IsInTheMaking)
            yield return new("publication.nothing-to-submit");
        if (Review.State is ReviewState.Returned && Draft?.File == Review.File)
            yield return new("publication.not-reworked");
    }

    /// <summary>送审: the draft enters its chain as it is.</summary>
    public Decision Submit(Officer officer, ReviewChain chain, DateOnly today) =>
        Decision.Unless(
            WhyNotSubmit(officer, chain),
            () => new DraftSubmitted(today, Draft!.Version, Draft.File, chain.Levels, Section, officer.Id)
        );

    /// <summary>
    /// 审核通过; the last level publishes what is for the public shelf. <paramref name="index"/> is used for a first publication only.
    /// Whoever withholds may find secrets: that finding is then a ground, not an obstacle.
    /// </summary>
    public Decision Pass(Officer officer, FileDigest seen, FreeText? remark, SecrecyFinding? secrecy, IndexNumber index, DateOnly today)
    {
        var goesOut = Draft?.Content.Attribute is not DisclosureAttribute.Withheld;
        var reasons = Review.WhyNotPass(officer, seen, secrecy, today, mustBeClear: goesOut);
        if (Review.IsLastLevel && !Review.HasSecrecyStep)
            reasons = reasons.Append(new Refusal("publication.secrecy-step-missing", Regulation.Article(17)));
        return Decision.Unless(reasons, () => PassAndPublish(officer, remark, secrecy, index, today));
    }

    /// <summary>退回修改.</summary>
    public Decision Return(Officer officer, FreeText reason, DateOnly today) => Review.Return(officer, reason, today);

    /// <summary>Reasons why the item cannot be withdrawn: only what is public, by the office's head or a leader.</summary>
    public IEnumerable<Refusal> WhyNotWithdraw(Officer officer)
    {
        if (Public is null)
            yield return new("publication.not-public");
        if (!officer.HeadsDisclosureOffice && !officer.Roles.Contains(Role.DeputyLeader) && !officer.Roles.Contains(Role.PrincipalLeader))
            yield return new("publication.withdrawal-needs-head");
    }

    /// <summary>撤回, with the explanation that stays at the item's address.</summary>
    public Decision Withdraw(Officer officer, WithdrawalKind kind, FreeText explanation, DateOnly today)
    {
        var reasons = WhyNotWithdraw(officer);
        if (explanation.IsBlank)
            reasons = reasons.Append(new Refusal("publication.withdrawal-needs-explanation"));
        return Decision.Unless(reasons, () => new PublicationWithdrawn(today, kind, explanation, officer.Id));
    }

    private static IEnumerable<Refusal> Lacks(PublicationContent content)
    {
        if (content.Title.IsBlank)
            yield return new("publication.title-missing", Regulation.Article(12));
        if (content.Summary.IsBlank)
            yield return new("publication.summary-missing", Regulation.Article(12));
        if (content.Body.IsBlank && content.Report is null && content.Attachments.Count == 0)
            yield return new("publication.body-missing");
        if (content.Attribute is DisclosureAttribute.Withheld && !IsGrounded(content.Withholding))
            yield return new("publication.ground-missing", Regulation.Article(13));
        if (StatutoryColumns.Find(content.Column) is null)
            yield return new("publication.unknown-column", Regulation.Article(20));
        if (content.Column == StatutoryColumns.Statutory && content.StatutoryItem is not (>= 1 and <= 15))
            yield return new("publication.item-missing", Regulation.Article(20));
    }

    private static bool IsGrounded(Withholding? withholding) =>
        withholding is { Reason.IsBlank: false } && Withholding.Grounds.Any(ground => ground.Code == withholding.Ground);

    private List<Entry> PassAndPublish(Officer officer, FreeText? remark, SecrecyFinding? secrecy, IndexNumber index, DateOnly today)
    {
        List<Entry> entries = [Review.PassEntry(officer, remark, secrecy, today)];
        if (Review.IsLastLevel && Draft is { Content.Attribute: DisclosureAttribute.Proactive } draft)
            entries.Add(new Published(today, draft.Version, Index ?? index, draft.File, officer.Id));
        return entries;
    }
}
