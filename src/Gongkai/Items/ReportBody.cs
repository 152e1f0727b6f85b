using Gongkai.Documents.Reports;
using Gongkai.Documents.Reports.Writing;
using Gongkai.Domain.People;
using Gongkai.Domain.Reporting;
using Gongkai.Storage.Files;

namespace Gongkai.Items;

/// <summary>年度报告正文: the markup by which an item shows a report with its tables.</summary>
public static class ReportBody
{
    /// <summary>Of a report that the program knows.</summary>
    public static FreeText Of(AnnualReport report) => new(HtmlReport.Write(report));

    /// <summary>Of a report's file, in any format that can be read; null when it is no report.</summary>
    public static FreeText? Of(IncomingFile file) =>
        ReportReader.Read(file.Content.ToArray(), file.Named.Name) is ReportReading.Report(_, var report) ? Of(report) : null;
}
