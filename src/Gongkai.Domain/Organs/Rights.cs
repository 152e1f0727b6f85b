using System.Collections.Frozen;
using static Gongkai.Domain.Organs.Role;

namespace Gongkai.Domain.Organs;

/// <summary>权限: one thing that a person may do at the desk. What a case allows besides is decided by the case.</summary>
public enum Right
{
    /// <summary>See the dockets of the own organ: all for the office and leaders, the own section's for others.</summary>
    ReadDockets,

    /// <summary>登记 and conduct requests for the disclosure office.</summary>
    RunOffice,

    /// <summary>Search and draft, for requests and publications.</summary>
    Draft,

    /// <summary>Decide in a review.</summary>
    Review,

    /// <summary>Look at masked personal data, with a recorded ground.</summary>
    Unmask,

    /// <summary>Build and freeze the annual report; import registers.</summary>
    Report,

    /// <summary>Accounts, absences, review chains, calendar, settings.</summary>
    Settings,

    /// <summary>Roles, keys and limits.</summary>
    Security,

    /// <summary>Read the journal; change nothing.</summary>
    Audit,
}

/// <summary>权限表: which role holds which right. Administrators read no docket (三员分立).</summary>
public static class Rights
{
    private static readonly FrozenDictionary<Role, Right[]> Table = new Dictionary<Role, Right[]>
    {
        [Clerk] = [Right.ReadDockets, Right.RunOffice, Right.Draft, Right.Unmask, Right.Report],
        [OfficeHead] = [Right.ReadDockets, Right.RunOffice, Right.Draft, Right.Review, Right.Unmask, Right.Report, Right.Settings],
        [SectionMember] = [Right.ReadDockets, Right.Draft],
        [SectionHead] = [Right.ReadDockets, Right.Draft, Right.Review],
        [SecrecyReviewer] = [Right.ReadDockets, Right.Review],
        [DeputyLeader] = [Right.ReadDockets, Right.Review, Right.Unmask],
        [PrincipalLeader] = [Right.ReadDockets, Right.Review, Right.Unmask, Right.Report],
        [SystemAdministrator] = [Right.Settings],
        [SecurityAdministrator] = [Right.Security],
        [AuditAdministrator] = [Right.Audit],
    }.ToFrozenDictionary();

    /// <summary>The rights of a role.</summary>
    public static IReadOnlyList<Right> Of(Role role) => Table[role];

    // What an absence hands over: who stands in reviews, and reads what is to be reviewed.
    private static readonly Right[] HandedOver = [Right.ReadDockets, Right.Review];

    /// <summary>The officer holds the right by one of the roles; who stands in for somebody may review in that place.</summary>
    public static bool May(this Officer officer, Right right) =>
        officer.Roles.Any(role => Table[role].Contains(right))
        || (HandedOver.Contains(right) && officer.StandsIn.Any(absence => Table[absence.Role].Contains(right)));

    /// <summary>The roles that hold a right; a page names the right it asks for.</summary>
    public static IEnumerable<Role> Holding(Right right) => Enum.GetValues<Role>().Where(role => Table[role].Contains(right));
}
