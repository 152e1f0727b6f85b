using System.Text.Json.Nodes;
using Gongkai.Documents.Reports;
using Gongkai.Documents.Reports.Writing;
using Gongkai.Domain.Reporting;
using Shouldly;
using Xunit;

namespace Gongkai.Documents.Tests.Reports;

/// <summary>漷县镇 2023: the one real report in the project, compared with what was read from it by hand.</summary>
public sealed class Reading_the_report_of_Huoxian
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Data", "huoxian-2023");
    private static readonly AnnualReport Report = ReadReport();

    [Fact]
    public void gives_the_canonical_JSON_to_the_last_cell_and_place()
    {
        var expected = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "canonical.json")))!.AsObject();
        var read = JsonNode.Parse(CanonicalJson.Write(Report))!.AsObject();
        read["source"]!["sha256"]!.GetValue<string>().ShouldBe(expected["source"]!["sha256"]!.GetValue<string>());
        foreach (var property in expected.Where(property => property.Key is not ("source" or "notes")))
            Differences(property.Key, property.Value, read[property.Key]).ShouldBeEmpty();
    }

    [Fact]
    public void finds_every_cell_of_the_form_of_2021_and_no_doubt()
    {
        Report.Tables.Sum(table => table.Cells.Count).ShouldBe(200);
        Report.Notes.ShouldBeEmpty();
        Report.Tables.ShouldAllBe(table => table.MissingRows.Count == 0 && table.RepeatedRows.Count == 0 && table.ExtraRows.Count == 0);
    }

    private static IEnumerable<string> Differences(string path, JsonNode? expected, JsonNode? read) =>
        (expected, read) switch
        {
            (JsonObject left, JsonObject right) => left.Select(property => property.Key)
                .Union(right.Select(property => property.Key))
                .SelectMany(name => Differences($"{path}.{name}", left[name], right[name])),
            (JsonArray left, JsonArray right) when left.Count == right.Count => left.Zip(right)
                .SelectMany((pair, at) => Differences($"{path}[{at}]", pair.First, pair.Second)),
            _ when JsonNode.DeepEquals(expected, read) => [],
            _ => [$"{path}: expected {expected?.ToJsonString()}, read {read?.ToJsonString()}"],
        };

    private static AnnualReport ReadReport()
    {
        var bytes = File.ReadAllBytes(Path.Combine(Folder, "report.txt"));
        return ReportReader.Read(bytes, "report.txt").ShouldBeOfType<ReportReading.Report>().Content;
    }
}
