using Gongkai.Domain.Reporting;
using Gongkai.Domain.Reporting.Checks;
using Gongkai.Testing.Reports;
using Shouldly;
using Xunit;

namespace Gongkai.Domain.Tests.Reporting.Checks;

/// <summary>指纹: an answer must be found again when the report is checked anew, and must not fit another finding.</summary>
public sealed class Naming_a_finding
{
    [Fact]
    public void gives_the_same_name_though_the_lines_have_moved()
    {
        var before = Prints(Broken());
        var draft = Broken();
        draft.Part(PartCode.P5).Lines.Insert(0, "另有一段说明。");
        draft.Head.Insert(0, "编者按。");

        Prints(draft).ShouldContain(before[0]);
    }

    [Fact]
    public void gives_another_name_to_another_cell_number_or_year()
    {
        var other = Broken();
        other.Add("T3.R03_1", "C_TOTAL", 1);

        Prints(other)[0].ShouldNotBe(Prints(Broken())[0]);
        Prints(Broken(), year: 2019)[0].ShouldNotBe(Prints(Broken())[0]);
    }

    [Fact]
    public void gives_every_finding_of_a_report_a_name_of_its_own()
    {
        var draft = Broken();
        draft.AddSentence("联系人电话13812345678。");
        draft.AddSentence("联系人电话13812345678。");

        Prints(draft).ShouldBeUnique();
    }

    private static ReportDraft Broken()
    {
        var draft = RandomReport.Make(2, quiet: true).Draft;
        draft.Add("T3.R03_1", "C_TOTAL", 2);
        return draft;
    }

    private static IReadOnlyList<string> Prints(ReportDraft draft, int? year = null)
    {
        var report = draft.Build();
        report = report with { Year = year ?? report.Year };
        var findings = ReportAudit.Of(report, new(new DateOnly(2026, 6, 1))).Findings;
        findings[0].Code.ShouldBe("GK-T3-ROWSUM");
        return Fingerprint.Of(report, findings);
    }
}
