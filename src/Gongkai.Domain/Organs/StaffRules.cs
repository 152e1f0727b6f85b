using Gongkai.Domain.Dockets;
using Gongkai.Domain.Review;

namespace Gongkai.Domain.Organs;

/// <summary>人员、代理、审核层级: what the settings of an organ may not say.</summary>
public static class StaffRules
{
    /// <summary>A stand-in is named for one absence, not for good. Days.</summary>
    public const int LongestAbsence = 366;

    private static readonly Role[] Administrators = [Role.SystemAdministrator, Role.SecurityAdministrator, Role.AuditAdministrator];

    /// <summary>Reasons why a person cannot hold these roles. The three administrators are three people (三员分立); a section's roles need a section.</summary>
    public static IEnumerable<Refusal> WhyNotHold(IReadOnlySet<Role> roles, SectionId? section)
    {
        if (roles.Count(role => Administrators.Contains(role)) > 1)
            yield return new("staff.administrators-are-separate");
        if (section is null && (roles.Contains(Role.SectionMember) || roles.Contains(Role.SectionHead)))
            yield return new("staff.section-missing");
    }

    /// <summary>Reasons why a change cannot leave the organ with these people: somebody must be able to give roles, and somebody to run accounts.</summary>
    public static IEnumerable<Refusal> WhyNotLeave(IEnumerable<Officer> atWork)
    {
        var all = atWork.ToList();
        if (!all.Exists(officer => officer.May(Right.Security)))
            yield return new("staff.nobody-gives-roles");
        if (!all.Exists(officer => officer.May(Right.Settings)))
            yield return new("staff.nobody-runs-accounts");
    }

    /// <summary>Reasons why a stand-in cannot be named (代理). Administrators read no docket, in nobody's place (三员分立).</summary>
    public static IEnumerable<Refusal> WhyNotStandIn(Officer absent, Officer deputy, StandIn named, DateOnly today)
    {
        if (named.Absent == named.Deputy)
            yield return new("absence.same-person");
        if (!absent.Roles.Contains(named.Role))
            yield return new("absence.role-not-held");
        if (Administrators.Contains(named.Role))
            yield return new("absence.administrator");
        if (deputy.Roles.Any(Administrators.Contains))
            yield return new("absence.deputy-administers");
        if (named.From < today)
            yield return new("absence.begins-in-past");
        if (named.Until < named.From)
            yield return new("absence.ends-before-it-begins");
        else if (named.Until.DayNumber - named.From.DayNumber > LongestAbsence)
            yield return new("absence.too-long");
    }

    /// <summary>Reasons why a review chain cannot be set. A publication never goes out without a secrecy check (Art. 17).</summary>
    public static IEnumerable<Refusal> WhyNotChain(ReviewChain chain, bool forPublications)
    {
        if (chain.Levels.Count == 0)
            yield return new("review.empty-chain", Law.Regulation.Article(17));
        if (chain.Levels.Distinct().Count() < chain.Levels.Count)
            yield return new("chain.level-twice");
        if (forPublications && !chain.Levels.Contains(ReviewLevel.Secrecy))
            yield return new("publication.secrecy-step-missing", Law.Regulation.Article(17));
    }
}
