using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.People;
using Gongkai.Domain.Review;

namespace Gongkai.Domain.Publishing;

// Every kind of entry of a publication, in the order in which an item meets them; the review between is shared.

/// <summary>拟稿: a version of the item, whole. <paramref name="File"/> is the digest of its canonical bytes.</summary>
/// <param name="Version">Which public version it makes: 1 until the item is public, however often it is drafted anew.</param>
/// <param name="Change">What changed and why, from the second version on.</param>
/// <param name="Section">Whose draft it is; null for the disclosure office's own.</param>
[EntryKind("publication.drafted", shape: 2)]
public sealed record PublicationDrafted(
    DateOnly On,
    int Version,
    PublicationContent Content,
    FileDigest File,
    FreeText? Change,
    PersonId By,
    SectionId? Section = null
) : Entry(On);

/// <summary>发布: the approved version is public from this day, which the server sets.</summary>
[EntryKind("publication.published")]
public sealed record Published(DateOnly On, int Version, IndexNumber Index, FileDigest File, PersonId By) : Entry(On);

/// <summary>撤回: the item goes, an explanation stays at its address.</summary>
[EntryKind("publication.withdrawn")]
public sealed record PublicationWithdrawn(DateOnly On, WithdrawalKind Kind, FreeText Explanation, PersonId By) : Entry(On);

/// <summary>Why an item is withdrawn.</summary>
public enum WithdrawalKind
{
    /// <summary>发布有误.</summary>
    PublishedInError,

    /// <summary>依法撤回.</summary>
    LegallyRequired,

    /// <summary>已被替代.</summary>
    Superseded,

    /// <summary>涉密: the address answers with a neutral text.</summary>
    SecrecyIncident,
}
