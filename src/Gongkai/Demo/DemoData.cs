using System.Text.Json;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Publishing;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Requests;

namespace Gongkai.Demo;

/// <summary>The made-up town as data: people, the requests of 2023, the running year, publications and the words that people write.</summary>
internal sealed record DemoData(
    DemoOrgan Organ,
    IReadOnlyList<DemoSection> Sections,
    IReadOnlyList<DemoPerson> People,
    IReadOnlyList<DemoRequest> Year2023,
    IReadOnlyList<DemoRunning> Running,
    IReadOnlyList<DemoPublication> Publications,
    IReadOnlyList<DemoWork> Publishing,
    DemoReportItem ReportItem,
    IReadOnlyDictionary<PartCode, string> Report2023,
    DemoWords Words
)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() },
    };

    /// <summary>Reads the town that ships with the program.</summary>
    public static DemoData Read()
    {
        using var stream = typeof(DemoData).Assembly.GetManifestResourceStream("Gongkai.Demo.Data.town.json")!;
        return JsonSerializer.Deserialize<DemoData>(stream, Options)!;
    }
}

internal sealed record DemoOrgan(
    string Name,
    string DocumentWord,
    string NumberPrefix,
    string SiteCode,
    DisclosureOffice Office,
    RemedyAddresses Remedies
);

internal sealed record DemoSection(string Key, string Name);

internal sealed record DemoPerson(string Key, string Name, Role Role, string? Section);

internal sealed record DemoRequest(
    ApplicantKind Kind,
    string Section,
    string Ask,
    string Outcome,
    DateOnly Received,
    Channel Via,
    string Name,
    bool Carried,
    string? Organisation = null
);

internal sealed record DemoRunning(
    string State,
    Channel Via,
    string? Section,
    string Ask,
    int? DaysAgo,
    ApplicantKind Kind,
    string Name,
    string? Organisation
);

internal sealed record DemoPublication(
    DateOnly On,
    string Column,
    int? Item,
    string Title,
    string Summary,
    string Body,
    string? DocumentNumber,
    string? Topic,
    string? Genre,
    Validity Validity
);

/// <summary>An item of the running year on its way, and the words of those who move it.</summary>
internal sealed record DemoWork(
    string State,
    int DaysAgo,
    string By,
    DemoPublication Item,
    string? Reason,
    string? Change,
    string? NewBody,
    string? Ground
);

internal sealed record DemoReportItem(string Title, string Summary);

internal sealed record DemoWords(
    string ConfirmHow,
    string AssignNote,
    string SearchPlaces,
    string SearchWords,
    string SearchFound,
    string SearchNotFound,
    string SupplementPoints,
    string ExtensionReason,
    string ThirdParty,
    string ThirdPartyReasons,
    string PassRemark,
    string ReturnReason,
    string Proof,
    string ProofPost,
    string WithdrawHow,
    string ProvidedName,
    string ProvidedText,
    IReadOnlyDictionary<string, string> Results,
    IReadOnlyDictionary<string, string> Reasons,
    string Evidence,
    DemoSuit Suit,
    DemoPending Remedies
);

internal sealed record DemoSuit(string Number, string Court);

/// <summary>Numbers of the cases of the running year, {0} its number, and why one is suspended.</summary>
internal sealed record DemoPending(string Pending, string Suspended, string Suit, string Why);
