using Gongkai.Documents.Reports;
using Gongkai.Documents.Reports.Writing;
using Gongkai.Domain.People;
using Gongkai.Domain.Reporting;
using Gongkai.Reports;
using Gongkai.Storage.Files;
using Gongkai.Storage.Registers;

namespace Gongkai.Items;

/// <summary>年度报告 as an item shows it: its parts and tables as markup, and the files that everybody may take along.</summary>
public sealed record ReportItem(FreeText Markup, IReadOnlyList<IncomingFile> Files)
{
    private static readonly string[] Offered = ["docx", "xlsx", "json"];

    /// <summary>Of a report that the program built.</summary>
    public static ReportItem Of(AnnualReport report, bool isDemonstration)
    {
        var name = report.Title ?? $"{report.Year}";
        return new(
            MarkupOf(report),
            [
                .. ReportFormat
                    .All.Where(format => Offered.Contains(format.Ending))
                    .Select(format => IncomingFile.Of($"{name}.{format.Ending}", format.MediaType, format.Write(report, isDemonstration))),
            ]
        );
    }

    /// <summary>Of a report that was frozen.</summary>
    public static ReportItem Of(ReportSnapshot frozen, bool isDemonstration) => Of(FrozenReport.Read(frozen.Json).Report, isDemonstration);

    /// <summary>Of a report's file, in any format that can be read; null when it is no report. The file itself is an attachment.</summary>
    public static ReportItem? Of(IncomingFile file) =>
        Read(file.Content.ToArray(), file.Named.Name) is { } report ? new(MarkupOf(report), [file]) : null;

    private static AnnualReport? Read(byte[] bytes, string name) =>
        ReportReader.Read(bytes, name) is ReportReading.Report(_, var report) ? report : null;

    private static FreeText MarkupOf(AnnualReport report) => new(HtmlReport.Write(report));
}
