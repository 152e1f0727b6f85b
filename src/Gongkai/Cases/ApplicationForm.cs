using System.ComponentModel.DataAnnotations;
using Gongkai.Domain.People;
using Gongkai.Domain.Requests;

namespace Gongkai.Cases;

/// <summary>申请表: what an applicant types, or the office for one who came on paper. Only Art. 29 content; no purpose is asked.</summary>
public record ApplicationForm
{
    public ApplicantKind Kind { get; init; }

    [StringLength(60)]
    public string? Name { get; init; }

    [StringLength(120)]
    public string? Organisation { get; init; }

    [StringLength(18)]
    public string? CreditCode { get; init; }

    [StringLength(30)]
    public string? IdNumber { get; init; }

    [StringLength(30)]
    public string? Phone { get; init; }

    [StringLength(120), EmailAddress, RegularExpression(@"[^\s@<>,;]+@[^\s@<>,;]+", ErrorMessage = "not-an-email")]
    public string? Email { get; init; }

    /// <summary>The receipt goes to the e-mail address too.</summary>
    public bool ReceiptByMail { get; init; }

    [StringLength(200)]
    public string? Address { get; init; }

    [StringLength(4000)]
    public string? Description { get; init; }

    [StringLength(100)]
    public string? DocumentNumber { get; init; }

    public Carrier Carrier { get; init; }

    public DeliveryWay Way { get; init; }

    [StringLength(500)]
    public string? HelpNeeded { get; init; }

    /// <summary>The applicant as the domain knows one; what was left blank stays away.</summary>
    public Applicant Applicant() =>
        new()
        {
            Kind = Kind,
            Name = new(new PersonName(Name?.Trim() ?? "")),
            Organisation = Kind is ApplicantKind.NaturalPerson ? null : FreeText.OrNull(Organisation),
            CreditCode = Kind is ApplicantKind.NaturalPerson ? null : Typed(CreditCode)?.ToUpperInvariant(),
            Identity = Typed(IdNumber) is { } id ? new(new IdNumber(id.ToUpperInvariant())) : null,
            Phone = Typed(Phone) is { } phone ? new(new PhoneNumber(phone)) : null,
            Email = Typed(Email) is { } email ? new(new EmailAddress(email)) : null,
            Address = Typed(Address) is { } address ? new(new PostalAddress(address)) : null,
            HelpNeeded = FreeText.OrNull(HelpNeeded),
        };

    /// <summary>What is asked for.</summary>
    public Asked Asked() =>
        new(new FreeText(Description?.Trim() ?? ""), Carrier, Way)
        {
            DocumentNumber = FreeText.OrNull(DocumentNumber),
            ReceiptByMail = ReceiptByMail,
        };

    /// <summary>The field beside which a refusal of <see cref="DisclosureRequest.WhyNotApply"/> stands.</summary>
    public static string FieldOf(string refusal) =>
        refusal switch
        {
            "apply.name-missing" => nameof(Name),
            "apply.organisation-missing" => nameof(Organisation),
            "apply.identity-missing" => nameof(IdNumber),
            "apply.contact-missing" => nameof(Phone),
            "apply.address-missing-for-post" => nameof(Address),
            "apply.email-missing-for-receipt" => nameof(Email),
            _ => nameof(Description),
        };

    private static string? Typed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
