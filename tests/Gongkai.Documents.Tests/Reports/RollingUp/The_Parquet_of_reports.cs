using Gongkai.Documents.Reports.RollingUp;
using Gongkai.Domain.Reporting;
using Gongkai.Testing.Servers;
using Parquet;
using Parquet.Serialization;
using Shouldly;
using Xunit;

namespace Gongkai.Documents.Tests.Reports.RollingUp;

/// <summary>Written by one engine, read by another that knows nothing of it.</summary>
public sealed class The_Parquet_of_reports
{
    [Theory]
    [InlineData(2019)]
    [InlineData(2024)]
    public async Task is_read_by_a_second_implementation_to_the_same_cells(int year)
    {
        using var folder = new TemporaryFolder();
        var file = County.Written(folder, County.Reports(year)).Files.ShouldHaveSingleItem();

        var rows = await RowsAsync(file);

        rows.Select(row => (string)row["organ"]!).ShouldBe(County.Members.Append(County.Government).Order(StringComparer.Ordinal));
        rows.ShouldAllBe(row => Equals(row["year"], year) && Day(row["published_on"]).Year == year + 1);
        foreach (var report in County.Reports(year))
        {
            var row = rows.Single(row => Equals(row["organ"], report.Organ.Name));
            foreach (var cell in ReportForm.AllCells)
            {
                var read = row.GetValueOrDefault(Column(cell));
                (read is null ? null : (decimal?)Convert.ToDecimal(read, null)).ShouldBe(
                    report.Cell(cell)?.Value,
                    $"{report.Organ.Name} {cell}"
                );
            }
        }
    }

    [Fact]
    public async Task has_the_columns_that_its_page_in_the_docs_names()
    {
        var page = await File.ReadAllTextAsync(Repository.At("docs", "parquet.md"));
        using var folder = new TemporaryFolder();
        var schema = await ParquetReader.ReadSchemaAsync(County.Written(folder, County.Reports(2024)).Files[0]);
        var columns = schema.DataFields.Select(field => field.Name).ToList();

        columns
            .Except(ReportForm.AllCells.Select(Column))
            .ShouldAllBe(column => page.Contains($"| `{column}` |", StringComparison.Ordinal));
        columns.Intersect(ReportForm.AllCells.Select(Column)).Count().ShouldBe(ReportForm.AllCells.Count);
    }

    [Fact]
    public void keeps_the_later_published_of_two_reports_of_one_organ_and_year()
    {
        using var folder = new TemporaryFolder();
        var first = County.Report(County.Members[0], 2024);
        var corrected = RandomReport.Make(99) with { Organ = first.Organ, Year = 2024, PublishedOn = first.PublishedOn!.Value.AddDays(30) };

        var written = County.Written(folder, [corrected, first]);
        using var parquet = ReportParquet.Open(written.Files);

        written.Replaced.ShouldBe(["1.json"]);
        parquet.Families(2024).Single().Report.Cell("T3.R01", "C_TOTAL")!.Value.ShouldBe(corrected.Cell("T3.R01", "C_TOTAL")!.Value);
    }

    [Fact]
    public async Task of_others_is_refused_with_the_column_it_lacks()
    {
        using var folder = new TemporaryFolder();
        var file = folder.At("other.parquet");
        await ParquetSerializer.SerializeAsync([new Other { organ = "a" }], file);

        Should.Throw<UnfitParquet>(() => ReportParquet.Open(file)).Lacking.ShouldBe("credit_code");
    }

    [Fact]
    public void that_is_none_is_refused()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.At("no.parquet"), "PAR1 not at all PAR1");

        Should.Throw<UnfitParquet>(() => ReportParquet.Open(folder.At("no.parquet"))).Lacking.ShouldBeNull();
    }

    [Fact]
    public void tells_an_organ_that_stands_twice_in_one_year()
    {
        using var one = new TemporaryFolder();
        using var other = new TemporaryFolder();
        var files = new[] { one, other }.SelectMany(folder => County.Written(folder, [County.Report(County.Members[0], 2024)]).Files);

        using var parquet = ReportParquet.Open([.. files]);

        parquet.Twice().ShouldBe((County.Members[0], 2024));
    }

    [Theory]
    [InlineData("青石县人民政府/教育局.html", "青石县人民政府")]
    [InlineData("2024/青石县人民政府/教育局.html", "青石县人民政府")]
    [InlineData("青石县人民政府/2024年/教育局.html", "青石县人民政府")]
    [InlineData("别处/教育局.html", null)]
    public void takes_the_folder_for_the_organ_above_where_that_organ_reports(string file, string? above)
    {
        using var folder = new TemporaryFolder();
        using var writer = new ReportParquetWriter();
        writer.Add(County.Report("青石县教育局", 2024) with { Organ = new("青石县教育局") }, file);
        writer.Add(County.Report(County.Government, 2024), "青石县人民政府/本级.html");
        using var parquet = ReportParquet.Open(writer.Finish(folder.At("parquet")).Files);

        parquet.MembersIn(2024).Single(member => member.Organ == "青石县教育局").Parent.ShouldBe(above);
    }

    private sealed class Other
    {
        public string? organ { get; init; }
    }

    private static DateOnly Day(object? value) => value is DateTime time ? DateOnly.FromDateTime(time) : (DateOnly)value!;

    private static string Column(CellCode cell) => cell.ToString().Replace('.', '_').ToLowerInvariant();

    private static async Task<IReadOnlyList<Dictionary<string, object>>> RowsAsync(string file)
    {
        await using var stream = File.OpenRead(file);
        return [.. (await ParquetSerializer.DeserializeUntypedAsync(stream)).Data];
    }
}
