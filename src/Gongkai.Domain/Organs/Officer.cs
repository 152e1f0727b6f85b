namespace Gongkai.Domain.Organs;

/// <summary>What a person may do in an organ. A person may hold several; the rights of each stand in one table.</summary>
public enum Role
{
    /// <summary>经办人 of the disclosure office: registers and handles requests.</summary>
    Clerk,

    /// <summary>政府信息公开工作机构负责人: approves extensions (Art. 33).</summary>
    OfficeHead,

    /// <summary>科室经办人: searches and drafts.</summary>
    SectionMember,

    /// <summary>科室负责人: first level of review.</summary>
    SectionHead,

    /// <summary>保密审查员: the secrecy step (Art. 17).</summary>
    SecrecyReviewer,

    /// <summary>分管领导: approves for the sections in charge.</summary>
    DeputyLeader,

    /// <summary>主要领导: last approval.</summary>
    PrincipalLeader,

    /// <summary>系统管理员: accounts and settings; reads no docket.</summary>
    SystemAdministrator,

    /// <summary>安全管理员: roles, keys and alarms; reads no docket.</summary>
    SecurityAdministrator,

    /// <summary>审计管理员: reads the journal; changes nothing.</summary>
    AuditAdministrator,
}

/// <summary>A member of staff as the rules see one: who, for which organ, with which roles.</summary>
public sealed record Officer
{
    /// <summary>Who.</summary>
    public required PersonId Id { get; init; }

    /// <summary>For which organ.</summary>
    public required OrganId Organ { get; init; }

    /// <summary>Name as printed on approval sheets.</summary>
    public required string Name { get; init; }

    /// <summary>What the person may do.</summary>
    public required IReadOnlySet<Role> Roles { get; init; }

    /// <summary>The section the person works in; null for leaders.</summary>
    public SectionId? Section { get; init; }

    /// <summary>Absences in which the person acts for another, as the office named them.</summary>
    public IReadOnlyList<StandIn> StandsIn { get; init; } = [];

    /// <summary>政府信息公开工作机构负责人, whose consent an extension needs (Art. 33).</summary>
    public bool HeadsDisclosureOffice => Roles.Contains(Role.OfficeHead);

    /// <summary>Works in the disclosure office.</summary>
    public bool IsOfDisclosureOffice => Roles.Contains(Role.Clerk) || HeadsDisclosureOffice;

    /// <summary>Holds the role, or acts for somebody absent who does.</summary>
    public bool Serves(Role role) => Roles.Contains(role) || StandsIn.Any(absence => absence.Role == role);

    /// <summary>May act in this role today: in the own right, or for somebody absent.</summary>
    /// <returns>Whether, and for whom if it is in somebody's place.</returns>
    public (bool May, PersonId? InPlaceOf) Acts(Role role, SectionId? section, DateOnly today)
    {
        // What comes from the disclosure office itself has the office's head for its section's head.
        var asked = role is Role.SectionHead && section is null ? Role.OfficeHead : role;
        if (Roles.Contains(asked) && (asked is not Role.SectionHead || Section == section))
            return (true, null);
        var absence = StandsIn.FirstOrDefault(s =>
            s.Role == asked && s.Covers(today) && (asked is not Role.SectionHead || s.Section == section)
        );
        return (absence is not null, absence?.Absent);
    }
}

/// <summary>代理: the office named who acts in an absence, in which role, from when to when. Both names are recorded.</summary>
public sealed record StandIn(PersonId Absent, PersonId Deputy, Role Role, SectionId? Section, DateOnly From, DateOnly Until)
{
    /// <summary>The day lies within the absence, both ends included.</summary>
    public bool Covers(DateOnly day) => From <= day && day <= Until;
}
