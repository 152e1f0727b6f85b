using System.Text.Json;
using Gongkai.Domain.Reporting.Checks;

namespace Gongkai.Documents.Reports;

/// <summary>
/// Answers to findings as a file that a person can write: <c>{ "1f0c…": { "answer": "explained", "reason": "…" } }</c>. The key is the
/// fingerprint; the answer is <c>explained</c> or <c>accepted</c>; the reason must say something.
/// </summary>
public static class AnswersFile
{
    /// <summary>Null when the file is not of this form; a half-read file of answers would let errors pass.</summary>
    public static IReadOnlyDictionary<string, FindingAnswer>? Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var answers = new Dictionary<string, FindingAnswer>(StringComparer.Ordinal);
            foreach (var entry in document.RootElement.EnumerateObject())
            {
                if (AnswerOf(entry.Value) is not { } answer)
                    return null;
                answers[entry.Name] = answer;
            }
            return answers;
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static FindingAnswer? AnswerOf(JsonElement value)
    {
        if (
            value.ValueKind is not JsonValueKind.Object
            || !value.TryGetProperty("reason", out var reason)
            || string.IsNullOrWhiteSpace(reason.GetString())
        )
            return null;
        return value.TryGetProperty("answer", out var kind) && Enum.TryParse<AnswerKind>(kind.GetString(), ignoreCase: true, out var answer)
            ? new(answer, reason.GetString()!.Trim())
            : null;
    }
}
