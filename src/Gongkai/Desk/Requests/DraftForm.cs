using System.ComponentModel.DataAnnotations;
using Gongkai.Domain.Organs;
using Gongkai.Domain.People;
using Gongkai.Domain.Requests;

namespace Gongkai.Desk.Requests;

/// <summary>What the drafter writes.</summary>
public sealed record DraftForm
{
    private const int MostRows = 20;

    /// <summary>Evidence by <c>kind.field</c>; of a kind that repeats, by <c>kind.row.field</c>.</summary>
    public Dictionary<string, string?> Evidence { get; init; } = [];

    [Required(ErrorMessage = "draft.facts-missing"), StringLength(4000)]
    public string Facts { get; init; } = "";

    [Required(ErrorMessage = "draft.result-missing"), StringLength(4000)]
    public string Result { get; init; } = "";

    [StringLength(4000)]
    public string? Reason { get; init; }

    public IFormFile[] Files { get; init; } = [];

    /// <summary>Digests of the earlier draft's files that stay.</summary>
    public string[] Kept { get; init; } = [];

    /// <summary>Starts from the returned draft, so that nothing is written twice.</summary>
    public static DraftForm From(DisclosureRequest request) =>
        new()
        {
            Facts = request.Draft?.Text.Facts.Value ?? string.Join("\n", request.Searches.Select(search => search.Result.Value)),
            Result = request.Draft?.Text.Result.Value ?? "",
            Reason = request.Draft?.Text.Reason?.Value,
            Kept = [.. (request.Draft?.Provided ?? []).Select(file => $"{file.Digest}")],
            Evidence = AsWanted(request)
                .Concat(
                    request
                        .Evidence.GroupBy(given => given.Kind)
                        .SelectMany(given => given.Zip(Rows(EvidenceKinds.Find(given.Key)!)))
                        .SelectMany(given => given.First.Fields.Select(field => ($"{given.Second}.{field.Key}", field.Value.Value)))
                )
                .GroupBy(field => field.Item1)
                .ToDictionary(group => group.Key, group => (string?)group.Last().Item2),
        };

    /// <summary>The rows of a kind on the page, by the beginning of their keys: one, or where several may be given those filled in and some more.</summary>
    public IEnumerable<string> Shown(EvidenceKind kind)
    {
        var filled = Rows(kind).TakeWhile(row => kind.Fields.Any(field => !Value(row, field).IsBlank)).Count();
        return Rows(kind).Take(Math.Max(filled + 2, 3));
    }

    // The applicant has said how the information is to come; mostly it does.
    private static IEnumerable<(string, string)> AsWanted(DisclosureRequest request) =>
        request.Asked is { } asked
            ?
            [
                ($"{DisclosingEvidence.ProvisionRecorded.Code}.form", Words.Of<RequestsText>($"carrier.{asked.Carrier}")),
                ($"{DisclosingEvidence.ProvisionRecorded.Code}.way", Words.Of<RequestsText>($"way.{asked.Way}")),
            ]
            : [];

    /// <summary>The words of the reply.</summary>
    public ReplyText Text() => new(new(Facts.Trim()), new(Result.Trim()), FreeText.OrNull(Reason));

    /// <summary>The evidence of each row in which something was filled in.</summary>
    public IReadOnlyList<EvidenceGiven> EvidenceOf(IEnumerable<EvidenceKind> kinds, PersonId by, DateOnly today) =>
        [
            .. kinds
                .Distinct()
                .SelectMany(kind => Rows(kind).Select(row => (kind, fields: FieldsOf(kind, row))))
                .Where(each => each.fields.Values.Any(value => !value.IsBlank))
                .Select(each => new EvidenceGiven(today, each.kind.Code, each.fields, by)),
        ];

    private static IEnumerable<string> Rows(EvidenceKind kind) =>
        kind.Repeats ? Enumerable.Range(1, MostRows).Select(row => $"{kind.Code}.{row}") : [kind.Code];

    private Dictionary<string, FreeText> FieldsOf(EvidenceKind kind, string row) =>
        kind.Fields.ToDictionary(field => field.Code, field => Value(row, field));

    private FreeText Value(string row, EvidenceField field) => new(Evidence.GetValueOrDefault($"{row}.{field.Code}")?.Trim() ?? "");
}
