using System.Text;
using Gongkai.Documents.Reports;
using Gongkai.Domain.Reporting;
using Shouldly;
using Xunit;

namespace Gongkai.Documents.Tests.Reports;

/// <summary>What stands before the first part: whose report it is, of which year, published when.</summary>
public sealed class Reading_the_head
{
    [Theory]
    [InlineData("杭山市2023年政府信息公开工作年度报告", "杭山市", ReportLevel.City)]
    [InlineData("云州市2023年政府信息公开工作年度报告", "云州市", ReportLevel.City)]
    [InlineData("贵州省云阳市2023年政府信息公开工作年度报告", "贵州省云阳市", ReportLevel.City)]
    [InlineData("恩江州恩江市2023年政府信息公开工作年度报告", "恩江州恩江市", ReportLevel.County)]
    [InlineData("江安市青石市人民政府2023年政府信息公开工作年度报告", "江安市青石市人民政府", ReportLevel.County)]
    [InlineData("2023年青石县城关镇人民政府信息公开工作年度报告", "青石县城关镇人民政府", ReportLevel.Town)]
    [InlineData("青石县人民政府办公室2023年政府信息公开工作年度报告", "青石县人民政府办公室", ReportLevel.Department)]
    [InlineData("东湖区人民政府 2023 年政府信息公开工作年\n度报告", "东湖区人民政府", ReportLevel.County)]
    [InlineData("东湖区人民政府\n2023年政府信息公开工作年度报\n告", "东湖区人民政府", ReportLevel.County)]
    public void tells_the_organ_and_its_level(string title, string organ, ReportLevel level)
    {
        var read = Read(title);
        (read.Organ.Name, read.Organ.Level, read.Year).ShouldBe((organ, level, 2023));
    }

    [Theory]
    [InlineData("信息提供日期 : 2024-01-15 11:13来源 : 街道办", "2024-01-15")]
    [InlineData("来源：县政府办公室 发布时间: 2024-01-16 16:47", "2024-01-16")]
    [InlineData("更新时间：2024-03-02", null)]
    public void tells_the_day_of_publication_and_no_other_day(string line, string? day) =>
        Read($"青石县民政局2023年政府信息公开工作年度报告\n{line}")
            .PublishedOn.ShouldBe(day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

    private static AnnualReport Read(string head) =>
        ReportReader
            .Read(Encoding.UTF8.GetBytes($"{head}\n一、总体情况\n依法公开。\n五、存在的主要问题及改进情况\n无。\n"), "report.txt")
            .ShouldBeOfType<ReportReading.Report>()
            .Content;
}
