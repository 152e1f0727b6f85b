using System.Text;
using Gongkai.Documents.Reports.Writing;
using Gongkai.Domain.Reporting;

namespace Gongkai.Reports;

/// <summary>A format in which the annual report leaves the house.</summary>
/// <param name="Ending">Of the file name, without dot; also its name in addresses.</param>
public sealed record ReportFormat(string Ending, string MediaType, Func<AnnualReport, bool, byte[]> Write)
{
    public static IReadOnlyList<ReportFormat> All { get; } =
    [
        new("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", DocxReport.Write),
        new("html", "text/html; charset=utf-8", (report, demo) => Encoding.UTF8.GetBytes(HtmlReport.WritePage(report, demo))),
        new("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", (report, _) => XlsxReport.Write(report)),
        new("txt", "text/plain; charset=utf-8", (report, _) => Encoding.UTF8.GetBytes(PlainTextReport.Write(report))),
        new("json", "application/json", (report, _) => Encoding.UTF8.GetBytes(CanonicalJson.Write(report))),
    ];

    public static ReportFormat? Find(string ending) => All.FirstOrDefault(format => format.Ending == ending);
}
