using Gongkai.Domain.Reporting;

namespace Gongkai.Documents.Reports.Writing;

/// <summary>The report in print order, for every writer: title, head, six parts with their prose, tables behind parts two, three and four.</summary>
internal static class ReportOutline
{
    public static string TitleOf(AnnualReport report) => report.Title ?? $"{report.Organ.Name}{report.Year}年政府信息公开工作年度报告";

    /// <summary>Lines of the head without the title.</summary>
    public static IEnumerable<string> Head(AnnualReport report)
    {
        var title = LabelOf(TitleOf(report));
        var rest = LinesOf(report.Part(PartCode.Head)?.Text ?? "").ToList();
        // The title may be printed over several lines of the head.
        while (rest.Count > 0 && title.Length > 0 && title.StartsWith(LabelOf(rest[0]), StringComparison.Ordinal))
        {
            title = title[LabelOf(rest[0]).Length..];
            rest.RemoveAt(0);
        }
        return rest;
    }

    public static IEnumerable<(string Heading, IReadOnlyList<string> Lines, TableLayout? Table)> Parts(AnnualReport report)
    {
        var tables = TableLayout.Of(report).ToDictionary(table => table.Code);
        foreach (var part in ReportForm.F2021.Parts)
        {
            var printed = report.Part(part.Code);
            var table = part.Code switch
            {
                PartCode.P2 => tables[TableCode.T2],
                PartCode.P3 => tables[TableCode.T3],
                PartCode.P4 => tables[TableCode.T4],
                _ => null,
            };
            yield return (printed?.Title ?? part.FullTitle, [.. LinesOf(printed?.Text ?? "")], table);
        }
    }

    /// <summary>Is this line of prose a heading of the second level, （一）?</summary>
    public static bool IsHeading(string line) =>
        line.Length <= 40 && !line.EndsWith('。') && ReportLabel.Split(ReportLabel.Normal(line)).Ordinal is not null;

    private static IEnumerable<string> LinesOf(string text) => text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);

    private static string LabelOf(string text) => ReportLabel.Normal(text);
}
