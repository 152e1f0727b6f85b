using Gongkai.Domain.People;

namespace Gongkai.Domain.Requests;

/// <summary>申请人类别: the columns of table 3. Anybody may ask (Art. 27).</summary>
public enum ApplicantKind
{
    /// <summary>自然人.</summary>
    NaturalPerson,

    /// <summary>商业企业.</summary>
    Company,

    /// <summary>科研机构.</summary>
    Research,

    /// <summary>社会公益组织.</summary>
    Nonprofit,

    /// <summary>法律服务机构.</summary>
    LegalService,

    /// <summary>其他.</summary>
    Other,
}

/// <summary>申请人: who asks, and how to reach them (Art. 29 (1)). Personal data is masked by type.</summary>
public sealed record Applicant
{
    /// <summary>Column of table 3.</summary>
    public required ApplicantKind Kind { get; init; }

    /// <summary>Name of the person; for an organisation its contact.</summary>
    public required Masked<PersonName> Name { get; init; }

    /// <summary>Name of the organisation; null for a natural person.</summary>
    public FreeText? Organisation { get; init; }

    /// <summary>统一社会信用代码 of the organisation.</summary>
    public string? CreditCode { get; init; }

    /// <summary>Proof of identity (身份证明) of a natural person.</summary>
    public Masked<IdNumber>? Identity { get; init; }

    /// <summary>联系电话.</summary>
    public Masked<PhoneNumber>? Phone { get; init; }

    /// <summary>电子邮箱.</summary>
    public Masked<EmailAddress>? Email { get; init; }

    /// <summary>通信地址.</summary>
    public Masked<PostalAddress>? Address { get; init; }

    /// <summary>Needs help to read, see or hear (Art. 43).</summary>
    public FreeText? HelpNeeded { get; init; }

    /// <summary>There is at least one way to reach the applicant.</summary>
    public bool CanBeReached => Phone is not null || Email is not null || Address is not null;

    /// <summary>Asks as an organisation.</summary>
    public bool IsOrganisation => Kind is not ApplicantKind.NaturalPerson;
}
