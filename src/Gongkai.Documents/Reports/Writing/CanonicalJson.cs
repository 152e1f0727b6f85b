using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gongkai.Domain.Reporting;

namespace Gongkai.Documents.Reports.Writing;

/// <summary>The canonical JSON of a report (schema <c>urn:gongkai:report:1</c>): written and read without loss of cells and places.</summary>
public static class CanonicalJson
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(AnnualReport report)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable))
            Write(json, report);
        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }

    public static void Write(Utf8JsonWriter json, AnnualReport report)
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", AnnualReport.SchemaVersion);
        WriteOrgan(json, report.Organ);
        if (report.Year is { } year)
            json.WriteNumber("year", year);
        else
            json.WriteNull("year");
        json.WriteString("format", report.Format.ToString());
        json.WriteString("title", report.Title);
        json.WriteString("publishedOn", report.PublishedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("completeness", report.Completeness.ToString());
        WriteSource(json, report.Source);
        json.WriteStartArray("parts");
        foreach (var part in report.Parts)
            WritePart(json, part);
        json.WriteEndArray();
        foreach (var table in report.Tables)
            WriteTable(json, table);
        json.WriteStartArray("notes");
        foreach (var note in report.Notes)
            json.WriteStringValue(note);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes a place; what is not known is left out.</summary>
    public static void WritePlace(Utf8JsonWriter json, Place place)
    {
        json.WriteStartObject();
        Optional(json, "part", place.Part is { } part and not PartCode.Extra ? CodeOf(part) : null);
        Optional(json, "table", place.Table?.ToString());
        Optional(json, "row", place.Row);
        Optional(json, "column", place.Column);
        Optional(json, "line", place.Line);
        Optional(json, "page", place.Page);
        Optional(json, "start", place.Start);
        Optional(json, "end", place.End);
        Optional(json, "path", place.Path);
        Optional(json, "quote", place.Quote);
        Optional(json, "report", place.Report);
        json.WriteEndObject();
    }

    internal static string CodeOf(PartCode part) =>
        part switch
        {
            PartCode.Head => "HEAD",
            PartCode.Extra => "EXTRA",
            _ => part.ToString(),
        };

    private static void WriteOrgan(Utf8JsonWriter json, ReportOrgan organ)
    {
        json.WriteStartObject("organ");
        json.WriteString("name", organ.Name);
        Optional(json, "level", organ.Level?.ToString());
        Optional(json, "creditCode", organ.CreditCode);
        Optional(json, "parent", organ.Parent);
        json.WriteEndObject();
    }

    private static void WriteSource(Utf8JsonWriter json, ReportSource source)
    {
        json.WriteStartObject("source");
        Optional(json, "file", source.File);
        Optional(json, "mediaType", source.MediaType);
        Optional(json, "address", source.Address);
        Optional(json, "sha256", source.Sha256);
        Optional(json, "readBy", source.ReadBy);
        json.WriteEndObject();
    }

    private static void WritePart(Utf8JsonWriter json, ReportPart part)
    {
        json.WriteStartObject();
        json.WriteString("code", CodeOf(part.Code));
        json.WriteString("ordinal", part.Ordinal);
        json.WriteString("title", part.Title);
        json.WriteString("text", part.Text);
        if (part.Headings.Count > 0)
        {
            json.WriteStartArray("headings");
            foreach (var heading in part.Headings)
            {
                json.WriteStartObject();
                json.WriteString("ordinal", heading.Ordinal);
                json.WriteString("title", heading.Title);
                OptionalPlace(json, heading.Place);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        OptionalPlace(json, part.Place);
        json.WriteEndObject();
    }

    private static void WriteTable(Utf8JsonWriter json, ReportTable table)
    {
        json.WriteStartObject($"table{table.Code.ToString()[1]}");
        json.WriteBoolean("present", table.Present);
        if (table.AsImage)
            json.WriteBoolean("asImage", true);
        OptionalPlace(json, table.Place);
        WriteLabels(json, "rowLabels", table.RowLabels.Select(label => (label.Key, label.Value.Text)));
        WriteLabels(json, "columnLabels", ColumnLabelsApart(table));
        WriteLabels(json, "unit", table.Units.Select(unit => (unit.Key, unit.Value)));
        json.WriteStartObject("cells");
        foreach (var (code, cell) in table.Cells)
            WriteCell(json, code, cell);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Column labels are worth telling where they differ from the form's.</summary>
    private static IEnumerable<(string, string)> ColumnLabelsApart(ReportTable table)
    {
        var form = ReportForm.Of(table.Form)?.Table(table.Code);
        foreach (var (key, label) in table.ColumnLabels)
        {
            var expected = form
                ?.Rows.SelectMany(row => row.Columns)
                .FirstOrDefault(column => key.EndsWith(column.Code, StringComparison.Ordinal));
            if (expected is null || ReportLabel.Normal(expected.Label) != ReportLabel.Normal(label.Text))
                yield return (key, label.Text);
        }
    }

    private static void WriteLabels(Utf8JsonWriter json, string name, IEnumerable<(string Key, string Text)> labels)
    {
        var all = labels.ToList();
        if (all.Count == 0)
            return;
        json.WriteStartObject(name);
        foreach (var (key, text) in all)
            json.WriteString(key, text);
        json.WriteEndObject();
    }

    private static void WriteCell(Utf8JsonWriter json, CellCode code, ReportCell cell)
    {
        json.WriteStartObject(code.ToString());
        if (cell.Value is { } value)
            json.WriteNumber("value", value);
        else
            json.WriteNull("value");
        json.WriteString("raw", cell.Raw);
        OptionalPlace(json, cell.Place);
        json.WriteEndObject();
    }

    private static void OptionalPlace(Utf8JsonWriter json, Place? place)
    {
        if (place is null)
            return;
        json.WritePropertyName("place");
        WritePlace(json, place);
    }

    private static void Optional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    private static void Optional(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
    }
}
