using System.Globalization;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.People;
using Gongkai.Domain.Requests;
using Gongkai.Host;
using Gongkai.Storage.Files;
using Gongkai.Storage.Journal;
using Gongkai.Testing.Scenarios;
using Gongkai.Tests.SignIn.Fixture;

namespace Gongkai.Tests.Requests;

/// <summary>Requests that came to the town hall of a test, by the acts of the domain.</summary>
internal static class Arriving
{
    public const string Name = "欧阳标记";
    public const string IdNumber = "110101199001010015";
    public const string Phone = "13912345678";
    public const string Email = "biaoji@example.org";
    public const string Address = "示范区标记路77号";

    /// <summary>Everything that must not be seen by whoever has no business with it.</summary>
    public static readonly string[] Personal = [Name, IdNumber, Phone, Email, Address];

    /// <summary>Today, as the program counts it.</summary>
    public static DateOnly Today => TimeProvider.System.Today;

    /// <summary>A day as a date field sends it.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A request through the portal, today; its number.</summary>
    public static async Task<string> Receive(this TownHall town, string wanted, params IReadOnlyList<IncomingFile> files)
    {
        var decision = await town.Ask<Dockets, Decision>(dockets =>
            dockets.Begin<DisclosureRequest>(
                TownHall.Organ,
                Guid.NewGuid().ToString("N"),
                Actor.Applicant,
                number => DisclosureRequest.Apply(number, Applicant, Town.AskedFor(wanted), [.. files.Select(file => file.Named)], Today),
                files
            )
        );
        return decision.ShouldBeOfType<Decision.Taken>().Entries.OfType<Received>().Single().Number.ToString();
    }

    private static Applicant Applicant { get; } =
        new()
        {
            Kind = ApplicantKind.NaturalPerson,
            Name = new(new PersonName(Name)),
            Identity = new(new IdNumber(IdNumber)),
            Phone = new(new PhoneNumber(Phone)),
            Email = new(new EmailAddress(Email)),
            Address = new(new PostalAddress(Address)),
        };
}
