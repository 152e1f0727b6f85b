using System.Text.Encodings.Web;
using System.Text.Json;
using Gongkai.Documents.Reports.Canonical;
using Gongkai.Domain.Reporting;

namespace Gongkai.Documents.Reports.Writing;

/// <summary>The auditor's findings as JSON (schema <c>urn:gongkai:findings:1</c>).</summary>
public static class FindingsJson
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(IEnumerable<Finding> findings)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable))
            Write(json, findings);
        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }

    public static void Write(Utf8JsonWriter json, IEnumerable<Finding> findings)
    {
        json.WriteStartArray();
        foreach (var finding in findings)
            Write(json, finding);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Code);
        json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
        json.WritePropertyName("place");
        CanonicalJson.WritePlace(json, finding.Place);
        if (finding.Related.Count > 0)
        {
            json.WriteStartArray("related");
            foreach (var place in finding.Related)
                CanonicalJson.WritePlace(json, place);
            json.WriteEndArray();
        }
        WriteValue(json, "expected", finding.Expected);
        WriteValue(json, "found", finding.Found);
        if (finding.Arithmetic is { } arithmetic)
            json.WriteString("arithmetic", arithmetic);
        json.WriteString("message_zh", finding.MessageZh);
        json.WriteString("message_en", finding.MessageEn);
        json.WriteString("mend_zh", finding.MendZh);
        json.WriteString("mend_en", finding.MendEn);
        json.WriteString("confidence", finding.Confidence?.ToString().ToLowerInvariant());
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, string name, FindingValue? value)
    {
        if (value?.Number is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteString(name, value?.Text);
    }

    /// <summary>Findings that <see cref="Write(Utf8JsonWriter, IEnumerable{Finding})"/> wrote.</summary>
    public static IReadOnlyList<Finding> Read(JsonElement findings) => [.. findings.EnumerateArray().Select(ReadOne)];

    private static Finding ReadOne(JsonElement json) =>
        new()
        {
            Code = json.GetProperty("code").GetString()!,
            Severity = Enum.Parse<Severity>(json.GetProperty("severity").GetString()!, ignoreCase: true),
            Place = CanonicalReader.Place(new(json.GetProperty("place"), "place")),
            Related = json.TryGetProperty("related", out var related)
                ? [.. related.EnumerateArray().Select(place => CanonicalReader.Place(new(place, "related")))]
                : [],
            Expected = ReadValue(json.GetProperty("expected")),
            Found = ReadValue(json.GetProperty("found")),
            Arithmetic = TextOf(json, "arithmetic"),
            MessageZh = json.GetProperty("message_zh").GetString()!,
            MessageEn = json.GetProperty("message_en").GetString()!,
            MendZh = TextOf(json, "mend_zh"),
            MendEn = TextOf(json, "mend_en"),
            Confidence = TextOf(json, "confidence") is { } sure ? Enum.Parse<Confidence>(sure, ignoreCase: true) : null,
        };

    private static FindingValue? ReadValue(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Number => value.GetDecimal(),
            JsonValueKind.String => value.GetString()!,
            _ => (FindingValue?)null,
        };

    private static string? TextOf(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;
}
