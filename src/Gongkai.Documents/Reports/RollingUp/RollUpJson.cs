using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gongkai.Documents.Reports.Writing;
using Gongkai.Domain.Reporting.RollingUp;

namespace Gongkai.Documents.Reports.RollingUp;

/// <summary>A roll-up as JSON, for other programs: sums by cell code, every organ with its findings and figures.</summary>
public static class RollUpJson
{
    private const int FlushAt = 1_000_000;

    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Stream stream, RollUpResult result)
    {
        var rollUp = result.RollUp;
        using var json = new Utf8JsonWriter(stream, Readable);
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", 1);
        json.WriteNumber("year", rollUp.Year);
        json.WriteBoolean("complete", rollUp.IsComplete);
        json.WriteNumber("leastWhole", rollUp.Guard.Least);
        List(json, "years", rollUp.Years, sum => Sum(json, sum));
        List(
            json,
            "branches",
            rollUp.Branches,
            branch =>
            {
                json.WriteString("organ", branch.Organ);
                Sum(json, branch.Sum);
            }
        );
        List(json, "organs", rollUp.Organs, organ => Organ(json, organ));
        List(json, "missing", rollUp.Missing, member => Member(json, member));
        List(json, "unlisted", rollUp.Unlisted, organ => json.WriteString("organ", organ.Organ));
        List(
            json,
            "leftOut",
            result.LeftOut,
            file =>
            {
                json.WriteString("file", file.File);
                json.WriteString("why", file.Why);
            }
        );
        List(json, "rankings", rollUp.Rankings, ranking => Ranking(json, ranking));
        json.WriteEndObject();
    }

    private static void List<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
            if (json.BytesPending > FlushAt)
                json.Flush();
        }
        json.WriteEndArray();
    }

    private static void Sum(Utf8JsonWriter json, ReportSum sum)
    {
        json.WriteNumber("year", sum.Year);
        json.WriteNumber("reports", sum.Reports);
        json.WriteStartObject("cells");
        foreach (var (code, cell) in sum.Cells)
        {
            json.WriteStartObject(code.ToString());
            json.WriteNumber("sum", cell.Sum);
            if (cell.Lacking > 0)
                json.WriteNumber("lacking", cell.Lacking);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void Member(Utf8JsonWriter json, Member member)
    {
        json.WriteString("organ", member.Organ);
        json.WriteString("parent", member.Parent);
        json.WriteString("level", member.Level?.ToString());
    }

    private static void Organ(Utf8JsonWriter json, OrganYear organ)
    {
        Member(json, organ.Member);
        json.WriteBoolean("sumsUp", organ.IsSumming);
        json.WriteString("publishedOn", organ.PublishedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteBoolean("late", organ.IsLate);
        json.WriteBoolean("faulty", organ.IsFaulty);
        if (organ.Audited is { } audited)
        {
            json.WriteNumber("errors", audited.Errors);
            json.WriteNumber("warnings", audited.Warnings);
        }
        json.WriteStartObject("figures");
        foreach (var measure in Measure.All)
            if (organ.Figures.GetValueOrDefault(measure) is { } figure)
                Figure(json, measure.Code, measure, figure);
        json.WriteEndObject();
        json.WriteNumber("findingCount", organ.FindingCount);
        json.WritePropertyName("findings");
        FindingsJson.Write(json, organ.Findings);
    }

    private static void Ranking(Utf8JsonWriter json, Ranking ranking)
    {
        json.WriteString("measure", ranking.Measure.Code);
        json.WriteNumber("tooSmall", ranking.TooSmall);
        void Ranked(Ranked ranked)
        {
            json.WriteString("organ", ranked.Organ);
            Figure(json, "figure", ranking.Measure, ranked.Figure);
        }
        List(json, "first", ranking.First, Ranked);
        List(json, "last", ranking.Last, Ranked);
    }

    private static void Figure(Utf8JsonWriter json, string name, Measure measure, Figure figure)
    {
        json.WriteStartObject(name);
        json.WriteNumber("part", figure.Part);
        if (measure.IsShare)
            json.WriteNumber("whole", figure.Whole);
        json.WriteEndObject();
    }
}
