using System.Text.Encodings.Web;
using System.Text.Json;
using Gongkai.Documents.Reports;
using Gongkai.Documents.Reports.Writing;
using Gongkai.Domain.Reporting.Checks;

namespace Gongkai.Reports.Auditing;

/// <summary>
/// What is kept of one audited file: one line of JSON. <see cref="Source"/> is the file on disk, <see cref="OfSource"/> how many lines come from
/// it, so that a run that was stopped knows what it finished.
/// </summary>
public sealed record AuditLine(string Source, int OfSource, string File, string? Organ, int? Year, ReportReading.Unreadable? Unreadable)
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public IReadOnlyList<AuditedFinding> Findings { get; private init; } = [];

    public bool HasOpenErrors => Findings.Any(audited => audited.IsOpenError);

    public static AuditLine Of(AuditedFile audited, string? source = null, int ofSource = 1) =>
        new(source ?? audited.File, ofSource, audited.File, audited.Report?.Organ.Name, audited.Report?.Year, audited.Unreadable)
        {
            Findings = audited.Findings,
        };

    public string ToJson()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Compact))
            Write(json);
        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("file", File);
        json.WriteString("source", Source);
        json.WriteNumber("ofSource", OfSource);
        json.WriteString("organ", Organ);
        if (Year is { } year)
            json.WriteNumber("year", year);
        if (Unreadable is { } unreadable)
        {
            json.WriteString("unreadable", unreadable.Code.ToString());
            json.WriteString("at", unreadable.At);
        }
        json.WritePropertyName("findings");
        FindingsJson.Write(json, Findings.Select(audited => audited.Finding));
        json.WriteStartArray("fingerprints");
        foreach (var audited in Findings)
            json.WriteStringValue(audited.Fingerprint);
        json.WriteEndArray();
        json.WriteStartObject("answers");
        foreach (var (_, fingerprint, answer) in Findings)
        {
            if (answer is null)
                continue;
            json.WriteStartObject(fingerprint);
            json.WriteString("answer", answer.Kind.ToString().ToLowerInvariant());
            json.WriteString("reason", answer.Reason);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Null when the line was cut off or is of another kind.</summary>
    public static AuditLine? Read(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return Read(document.RootElement);
        }
        catch (Exception wrong)
            when (wrong is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    private static AuditLine? Read(JsonElement line)
    {
        var answers = AnswersFile.Read(line.GetProperty("answers").GetRawText());
        var findings = FindingsJson.Read(line.GetProperty("findings"));
        var prints = line.GetProperty("fingerprints").EnumerateArray().Select(print => print.GetString()!).ToList();
        if (answers is null || findings.Count != prints.Count)
            return null;
        var file = line.GetProperty("file").GetString()!;
        return new(
            line.GetProperty("source").GetString()!,
            line.GetProperty("ofSource").GetInt32(),
            file,
            line.GetProperty("organ").GetString(),
            line.TryGetProperty("year", out var year) ? year.GetInt32() : null,
            line.TryGetProperty("unreadable", out var code)
                ? new(file, Enum.Parse<UnreadableCode>(code.GetString()!)) { At = line.GetProperty("at").GetString() }
                : null
        )
        {
            Findings = [.. findings.Zip(prints, (finding, print) => new AuditedFinding(finding, print, answers.GetValueOrDefault(print)))],
        };
    }
}
