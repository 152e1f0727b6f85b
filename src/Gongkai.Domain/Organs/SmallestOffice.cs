using Gongkai.Domain.Review;

namespace Gongkai.Domain.Organs;

/// <summary>
/// 一名经办人、一名领导: the smallest office. The clerk receives and drafts, the leader answers for everything that a second person must look at,
/// so that nobody reviews an own draft. The levels that would need more people fall away; the secrecy check (Art. 17) stays a step of its own.
/// </summary>
public static class SmallestOffice
{
    /// <summary>经办人.</summary>
    public static IReadOnlySet<Role> Clerk { get; } = new HashSet<Role> { Role.Clerk };

    /// <summary>领导: heads the disclosure office (Art. 33), checks for secrets and decides.</summary>
    public static IReadOnlySet<Role> Leader { get; } = new HashSet<Role> { Role.OfficeHead, Role.SecrecyReviewer, Role.PrincipalLeader };

    /// <summary>审核链 of a reply; what gives something passes the secrecy check before.</summary>
    public static ReviewChain OfReply { get; } = new(ReviewLevel.PrincipalLeader);

    /// <summary>审核链 of a publication.</summary>
    public static ReviewChain OfPublication { get; } = new(ReviewLevel.Secrecy, ReviewLevel.PrincipalLeader);

    /// <summary>审核链 of an annual report.</summary>
    public static ReviewChain OfReport { get; } = new(ReviewLevel.PrincipalLeader);
}
