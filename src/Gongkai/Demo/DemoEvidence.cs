using System.Globalization;
using Gongkai.Cases;
using Gongkai.Domain.Organs;
using Gongkai.Domain.People;
using Gongkai.Domain.Requests;

namespace Gongkai.Demo;

/// <summary>Fills in the forms of evidence that an outcome demands, in the first way that will do.</summary>
internal static class DemoEvidence
{
    public static IReadOnlyList<EvidenceGiven> For(Outcome outcome, OpenCase open, DemoWords words, PersonId by, DateOnly today)
    {
        var grounds = outcome.CitesGroundsOfPieces ? [Outcomes.Find("ThirdParty")!] : Array.Empty<Outcome>();
        var demands = grounds.Prepend(outcome).SelectMany(each => each.Demands);
        return
        [
            .. demands
                .Select(demand => (demand, kind: demand.AnyOf.FirstOrDefault(kind => kind.Source is EvidenceSource.Form)))
                .Where(each => each.kind is not null && !IsTold(each.demand, open, today))
                .DistinctBy(each => each.kind!.Code)
                .Select(each => new EvidenceGiven(today, each.kind!.Code, Fields(each.kind, each.demand, words, today), by)),
        ];
    }

    private static bool IsTold(EvidenceDemand demand, OpenCase open, DateOnly today) =>
        demand.AnyOf.Any(kind => kind.Told?.Invoke(new CaseToday(open.Request, [], open.Clock, open.Calendar, today)) ?? false);

    private static Dictionary<string, FreeText> Fields(EvidenceKind kind, EvidenceDemand demand, DemoWords words, DateOnly today) =>
        kind.Fields.ToDictionary(field => field.Code, field => new FreeText(Value(kind, field, demand, words, today)));

    private static string Value(EvidenceKind kind, EvidenceField field, EvidenceDemand demand, DemoWords words, DateOnly today) =>
        field.Type switch
        {
            _ when kind == DisclosingEvidence.RedactionRecorded && field.Code == "ground" => "ThirdParty",
            EvidenceFieldType.Day => today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            EvidenceFieldType.Number => "1",
            EvidenceFieldType.Choice when demand.Field == field.Code => demand.Allowed[0],
            EvidenceFieldType.Choice => field.Choices[0].Code,
            _ => words.Evidence,
        };
}
