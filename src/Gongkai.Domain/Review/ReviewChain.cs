using Gongkai.Domain.Organs;

namespace Gongkai.Domain.Review;

/// <summary>审核层级: one level of a review chain.</summary>
public enum ReviewLevel
{
    /// <summary>科室负责人审核.</summary>
    SectionHead,

    /// <summary>保密审查 (Art. 17), a step of its own.</summary>
    Secrecy,

    /// <summary>政府信息公开工作机构审核.</summary>
    Office,

    /// <summary>分管领导审批.</summary>
    DeputyLeader,

    /// <summary>主要领导审批.</summary>
    PrincipalLeader,
}

/// <summary>审核链 (先审查后公开): the levels a draft must pass, in order. Chains are data per organ and kind of matter.</summary>
/// <param name="Levels">First to last; at least one.</param>
public sealed record ReviewChain(params IReadOnlyList<ReviewLevel> Levels)
{
    /// <summary>Usual chain of a reply: section head, then deputy leader.</summary>
    public static ReviewChain OfReply { get; } = new(ReviewLevel.SectionHead, ReviewLevel.DeputyLeader);

    /// <summary>Usual chain of a publication (三级审核): section head, secrecy check, office, deputy leader.</summary>
    public static ReviewChain OfPublication { get; } =
        new(ReviewLevel.SectionHead, ReviewLevel.Secrecy, ReviewLevel.Office, ReviewLevel.DeputyLeader);

    /// <summary>Usual chain of an annual report: the office's head, then the principal leader.</summary>
    public static ReviewChain OfReport { get; } = new(ReviewLevel.Office, ReviewLevel.PrincipalLeader);

    /// <summary>
    /// The same chain with the secrecy check (Art. 17): after the section's head, and never last, because the last level answers for the whole.
    /// </summary>
    public ReviewChain WithSecrecy()
    {
        if (Levels.Contains(ReviewLevel.Secrecy))
            return this;
        var place = Levels is [ReviewLevel.SectionHead, _, ..] ? 1 : 0;
        return new([.. Levels.Take(place), ReviewLevel.Secrecy, .. Levels.Skip(place)]);
    }

    /// <summary>Which role a level asks for.</summary>
    public static Role RoleAt(ReviewLevel level) =>
        level switch
        {
            ReviewLevel.SectionHead => Role.SectionHead,
            ReviewLevel.Secrecy => Role.SecrecyReviewer,
            ReviewLevel.Office => Role.OfficeHead,
            ReviewLevel.DeputyLeader => Role.DeputyLeader,
            _ => Role.PrincipalLeader,
        };
}
