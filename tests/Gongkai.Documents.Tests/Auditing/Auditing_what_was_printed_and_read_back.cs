using System.Text;
using System.Text.Json;
using Gongkai.Documents.Reports;
using Gongkai.Documents.Reports.Writing;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Reporting.Checks;
using Gongkai.Testing.Reports;
using Shouldly;
using Xunit;

namespace Gongkai.Documents.Tests.Auditing;

/// <summary>The made-up reports of the auditor's proof, printed as a page and read back: the same findings as on the draft.</summary>
public sealed class Auditing_what_was_printed_and_read_back
{
    [Theory]
    [InlineData("report.html")]
    [InlineData("report.txt")]
    [InlineData("report.docx")]
    public void a_correct_report_gives_no_error_and_no_warning(string file)
    {
        for (var seed = 0; seed < 28; seed++)
        {
            var made = RandomReport.Make(seed);
            var bad = ReportAudit
                .Of(Read(made.Draft, file), Break.All[0].ContextOf(made))
                .Findings.Where(finding => finding.Severity is not Severity.Hint);
            bad.Select(finding => $"{finding.Code} {finding.MessageZh} [{finding.Place.Quote}]").ShouldBeEmpty($"seed {seed}");
        }
    }

    [Theory]
    [InlineData("report.html")]
    [InlineData("report.txt")]
    [InlineData("report.docx")]
    [InlineData("report.xlsx")]
    public void a_wrong_number_gives_its_finding(string file)
    {
        foreach (
            var broken in Break.All.Where(made =>
                // A workbook holds the tables alone.
                !(file == "report.xlsx" && made.Code.StartsWith("GK-TXT", StringComparison.Ordinal))
                && made.Code
                    is "GK-T3-ROWSUM"
                        or "GK-T3-BALANCE"
                        or "GK-T3-RESULTSUM"
                        or "GK-T4-ROWSUM"
                        or "GK-TXT-RECEIVED"
                        or "GK-TXT-REPLIED"
            )
        )
        {
            var made = RandomReport.Make(4, quiet: true);
            broken.Prepare(made);
            broken.Apply(made);
            var findings = ReportAudit.Of(Read(made.Draft, file), broken.ContextOf(made)).Findings;
            findings
                .Where(finding => finding.Severity is Severity.Error)
                .Select(finding => finding.Code)
                .Distinct()
                .ShouldBe([broken.Code]);
        }
    }

    [Theory]
    [InlineData("report.html")]
    [InlineData("report.docx")]
    public void its_findings_come_back_from_json_as_they_were(string file)
    {
        var made = RandomReport.Make(4, quiet: true);
        made.Draft.Add("T3.R03_1", "C_TOTAL", 2);
        var findings = ReportAudit.Of(Read(made.Draft, file), new(new DateOnly(2026, 6, 1))).Findings;
        using var json = JsonDocument.Parse(FindingsJson.Write(findings));

        FindingsJson.Write(FindingsJson.Read(json.RootElement)).ShouldBe(FindingsJson.Write(findings));
    }

    private static AnnualReport Read(ReportDraft draft, string file)
    {
        var bytes = Path.GetExtension(file) switch
        {
            ".docx" => DocxReport.Write(draft.Build()),
            ".xlsx" => XlsxReport.Write(draft.Build()),
            ".html" => Encoding.UTF8.GetBytes(draft.AsPage()),
            _ => Encoding.UTF8.GetBytes(draft.AsText()),
        };
        return ReportReader.Read(bytes, file).ShouldBeOfType<ReportReading.Report>().Content;
    }
}
