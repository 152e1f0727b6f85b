using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.People;

namespace Gongkai.Domain.Review;

/// <summary>送审: a draft enters its chain. The chain is written down here: a later change of settings does not touch it.</summary>
[EntryKind("review.submitted")]
public sealed record DraftSubmitted(
    DateOnly On,
    int Version,
    FileDigest File,
    IReadOnlyList<ReviewLevel> Chain,
    SectionId? Section,
    PersonId By
) : Entry(On);

/// <summary>审核通过 at one level. Holds the digest of the bytes that were seen.</summary>
/// <param name="InPlaceOf">Who was absent, when a stand-in passed it (代理).</param>
[EntryKind("review.passed")]
public sealed record ReviewPassed(
    DateOnly On,
    ReviewLevel Level,
    FileDigest File,
    PersonId By,
    PersonId? InPlaceOf = null,
    FreeText? Remark = null,
    SecrecyFinding? Secrecy = null
) : Entry(On);

/// <summary>退回修改: back to the drafter, with a reason. The history stays.</summary>
[EntryKind("review.returned")]
public sealed record ReviewReturned(DateOnly On, ReviewLevel Level, FreeText Reason, PersonId By, PersonId? InPlaceOf = null) : Entry(On);

/// <summary>One more clearance is asked for in mid-course: the level comes next.</summary>
[EntryKind("review.clearanceAsked")]
public sealed record ClearanceAsked(DateOnly On, ReviewLevel Level, FreeText Reason, PersonId By) : Entry(On);

/// <summary>保密审查结论: what the secrecy check asked and found (Art. 14, 17).</summary>
/// <param name="IsSecret">Holds a state secret: never passes.</param>
/// <param name="IsWorkSecret">Holds a work secret (工作秘密): never passes.</param>
/// <param name="Harms">Would endanger one of the three securities or stability.</param>
/// <param name="Aggregates">Harmless pieces harm together (汇聚).</param>
/// <param name="Names">Holds personal data of others.</param>
public sealed record SecrecyFinding(bool IsSecret, bool IsWorkSecret, bool Harms, bool Aggregates, bool Names)
{
    /// <summary>Every question was answered with no.</summary>
    public static SecrecyFinding Clear { get; } = new(false, false, false, false, false);

    /// <summary>Nothing stands against publication.</summary>
    public bool IsClear => this == Clear;
}
