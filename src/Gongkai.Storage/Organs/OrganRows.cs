using Gongkai.Domain.Organs;

namespace Gongkai.Storage.Organs;

/// <summary>业务科室 of an organ.</summary>
internal sealed class SectionRow
{
    public required OrganId Organ { get; init; }
    public required SectionId Id { get; init; }
    public required string Name { get; set; }
    public required bool IsDisclosureOffice { get; set; }
}

/// <summary>工作人员 of an organ.</summary>
internal sealed class PersonRow
{
    public required OrganId Organ { get; init; }
    public required PersonId Id { get; init; }
    public required string Name { get; set; }

    /// <summary>Role names, comma between.</summary>
    public required string Roles { get; set; }

    public SectionId? Section { get; set; }

    /// <summary>Last day of work here; null while the person works here.</summary>
    public DateOnly? LeftOn { get; set; }
}

/// <summary>代理 in an absence.</summary>
internal sealed class StandInRow
{
    public required OrganId Organ { get; init; }
    public required Guid Id { get; init; }
    public required PersonId Absent { get; init; }
    public required PersonId Deputy { get; init; }
    public required Role Role { get; init; }
    public SectionId? Section { get; init; }
    public required DateOnly FirstDay { get; init; }
    public required DateOnly LastDay { get; set; }
}

/// <summary>One setting of an organ, as JSON.</summary>
internal sealed class SettingRow
{
    public required OrganId Organ { get; init; }
    public required string Key { get; init; }
    public required string Value { get; set; }
}
