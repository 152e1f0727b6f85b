namespace Gongkai.Domain.Organs;

/// <summary>行政机关: a body bound by the Regulation; every row of data belongs to one.</summary>
public sealed record Organ
{
    /// <summary>Reference.</summary>
    public required OrganId Id { get; init; }

    /// <summary>Full name (机关全称), as it stands at the head of a letter.</summary>
    public required string Name { get; init; }

    /// <summary>Level in the tree of organs.</summary>
    public required OrganLevel Level { get; init; }

    /// <summary>What kind of body it is.</summary>
    public OrganKind Kind { get; init; } = OrganKind.Government;

    /// <summary>The organ above; null at the top of this installation.</summary>
    public OrganId? Parent { get; init; }

    /// <summary>统一社会信用代码.</summary>
    public string? CreditCode { get; init; }

    /// <summary>机关代字 of document numbers, such as 霍政公.</summary>
    public required string DocumentWord { get; init; }

    /// <summary>Short Latin sign that begins the organ's case numbers.</summary>
    public required string NumberPrefix { get; init; }

    /// <summary>政府信息公开工作机构: the office's name, address, hours, telephone, fax and internet contact (Art. 12).</summary>
    public required DisclosureOffice Office { get; init; }

    /// <summary>行政复议机关 and 管辖法院 printed in replies.</summary>
    public required RemedyAddresses Remedies { get; init; }

    /// <summary>网站标识码, ten digits, printed in the footer.</summary>
    public string? SiteCode { get; init; }

    /// <summary>A demonstration: every page and letter says so.</summary>
    public bool IsDemonstration { get; init; }
}

/// <summary>政府信息公开工作机构: the unit that does this work, and how it is reached (Art. 4, 12).</summary>
public sealed record DisclosureOffice(
    string Name,
    string Address,
    string Hours,
    string Telephone,
    string? Fax,
    string? Email,
    string PostCode
);

/// <summary>Where a person who disagrees with a reply turns to.</summary>
public sealed record RemedyAddresses(string ReconsiderationOrgan, string ReconsiderationAddress, string? ReconsiderationUrl, string Court);

/// <summary>业务科室: a unit that holds information and drafts replies.</summary>
public sealed record Section(SectionId Id, string Name, bool IsDisclosureOffice = false);

/// <summary>Levels of organs, lowest last.</summary>
public enum OrganLevel
{
    /// <summary>国家.</summary>
    Nation,

    /// <summary>省、自治区、直辖市.</summary>
    Province,

    /// <summary>设区的市.</summary>
    City,

    /// <summary>县、区.</summary>
    County,

    /// <summary>乡镇人民政府.</summary>
    Town,

    /// <summary>街道办事处.</summary>
    Subdistrict,
}

/// <summary>Kinds of bodies under the Regulation.</summary>
public enum OrganKind
{
    /// <summary>人民政府.</summary>
    Government,

    /// <summary>政府部门.</summary>
    Department,

    /// <summary>授权组织, Art. 54.</summary>
    AuthorisedOrganisation,

    /// <summary>公共企事业单位, Art. 55.</summary>
    PublicInstitution,
}
