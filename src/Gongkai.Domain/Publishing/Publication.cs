using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Review;

namespace Gongkai.Domain.Publishing;

/// <summary>主动公开信息: one item with all its versions, as its docket tells it.</summary>
public sealed partial record Publication : IMatter<Publication>
{
    /// <inheritdoc/>
    public static string Family => "publication";

    /// <inheritdoc/>
    public static Publication Empty { get; } = new();

    /// <summary>The day of the first draft.</summary>
    public DateOnly BegunOn { get; private init; }

    /// <summary>The version in the making, or the last one made.</summary>
    public PublicationDrafted? Draft { get; private init; }

    /// <summary>The draft's way through its chain.</summary>
    public DraftReview Review { get; private init; } = DraftReview.None;

    /// <summary>What the public sees; stays up while a new version is in the making.</summary>
    public Published? Public { get; private init; }

    /// <summary>Content of what the public sees.</summary>
    public PublicationContent? PublicContent { get; private init; }

    /// <summary>The pass by which information was kept back that is not for the public shelf (依申请公开, 不予公开).</summary>
    public ReviewPassed? KeptBack { get; private init; }

    /// <summary>Why it is gone, when it is.</summary>
    public PublicationWithdrawn? Withdrawal { get; private init; }

    /// <summary>索引号, from the first publication on.</summary>
    public IndexNumber? Index { get; private init; }

    /// <summary>发布日期: the day of the first publication.</summary>
    public DateOnly? PublishedOn { get; private init; }

    /// <summary>Whose item it is; null for the disclosure office's own.</summary>
    public SectionId? Section => Draft?.Section;

    /// <summary>How far it has come.</summary>
    public PublicationStage Stage =>
        Withdrawal is not null ? PublicationStage.Withdrawn
        : Review.State is ReviewState.UnderReview ? PublicationStage.InReview
        : Review.State is ReviewState.Returned ? PublicationStage.Returned
        : IsInTheMaking ? PublicationStage.Draft
        : KeptBack is not null ? PublicationStage.KeptBack
        : PublicationStage.Published;

    /// <summary>The draft is newer than what went through its review.</summary>
    public bool IsInTheMaking => KeptBack is null && Withdrawal is null && Draft?.Version != Public?.Version;

    /// <inheritdoc/>
    public Publication With(Entry entry) =>
        entry switch
        {
            PublicationDrafted e => this with
            {
                BegunOn = Draft is null ? e.On : BegunOn,
                Draft = e,
                KeptBack = null,
                Review = Review.WrittenBy(e.By),
            },
            Published e => this with
            {
                Public = e,
                Index = e.Index,
                PublishedOn = PublishedOn ?? e.On,
                PublicContent = Draft?.Content,
                Review = Review.AfterIssue(),
            },
            PublicationWithdrawn e => this with { Withdrawal = e, Public = null, PublicContent = null, Review = Review.AfterIssue() },
            ReviewPassed e => Reviewed(Review.With(e), e),
            _ => this with { Review = Review.With(entry) },
        };

    // A last pass of what is not for the public shelf is the end of its way.
    private Publication Reviewed(DraftReview review, ReviewPassed pass) =>
        review.State is ReviewState.Approved && Draft is { Content.Attribute: not DisclosureAttribute.Proactive }
            ? this with
            {
                KeptBack = pass,
                Review = review.AfterIssue(),
            }
            : this with
            {
                Review = review,
            };
}

/// <summary>Where an item stands. A public item in the first three stays up as it was.</summary>
public enum PublicationStage
{
    /// <summary>拟稿: written, not yet submitted.</summary>
    Draft,

    /// <summary>审核中.</summary>
    InReview,

    /// <summary>退回修改.</summary>
    Returned,

    /// <summary>已发布: the newest version is the public one.</summary>
    Published,

    /// <summary>不主动公开: reviewed, and found not to be for the public shelf.</summary>
    KeptBack,

    /// <summary>已撤下.</summary>
    Withdrawn,
}
