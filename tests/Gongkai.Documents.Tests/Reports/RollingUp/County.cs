using Gongkai.Documents.Reports.RollingUp;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Reporting.RollingUp;
using Gongkai.Testing.Servers;

namespace Gongkai.Documents.Tests.Reports.RollingUp;

/// <summary>A county with its departments and towns over some years; the county's report is the sum of theirs.</summary>
internal static class County
{
    public const string Government = "青石县人民政府";

    public static IReadOnlyList<string> Members { get; } = ["青石县教育局", "青石县水务局", "青石县司法局", "青石县白河镇人民政府"];

    public static DateOnly Today { get; } = new(2025, 6, 1);

    public static AnnualReport Report(string organ, int year) =>
        RandomReport.Make(organ.Length + (organ[^1] * 7) + year, ReportForm.OfYear(year)!.Id) with
        {
            Organ = new(organ, null, null, organ == Government ? null : Government),
            Year = year,
            PublishedOn = new(year + 1, 1, 20),
        };

    public static AnnualReport Sum(int year) =>
        Members.Aggregate(ReportSum.None(year), (sum, member) => sum.Plus(new(Report(member, year)))).AsReport(Government) with
        {
            PublishedOn = new DateOnly(year + 1, 3, 20),
        };

    public static IEnumerable<AnnualReport> Reports(params int[] years) =>
        years.SelectMany(year => Members.Select(member => Report(member, year)).Append(Sum(year)));

    /// <summary>Written into a folder and opened again.</summary>
    public static ReportParquet Lying(TemporaryFolder folder, IEnumerable<AnnualReport> reports) =>
        ReportParquet.Open(Written(folder, reports).Files);

    public static WrittenParquet Written(TemporaryFolder folder, IEnumerable<AnnualReport> reports)
    {
        using var writer = new ReportParquetWriter();
        foreach (var (at, report) in reports.Index())
            writer.Add(report, $"{at}.json", new(at % 2, 0));
        return writer.Finish(folder.At("parquet"));
    }

    public static YearRollUp RollUp(IEnumerable<AnnualReport> reports, int year, params Member[] members)
    {
        using var folder = new TemporaryFolder();
        using var parquet = Lying(folder, reports);
        return parquet.RollUp(new(year, members.Length > 0 ? members : null, SmallNumbers.Default, Today));
    }
}
