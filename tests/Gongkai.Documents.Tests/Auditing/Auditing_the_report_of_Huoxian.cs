using System.Text.Json.Nodes;
using Gongkai.Documents.Reports;
using Gongkai.Documents.Reports.Writing;
using Gongkai.Domain.Reporting.Checks;
using Shouldly;
using Xunit;

namespace Gongkai.Documents.Tests.Auditing;

/// <summary>漷县镇 2023, audited: five findings, and none of the tempting others.</summary>
public sealed class Auditing_the_report_of_Huoxian
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Data", "huoxian-2023");

    [Fact]
    public void gives_exactly_the_five_findings_in_every_field_and_in_order()
    {
        var found = JsonNode.Parse(FindingsJson.Write(Audit().Findings))!.AsArray();
        var expected = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "findings.json")))!.AsArray();
        found.ToJsonString().ShouldBe(expected.ToJsonString());
    }

    [Fact]
    public void says_which_checks_need_reports_that_are_not_at_hand()
    {
        var open = Audit().NotAssessable.Select(check => check.Code).ToList();
        open.ShouldContain("GK-CY-CARRY");
        open.ShouldContain("GK-RU-SUM");
        open.ShouldContain("GK-TM-LATE");
    }

    [Fact]
    public void passes_every_identity_of_its_tables()
    {
        var passed = Audit().Passed.Select(check => check.Code).ToList();
        passed.ShouldContain("GK-T3-ROWSUM");
        passed.ShouldContain("GK-T3-BALANCE");
        passed.ShouldContain("GK-T3-RESULTSUM");
        passed.ShouldContain("GK-T4-ROWSUM");
    }

    private static AuditResult Audit()
    {
        var bytes = File.ReadAllBytes(Path.Combine(Folder, "report.txt"));
        var report = ReportReader.Read(bytes, "report.txt").ShouldBeOfType<ReportReading.Report>().Content;
        return ReportAudit.Of(report, new(new DateOnly(2024, 2, 1)));
    }
}
