using System.Globalization;
using System.Text;
using Gongkai.Documents.Reports;
using Gongkai.Documents.Reports.Drafting;
using Gongkai.Documents.Reports.Writing;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Publishing;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Reporting.Checks;
using Gongkai.Domain.Reporting.Making;
using Gongkai.Testing.Reports;
using Shouldly;
using Xunit;

namespace Gongkai.Documents.Tests.Auditing;

/// <summary>The draft that the program makes from the record, whatever the numbers are.</summary>
public sealed class Auditing_the_first_draft
{
    private static readonly Organ Town = new()
    {
        Id = new(Guid.Parse("0199aaaa-0000-7000-8000-000000000001")),
        Name = "江安市东湖镇人民政府",
        Level = OrganLevel.Town,
        DocumentWord = "东镇公开",
        NumberPrefix = "DH",
        Office = new("党政办公室", "示范路1号", "工作日", "0000-0000000", null, null, "000000"),
        Remedies = new("江安市人民政府", "示范路2号", null, "江安市人民法院"),
    };

    [Fact]
    public void never_contradicts_its_tables_and_asks_the_person_only_for_the_improvements()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var report = Made(seed);
            var page = Encoding.UTF8.GetBytes(HtmlReport.WritePage(report));
            var read = ReportReader.Read(page, "draft.html").ShouldBeOfType<ReportReading.Report>().Content;

            ReportAudit
                .Of(read, new AuditContext(new(report.Year!.Value + 1, 1, 20)))
                .Findings.Where(finding => finding.Severity is not Severity.Hint && finding.Code != "GK-STR-P5HALF")
                .Select(finding => $"{finding.Code} {finding.MessageZh} [{finding.Place.Quote}]")
                .ShouldBeEmpty($"seed {seed}");
            read.Part(PartCode.P6)!.Text.ShouldContain("发出收费通知的件数为");
        }
    }

    private static AnnualReport Made(int seed)
    {
        var random = new Random(seed);
        var numbers = RandomReport.Make(seed).Draft;
        var cells = ReportForm.F2021.Cells.ToDictionary(
            cell => cell,
            cell => decimal.Parse(numbers.Cells[cell.ToString()], CultureInfo.InvariantCulture)
        );
        var record = new YearRecord
        {
            Published = StatutoryColumns.All.ToDictionary(column => column.Code, _ => random.Next(0, 40)),
            Returns = random.Next(0, 5),
            Extensions = random.Next(0, 5),
            Supplements = random.Next(0, 5),
            RemediesCarriedIn = random.Next(0, 2),
        };
        var figures = new YearFigures(numbers.Year, ReportForm.F2021, cells, record);
        var texts = Enum.GetValues<PartCode>().ToDictionary(part => part, part => FirstDraft.Of(part, Town, figures));
        return ReportMaking.Make(Town, figures, texts);
    }
}
