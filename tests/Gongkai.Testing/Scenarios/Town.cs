using Gongkai.Domain.Organs;
using Gongkai.Domain.People;
using Gongkai.Domain.Requests;
using Gongkai.Domain.Review;

namespace Gongkai.Testing.Scenarios;

/// <summary>A town hall for tests: its people by their duty, and what an applicant writes.</summary>
public static class Town
{
    public static readonly OrganId Organ = new(Guid.Parse("0199aaaa-0000-7000-8000-000000000001"));
    public static readonly SectionId LandSection = new(Guid.Parse("0199aaaa-0000-7000-8000-00000000000a"));
    public static readonly SectionId FinanceSection = new(Guid.Parse("0199aaaa-0000-7000-8000-00000000000b"));

    public static readonly Officer Clerk = Person(1, null, Role.Clerk);
    public static readonly Officer OfficeHead = Person(2, null, Role.OfficeHead);
    public static readonly Officer LandClerk = Person(3, LandSection, Role.SectionMember);
    public static readonly Officer LandHead = Person(4, LandSection, Role.SectionHead);
    public static readonly Officer FinanceHead = Person(5, FinanceSection, Role.SectionHead);
    public static readonly Officer Secrecy = Person(6, null, Role.SecrecyReviewer);
    public static readonly Officer Deputy = Person(7, null, Role.DeputyLeader);
    public static readonly Officer Principal = Person(8, null, Role.PrincipalLeader);
    public static readonly Officer Administrator = Person(9, null, Role.SystemAdministrator, Role.SecurityAdministrator);

    public static readonly CaseNumber FirstNumber = new("HX", 2026, 1);

    /// <summary>A day as the law writes it.</summary>
    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", null);

    public static FreeText Text(string text) => new(text);

    /// <summary>A digest that differs for each number.</summary>
    public static FileDigest Digest(int number) => FileDigest.Parse(number.ToString("x64", null));

    public static NamedFile File(int number, string name = "letter.docx") =>
        new(Digest(number), name, "application/vnd.docx", 1000 + number);

    public static Applicant NaturalPerson() =>
        new()
        {
            Kind = ApplicantKind.NaturalPerson,
            Name = new(new PersonName("张测试")),
            Identity = new(new IdNumber("110101199001010015")),
            Phone = new(new PhoneNumber("13900000000")),
            Address = new(new PostalAddress("示范区示范镇示范村1号")),
        };

    public static Applicant Company() =>
        NaturalPerson() with
        {
            Kind = ApplicantKind.Company,
            Organisation = Text("示范建材有限公司"),
            Identity = null,
        };

    public static Asked AskedFor(string description) => new(Text(description), Carrier.Electronic, DeliveryWay.Electronic);

    private static Officer Person(int number, SectionId? section, params IEnumerable<Role> roles) =>
        new()
        {
            Id = new(Guid.Parse($"0199aaaa-0000-7000-8000-1000000000{number:D2}")),
            Organ = Organ,
            Name = $"P{number}",
            Roles = roles.ToHashSet(),
            Section = section,
        };
}
