using System.Globalization;
using System.Text.Json;
using Gongkai.Domain.Dockets;

namespace Gongkai.Domain.Calendar;

/// <summary>What came of reading a notice file: the notice, or every reason why it cannot be used.</summary>
public sealed record HolidayNoticeReading(HolidayNotice? Notice, IReadOnlyList<Refusal> Problems);

/// <summary>
/// The file of a year's notice, as an administrator writes it: JSON with <c>year</c>, <c>source</c>, <c>addresses</c>,
/// <c>holidays</c> (each <c>name</c>, <c>english</c>, <c>from</c>, <c>to</c>) and <c>makeUpWorkdays</c>.
/// </summary>
public static class HolidayNoticeFile
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public static HolidayNoticeReading Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Lenient);
            var reader = new Reader();
            var notice = reader.Notice(document.RootElement);
            var problems = reader.Problems.Count > 0 ? reader.Problems : [.. HolidayNoticeRules.WhyNot(notice)];
            return new(problems.Count == 0 ? notice : null, problems);
        }
        catch (JsonException broken)
        {
            return new(null, [new("notice.not-json", null, $"{broken.LineNumber + 1}")]);
        }
    }

    public static string Write(HolidayNotice notice)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new() { Indented = true, Encoder = Json.ReadableChinese }))
            Write(notice, json);
        return System.Text.Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void Write(HolidayNotice notice, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("year", notice.Year);
        json.WriteString("source", notice.Source);
        WriteTexts(json, "addresses", notice.Addresses);
        json.WriteStartArray("holidays");
        foreach (var holiday in notice.Holidays)
        {
            json.WriteStartObject();
            json.WriteString("name", holiday.Name);
            json.WriteString("english", holiday.EnglishName);
            json.WriteString("from", Printed(holiday.From));
            json.WriteString("to", Printed(holiday.To));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        WriteTexts(json, "makeUpWorkdays", notice.MakeUpWorkdays.Select(Printed));
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static string Printed(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Takes the fields one by one and notes what is missing or unreadable, by the place in the file.</summary>
    private sealed class Reader
    {
        public List<Refusal> Problems { get; } = [];

        public HolidayNotice Notice(JsonElement root)
        {
            if (root.ValueKind is not JsonValueKind.Object)
            {
                Problems.Add(new("notice.not-an-object"));
                return new(0, "", [], [], []);
            }
            return new(
                Year(root),
                Text(root, "source", "source", required: true),
                [.. Items(root, "addresses", required: false).Select(item => item.Value.ToString())],
                [.. Items(root, "holidays", required: true).Select(item => Holiday(item.Place, item.Value))],
                [.. Items(root, "makeUpWorkdays", required: true).Select(item => Day(item.Place, item.Value.ToString()))]
            );
        }

        private int Year(JsonElement root)
        {
            if (root.TryGetProperty("year", out var year) && year.ValueKind is JsonValueKind.Number && year.TryGetInt32(out var number))
                return number;
            Problems.Add(new("notice.year-missing"));
            return 0;
        }

        private Holiday Holiday(string place, JsonElement holiday)
        {
            if (holiday.ValueKind is not JsonValueKind.Object)
            {
                Problems.Add(new("notice.holiday-not-an-object", null, place));
                return new("", "", default, default);
            }
            var name = Text(holiday, "name", $"{place}.name", required: true);
            var english = Text(holiday, "english", $"{place}.english", required: false);
            var from = Day($"{place}.from", Text(holiday, "from", $"{place}.from", required: true));
            var to = holiday.TryGetProperty("to", out var last) ? Day($"{place}.to", last.ToString()) : from;
            return new(name, english.Length > 0 ? english : name, from, to);
        }

        private string Text(JsonElement parent, string field, string place, bool required)
        {
            if (
                parent.TryGetProperty(field, out var value)
                && value.ValueKind is JsonValueKind.String
                && value.GetString() is { Length: > 0 } text
            )
                return text;
            if (required)
                Problems.Add(new("notice.field-missing", null, place));
            return "";
        }

        private DateOnly Day(string place, string text)
        {
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                return day;
            if (text.Length > 0)
                Problems.Add(new("notice.not-a-day", null, place, text));
            return default;
        }

        private List<(string Place, JsonElement Value)> Items(JsonElement parent, string field, bool required)
        {
            if (parent.TryGetProperty(field, out var list) && list.ValueKind is JsonValueKind.Array)
                return [.. list.EnumerateArray().Select((value, at) => ($"{field}[{at}]", value))];
            if (required)
                Problems.Add(new("notice.list-missing", null, field));
            return [];
        }
    }
}

file static class Json
{
    public static readonly System.Text.Encodings.Web.JavaScriptEncoder ReadableChinese = System.Text.Encodings.Web.JavaScriptEncoder.Create(
        System.Text.Unicode.UnicodeRanges.All
    );
}
