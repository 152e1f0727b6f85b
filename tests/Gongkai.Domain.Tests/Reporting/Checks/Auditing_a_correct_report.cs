using Gongkai.Domain.Reporting;
using Gongkai.Domain.Reporting.Checks;
using Gongkai.Testing.Reports;
using Shouldly;
using Xunit;

namespace Gongkai.Domain.Tests.Reporting.Checks;

public sealed class Auditing_a_correct_report
{
    [Fact]
    public void gives_no_error_and_no_warning_in_any_house_style()
    {
        for (var seed = 0; seed < 1400; seed++)
        {
            var made = RandomReport.Make(seed);
            var bad = Audit(made).Findings.Where(finding => finding.Severity is not Severity.Hint).ToList();
            bad.ShouldBeEmpty(
                $"seed {seed}: {string.Join('\n', bad.Select(finding => $"{finding.Code} {finding.MessageZh} [{finding.Place.Quote}]"))}\n{made.Draft.AsText()}"
            );
        }
    }

    [Fact]
    public void gives_the_same_result_in_the_same_order_each_time()
    {
        var made = RandomReport.Make(7);
        made.Draft.Add("T3.R01", "C_TOTAL", 5);
        Audit(made).Findings.Select(finding => finding.MessageZh).ShouldBe(Audit(made).Findings.Select(finding => finding.MessageZh));
    }

    private static AuditResult Audit(ReportCase made) =>
        ReportAudit.Of(
            made.Draft.Build(),
            new(new DateOnly(made.Draft.Year + 1, 6, 1)) { LastYear = made.LastYear.Build(), Siblings = [made.Sibling.Build()] }
        );
}
