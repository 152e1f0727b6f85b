using System.Globalization;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.People;

namespace Gongkai.Domain.Requests;

/// <summary>
/// 举证: whether a docket holds what an outcome demands. A refusal names the kinds that would do by their codes, joined by <c>|</c>;
/// <see cref="EvidenceKinds.Find"/> gives their names.
/// </summary>
public static class OutcomeProof
{
    /// <summary>Reasons why the outcome cannot be proposed: every demand that is not met. What only the review can give is not asked yet.</summary>
    public static IEnumerable<Refusal> WhyNotPropose(this Outcome outcome, CaseToday it) =>
        DemandsOf(outcome, it).SelectMany(demand => WhyNot(demand, it));

    /// <summary>The facts that the one who drafts has to give: kinds of which any one will do stand together; what the docket tells already is left out.</summary>
    public static IEnumerable<IReadOnlyList<EvidenceKind>> ToBeGiven(this Outcome outcome, CaseToday it)
    {
        HashSet<EvidenceKind> asked = [];
        return DemandsOf(outcome, it)
            .Where(demand => !demand.AnyOf.Any(kind => kind.Told?.Invoke(it) ?? false))
            .Select(demand =>
                (IReadOnlyList<EvidenceKind>)[.. demand.AnyOf.Where(kind => kind.Source is EvidenceSource.Form && asked.Add(kind))]
            )
            .Where(kinds => kinds.Count > 0);
    }

    /// <summary>The grounds on which pieces of the information are withheld (Art. 37), as the redactions name them.</summary>
    public static IReadOnlyList<Outcome> GroundsOfPieces(DisclosureRequest request) =>
        [
            .. request
                .Evidence.Where(given => given.Kind == DisclosingEvidence.RedactionRecorded.Code)
                .Select(given => Outcomes.Find(given.Fields.GetValueOrDefault("ground").Value ?? ""))
                .OfType<Outcome>()
                .Distinct(),
        ];

    /// <summary>Reasons why this evidence cannot be recorded: fields that are missing or are not what they should be.</summary>
    public static IEnumerable<Refusal> WhyNotGive(this EvidenceKind kind, IReadOnlyDictionary<string, FreeText> fields)
    {
        if (kind.Source is not EvidenceSource.Form)
            yield return new("evidence.told-by-docket", null, kind.Code);
        foreach (var field in kind.Fields)
        {
            var text = fields.GetValueOrDefault(field.Code).Value;
            if (string.IsNullOrWhiteSpace(text))
                yield return new("evidence.field-missing", null, kind.Code, field.Code);
            else if (!IsValid(field, text))
                yield return new("evidence.field-unusable", null, kind.Code, field.Code);
        }
    }

    // What is partly disclosed must prove each ground on which a piece is withheld (Art. 37).
    private static IEnumerable<EvidenceDemand> DemandsOf(Outcome outcome, CaseToday it)
    {
        IEnumerable<Outcome> grounds = outcome.CitesGroundsOfPieces ? GroundsOfPieces(it.Request) : [];
        return grounds.Prepend(outcome).SelectMany(each => each.Demands).Where(demand => IsMade(demand, it));
    }

    private static IEnumerable<Refusal> WhyNot(EvidenceDemand demand, CaseToday it)
    {
        if (demand.AnyOf.Any(kind => kind.Source is EvidenceSource.Review || IsMet(kind, demand, it)))
            yield break;
        var answered = demand.AnyOf.Any(kind => it.Given(kind).Any());
        var codes = string.Join('|', demand.AnyOf.Select(kind => kind.Code));
        yield return answered
            ? new("outcome.evidence-speaks-against", demand.Article, codes)
            : new("outcome.evidence-lacking", demand.Article, codes);
    }

    private static bool IsMade(EvidenceDemand demand, CaseToday it) =>
        demand.When switch
        {
            DemandWhen.ThirdPartyConcerned => it.Asked(Consulted.ThirdParty).Any(),
            DemandWhen.JointlyMade => it.Asked(Consulted.CoOrgan).Any(),
            _ => true,
        };

    private static bool IsMet(EvidenceKind kind, EvidenceDemand demand, CaseToday it)
    {
        if (kind.Told is { } told)
            return told(it);
        return it.Given(kind)
            .Any(one => demand.Field is not { } field || demand.Allowed.Contains(one.Fields.GetValueOrDefault(field).Value));
    }

    private static bool IsValid(EvidenceField field, string text) =>
        field.Type switch
        {
            EvidenceFieldType.Day => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            EvidenceFieldType.Number => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0,
            EvidenceFieldType.Choice => field.Choices.Any(choice => choice.Code == text),
            _ => true,
        };
}
