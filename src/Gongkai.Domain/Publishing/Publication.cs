using Gongkai.Domain.Dockets;
using Gongkai.Domain.Law;
using Gongkai.Domain.Organs;
using Gongkai.Domain.People;
using Gongkai.Domain.Review;

namespace Gongkai.Domain.Publishing;

/// <summary>主动公开信息: one item with all its versions, as its docket tells it.</summary>
public sealed record Publication : IMatter<Publication>
{
    /// <inheritdoc/>
    public static string Family => "publication";

    /// <inheritdoc/>
    public static Publication Empty { get; } = new();

    /// <summary>The version in the making, or the last one made.</summary>
    public PublicationDrafted? Draft { get; private init; }

    /// <summary>The draft's way through its chain.</summary>
    public DraftReview Review { get; private init; } = DraftReview.None;

    /// <summary>What the public sees; stays up while a new version is in the making.</summary>
    public Published? Public { get; private init; }

    /// <summary>Content of what the public sees.</summary>
    public PublicationContent? PublicContent { get; private init; }

    /// <summary>Why it is gone, when it is.</summary>
    public PublicationWithdrawn? Withdrawal { get; private init; }

    /// <summary>索引号, once published.</summary>
    public IndexNumber? Index => Public?.Index;

    /// <inheritdoc/>
    public Publication With(Entry entry) =>
        entry switch
        {
            PublicationDrafted e => this with { Draft = e },
            Published e => this with { Public = e, PublicContent = Draft?.Content, Review = Review.AfterIssue() },
            PublicationWithdrawn e => this with { Withdrawal = e, Public = null, PublicContent = null },
            _ => this with { Review = Review.With(entry) },
        };

    /// <summary>Reasons why a version cannot be drafted: the head table is demanded by Art. 12, the attribute by Art. 13.</summary>
    public IEnumerable<Refusal> WhyNotDraft(PublicationContent content, FreeText? change)
    {
        if (Review.State is ReviewState.UnderReview)
            yield return new("review.already-submitted");
        if (Withdrawal is not null)
            yield return new("publication.withdrawn");
        if (content.Title.IsBlank)
            yield return new("publication.title-missing", Regulation.Article(12));
        if (content.Summary.IsBlank)
            yield return new("publication.summary-missing", Regulation.Article(12));
        if (content.Body.IsBlank && content.Attachments.Count == 0)
            yield return new("publication.body-missing", Regulation.Article(12));
        if (content.Attribute is not DisclosureAttribute.Proactive)
            yield return new("publication.not-proactive", Regulation.Article(13));
        if (content.Column == StatutoryColumns.Statutory && content.StatutoryItem is not (>= 1 and <= 15))
            yield return new("publication.item-missing", Regulation.Article(20));
        if (StatutoryColumns.Find(content.Column) is null)
            yield return new("publication.unknown-column", Regulation.Article(20));
        if (Public is not null && change is not { IsBlank: false })
            yield return new("publication.change-not-explained");
    }

    /// <summary>拟稿 and 送审 in one act. <paramref name="file"/> is the digest of the content's canonical bytes.</summary>
    public Decision SubmitDraft(
        Officer officer,
        PublicationContent content,
        FileDigest file,
        FreeText? change,
        ReviewChain chain,
        DateOnly today
    )
    {
        var version = (Draft?.Version ?? 0) + 1;
        var reasons = WhyNotDraft(content, change).Concat(Review.WhyNotSubmit(chain));
        if (content.SignedOn > today)
            reasons = reasons.Append(new Refusal("publication.signed-in-future"));
        return Decision.Unless(
            reasons,
            () =>
                [
                    new PublicationDrafted(today, version, content, file, change, officer.Id),
                    new DraftSubmitted(today, version, file, chain.Levels, officer.Section, officer.Id),
                ]
        );
    }

    /// <summary>审核通过; the last level publishes. <paramref name="index"/> is used for a first publication only.</summary>
    public Decision Pass(Officer officer, FileDigest seen, FreeText? remark, SecrecyFinding? secrecy, IndexNumber index, DateOnly today)
    {
        var reasons = Review.WhyNotPass(officer, seen, secrecy, today);
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

    private List<Entry> PassAndPublish(Officer officer, FreeText? remark, SecrecyFinding? secrecy, IndexNumber index, DateOnly today)
    {
        List<Entry> entries = [Review.PassEntry(officer, remark, secrecy, today)];
        if (Review.IsLastLevel)
            entries.Add(new Published(today, Draft!.Version, Index ?? index, Draft.File, officer.Id));
        return entries;
    }
}
