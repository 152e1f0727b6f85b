using Gongkai.Domain.Law;
using Gongkai.Domain.Organs;

namespace Gongkai.Domain.Remedies;

/// <summary>
/// 复议机关、管辖法院 as the law proposes them by kind of organ and date; a person confirms them, and courts may be concentrated elsewhere.
/// </summary>
/// <param name="Organs">Whose names can be told from the tree; the rest is typed.</param>
public sealed record RemedyProposal(ReconsiderationSeat Seat, CourtLevel Court, IReadOnlyList<string> Organs)
{
    /// <param name="organ">The organ that replies.</param>
    /// <param name="above">The government above it: of a town its county, of a department its own government.</param>
    /// <param name="repliedOn">The date of the reply.</param>
    /// <param name="system">How the department is led.</param>
    public static RemedyProposal For(Organ organ, Organ? above, DateOnly repliedOn, DepartmentSystem system = DepartmentSystem.Ordinary)
    {
        var seat = SeatOf(organ, repliedOn >= Acts.Reconsideration.InForceFrom, system);
        return new(
            seat,
            CourtOf(organ, system),
            seat switch
            {
                ReconsiderationSeat.Nobody or ReconsiderationSeat.HigherDepartment => [],
                ReconsiderationSeat.Itself => [organ.Name],
                _ => above is null ? [] : [above.Name],
            }
        );
    }

    private static ReconsiderationSeat SeatOf(Organ organ, bool since2024, DepartmentSystem system) =>
        (organ.Kind, organ.Level, system) switch
        {
            (OrganKind.PublicInstitution, _, _) => ReconsiderationSeat.Nobody,
            (OrganKind.Government, OrganLevel.Province or OrganLevel.Nation, _) => ReconsiderationSeat.Itself,
            (OrganKind.Government, _, _) => ReconsiderationSeat.GovernmentAbove,
            (OrganKind.AuthorisedOrganisation, _, _) => ReconsiderationSeat.OwnGovernment,
            (_, OrganLevel.Nation, DepartmentSystem.Ordinary) => ReconsiderationSeat.Itself,
            (_, _, DepartmentSystem.VerticallyLed or DepartmentSystem.Customs) => ReconsiderationSeat.HigherDepartment,
            (_, _, DepartmentSystem.Justice) => ReconsiderationSeat.OwnGovernmentOrHigherDepartment,
            _ => since2024 ? ReconsiderationSeat.OwnGovernment : ReconsiderationSeat.OwnGovernmentOrHigherDepartment,
        };

    private static CourtLevel CourtOf(Organ organ, DepartmentSystem system) =>
        organ switch
        {
            { Kind: OrganKind.PublicInstitution } => CourtLevel.None,
            { Kind: OrganKind.Government, Level: not (OrganLevel.Town or OrganLevel.Subdistrict) } => CourtLevel.Intermediate,
            { Level: OrganLevel.Nation } => CourtLevel.Intermediate,
            _ => system is DepartmentSystem.Customs ? CourtLevel.Intermediate : CourtLevel.Basic,
        };
}

/// <summary>Who reconsiders (行政复议法 Arts. 24 to 28; before 2024 Arts. 12 to 15 of the text of 2017).</summary>
public enum ReconsiderationSeat
{
    /// <summary>上一级人民政府; of a street office the government that set it up.</summary>
    GovernmentAbove,

    /// <summary>本级人民政府.</summary>
    OwnGovernment,

    /// <summary>本级人民政府 or 上一级主管部门, by choice.</summary>
    OwnGovernmentOrHigherDepartment,

    /// <summary>上一级主管部门 of a vertically led system.</summary>
    HigherDepartment,

    /// <summary>The organ itself: a province, a department of the State Council.</summary>
    Itself,

    /// <summary>Nobody: complaint (申诉) instead (Art. 55 of the Regulation).</summary>
    Nobody,
}

/// <summary>管辖法院 of the first instance (行政诉讼法 Arts. 14, 15).</summary>
public enum CourtLevel
{
    /// <summary>基层人民法院.</summary>
    Basic,

    /// <summary>中级人民法院.</summary>
    Intermediate,

    /// <summary>None by this Regulation.</summary>
    None,
}

/// <summary>How a department is led.</summary>
public enum DepartmentSystem
{
    /// <summary>By its government.</summary>
    Ordinary,

    /// <summary>金融、外汇、税务、国家安全.</summary>
    VerticallyLed,

    /// <summary>海关.</summary>
    Customs,

    /// <summary>司法行政部门.</summary>
    Justice,
}
