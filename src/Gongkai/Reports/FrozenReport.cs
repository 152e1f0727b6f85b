using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gongkai.Documents.Reports;
using Gongkai.Documents.Reports.Writing;
using Gongkai.Domain.Reporting;

namespace Gongkai.Reports;

/// <summary>
/// 定稿: what was frozen: the report, the policies it was counted by, and for each number of tables 3 and 4 the cases behind it, so that a later
/// correction can be told case by case.
/// </summary>
public sealed record FrozenReport(
    AnnualReport Report,
    IReadOnlyList<string> Policies,
    IReadOnlyDictionary<CellCode, IReadOnlyList<string>> Behind
)
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string ToJson()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            json.WritePropertyName("report");
            CanonicalJson.Write(json, Report);
            json.WriteStartArray("policies");
            foreach (var policy in Policies)
                json.WriteStringValue(policy);
            json.WriteEndArray();
            json.WriteStartObject("behind");
            foreach (var (cell, cases) in Behind)
            {
                json.WriteStartArray(cell.ToString());
                foreach (var number in cases)
                    json.WriteStringValue(number);
                json.WriteEndArray();
            }
            json.WriteEndObject();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    public static FrozenReport Read(string json)
    {
        using var frozen = JsonDocument.Parse(json);
        var root = frozen.RootElement;
        var bytes = Encoding.UTF8.GetBytes(root.GetProperty("report").GetRawText());
        var report = ReportReader.Read(bytes, "frozen.json") is ReportReading.Report { Content: var content }
            ? content
            : throw new InvalidDataException("the frozen report is no report");
        return new(
            report,
            [.. root.GetProperty("policies").EnumerateArray().Select(policy => policy.GetString()!)],
            root.GetProperty("behind").EnumerateObject().ToDictionary(cell => CodeOf(cell.Name), cell => Numbers(cell.Value))
        );
    }

    private static CellCode CodeOf(string name) =>
        CellCode.TryParse(name, out var code) ? code : throw new InvalidDataException($"'{name}' is no cell");

    private static IReadOnlyList<string> Numbers(JsonElement cases) => [.. cases.EnumerateArray().Select(number => number.GetString()!)];
}
