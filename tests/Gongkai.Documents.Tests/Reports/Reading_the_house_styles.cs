using System.Text;
using Gongkai.Documents.Reports;
using Gongkai.Domain.Reporting;
using Shouldly;
using Xunit;

namespace Gongkai.Documents.Tests.Reports;

/// <summary>The same numbers in every house style: each cell must be read, whatever the layout.</summary>
public sealed class Reading_the_house_styles
{
    static Reading_the_house_styles() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string, FormId> Styles =>
        [
            .. from style in HouseStyles.All.Keys
            from form in new[] { FormId.F2021, FormId.F2019 }
            select new TheoryDataRow<string, FormId>(style, form),
        ];

    [Theory]
    [MemberData(nameof(Styles))]
    public void gives_every_cell(string style, FormId form)
    {
        for (var seed = 100; seed < 115; seed++)
        {
            var report = RandomReport.Make(seed, form);
            var (file, bytes) = HouseStyles.All[style](report, new Random(seed));
            var read = ReportReader.Read(bytes, file).ShouldBeOfType<ReportReading.Report>().Content;
            Comparing.Cells(report, read).ShouldBeEmpty($"seed {seed}");
            read.Notes.ShouldBeEmpty();
            (read.Organ.Name, read.Year, read.Format).ShouldBe((report.Organ.Name, report.Year, form));
            foreach (var part in report.Parts.Where(part => part.Code is not PartCode.Head))
                read.Part(part.Code)?.Text.ShouldBe(part.Text, $"{part.Code}, seed {seed}");
        }
    }
}
