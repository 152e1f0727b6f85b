using System.Globalization;
using Gongkai.Domain.People;
using Gongkai.Domain.Requests;

namespace Gongkai.Documents.Letters;

/// <summary>举证 of a case as words of a letter: days and choices as officials write them; of what may be given several times, a list.</summary>
internal static class EvidenceFacts
{
    /// <summary>Values by kind and field.</summary>
    public static Dictionary<string, string> Of(DisclosureRequest request)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var given in request.Evidence)
        foreach (var (field, text) in given.Fields)
            values[$"{given.Kind}.{field}"] = Words(given.Kind, field, text);
        Add(values, "RedactionRecorded.list", Redactions(request));
        Add(values, "HarmStatement.list", Harms(request));
        Add(values, "ThirdPartyAnswered.summary", Prefixed("未征求第三方意见，理由：", values, "WhyThirdPartyNotAsked.reason"));
        Add(values, "Closing.ground", values.GetValueOrDefault("ReasonInWords.reason"));
        Add(values, "Closing.ground", Prefixed("申请人死亡或者终止，证明：", values, "ApplicantGoneProof.proof"));
        return values;
    }

    private static string? Redactions(DisclosureRequest request) =>
        Joined("；", Given(request, DisclosingEvidence.RedactionRecorded).Select(r => $"{r["pieces"]}（{r["ground"]}）"));

    private static string? Harms(DisclosureRequest request) =>
        Joined("、", Given(request, WithholdingEvidence.HarmStatement).Select(harm => harm["endangered"]).Distinct(StringComparer.Ordinal));

    private static IEnumerable<Dictionary<string, string>> Given(DisclosureRequest request, EvidenceKind kind) =>
        request
            .Evidence.Where(given => given.Kind == kind.Code)
            .Select(given =>
                kind.Fields.ToDictionary(
                    field => field.Code,
                    field => Words(kind.Code, field.Code, given.Fields.GetValueOrDefault(field.Code)),
                    StringComparer.Ordinal
                )
            );

    private static string Words(string kind, string field, FreeText text)
    {
        var written = Skeleton.OneLine(text.Value ?? "");
        var form = EvidenceKinds.Find(kind)?.Fields.FirstOrDefault(f => f.Code == field);
        if (form?.Choices.FirstOrDefault(choice => choice.Code == written) is { } choice)
            return choice.Name;
        return
            form?.Type is EvidenceFieldType.Day
            && DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? OfficialWords.Day(day)
            : written;
    }

    private static string? Joined(string between, IEnumerable<string> texts) =>
        string.Join(between, texts) is { Length: > 0 } all ? all : null;

    private static string? Prefixed(string words, Dictionary<string, string> values, string name) =>
        values.GetValueOrDefault(name) is { Length: > 0 } value ? words + value : null;

    private static void Add(Dictionary<string, string> values, string name, string? value)
    {
        if (value is not null)
            values[name] = value;
    }
}
