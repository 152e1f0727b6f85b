using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using Gongkai.Documents.Reports;
using Gongkai.Documents.Reports.Writing;
using Gongkai.Domain.Reporting;
using Shouldly;
using Xunit;

namespace Gongkai.Documents.Tests.Reports;

public sealed class Reading_canonical_JSON
{
    private static readonly string Huoxian = File.ReadAllText(
        Path.Combine(AppContext.BaseDirectory, "Data", "huoxian-2023", "canonical.json")
    );

    [Theory]
    [InlineData(FormId.F2021)]
    [InlineData(FormId.F2019)]
    public void gives_back_what_was_written(FormId form)
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var written = CanonicalJson.Write(RandomReport.Make(seed, form));
            CanonicalJson.Write(Report(written)).ShouldBe(written);
        }
    }

    [Fact]
    public void keeps_every_place_of_a_report_read_from_print()
    {
        var printed = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Data", "huoxian-2023", "report.txt"));
        var written = CanonicalJson.Write(ReportReader.Read(printed, "report.txt").ShouldBeOfType<ReportReading.Report>().Content);

        CanonicalJson.Write(Report(written)).ShouldBe(written);
    }

    [Fact]
    public void keeps_what_is_printed_in_place_of_a_number()
    {
        var report = Report(
            Changed(json =>
            {
                json["table3"]!["cells"]!["T3.R01.C_NATURAL"] = new JsonObject { ["value"] = null, ["raw"] = "12（含修改3件）" };
                json["table3"]!["cells"]!["T3.R01.C_OTHER"] = new JsonObject { ["value"] = null, ["raw"] = "" };
            })
        );

        report.Cell("T3.R01", "C_NATURAL")!.Number.Kind.ShouldBe(NumberKind.WithRemark);
        report.Cell("T3.R01", "C_OTHER")!.Number.Kind.ShouldBe(NumberKind.Blank);
    }

    [Fact]
    public void tells_which_rows_of_the_form_are_missing() =>
        Report(
            Changed(json =>
            {
                foreach (var code in ReportForm.F2021.Row("T3.R03_6_3")!.Cells)
                    json["table3"]!["cells"]!.AsObject().Remove(code.ToString());
            })
        )
            .Table3.MissingRows.ShouldBe(["T3.R03_6_3"]);

    public static TheoryData<string, string, string> Flaws =>
        new()
        {
            { "", "schemaVersion", "2" },
            { "", "colour", "\"red\"" },
            { "", "year", "1999" },
            { "", "format", "\"F2030\"" },
            { "", "format", "\"1\"" },
            { "", "publishedOn", "\"31.1.2024\"" },
            { "", "completeness", "null" },
            { "organ", "level", "\"town\"" },
            { "table2", "present", "\"yes\"" },
            { "table3", "colour", "1" },
            { "table3.cells", "T3.R99.C_TOTAL", """{"value":1,"raw":"1"}""" },
            { "table3.cells", "T4.R_REC.C_TOTAL", """{"value":1,"raw":"1"}""" },
            { "table3.cells", "T3.R01.C_TOTAL", """{"value":1}""" },
            { "table3.cells", "T3.R01.C_TOTAL", """{"value":1,"raw":"2"}""" },
            { "table3.cells", "T3.R01.C_TOTAL", """{"value":1e300,"raw":"1"}""" },
            { "table3.cells", "T3.R01.C_TOTAL", """{"value":1,"raw":"1","place":{"line":0}}""" },
        };

    [Theory]
    [MemberData(nameof(Flaws))]
    public void says_where_it_differs_from_the_schema(string at, string name, string value)
    {
        var unreadable = Unreadable(
            Changed(json =>
            {
                var place = at.Length == 0 ? json : at.Split('.').Aggregate((JsonNode)json, (node, step) => node[step]!);
                place[name] = JsonNode.Parse(value);
            })
        );

        unreadable.Code.ShouldBe(UnreadableCode.NotCanonical);
        unreadable.At!.ShouldStartWith(at.Length == 0 ? name : $"{at}.{name}");
    }

    [Theory]
    [InlineData("{\"a\":1}", UnreadableCode.NotAReport)]
    [InlineData("[]", UnreadableCode.NotAReport)]
    [InlineData("{\"schemaVersion\":1,", UnreadableCode.Broken)]
    [InlineData("{\"schemaVersion\":1,\"schemaVersion\":1}", UnreadableCode.Broken)]
    [InlineData("{\"schemaVersion\":1}", UnreadableCode.NotCanonical)]
    public void refuses_other_JSON(string json, UnreadableCode code) => Unreadable(json).Code.ShouldBe(code);

    [Fact]
    public void refuses_nesting_without_end() =>
        Unreadable(string.Concat(Enumerable.Repeat("{\"a\":", 100_000))).Code.ShouldBe(UnreadableCode.Broken);

    [Fact]
    public void never_throws_whatever_bytes_are_changed()
    {
        var bytes = Encoding.UTF8.GetBytes(Huoxian);
        Gen.Select(Gen.Int[0, bytes.Length - 1], Gen.Byte)
            .List[1, 8]
            .Sample(
                changes =>
                {
                    var changed = (byte[])bytes.Clone();
                    foreach (var (at, value) in changes)
                        changed[at] = value;
                    ReportReader.Read(changed, "report.json").ShouldNotBeNull();
                },
                iter: 500
            );
    }

    private static string Changed(Action<JsonObject> change)
    {
        var json = JsonNode.Parse(Huoxian)!.AsObject();
        change(json);
        return json.ToJsonString();
    }

    private static AnnualReport Report(string json) =>
        ReportReader.Read(Encoding.UTF8.GetBytes(json), "report.json").ShouldBeOfType<ReportReading.Report>().Content;

    private static ReportReading.Unreadable Unreadable(string json) =>
        ReportReader.Read(Encoding.UTF8.GetBytes(json), "report.json").ShouldBeOfType<ReportReading.Unreadable>();
}
