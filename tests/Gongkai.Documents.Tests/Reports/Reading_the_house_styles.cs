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
            read.Table3.MissingColumns.ShouldBeEmpty($"seed {seed}");
            foreach (var part in report.Parts.Where(part => part.Code is not PartCode.Head))
                read.Part(part.Code)?.Text.ShouldBe(part.Text, $"{part.Code}, seed {seed}");
        }
    }

    [Theory]
    [InlineData("page")]
    [InlineData("bar behind each cell")]
    [InlineData("bars around")]
    [InlineData("bar lines")]
    [InlineData("rows filled up by bars")]
    [InlineData("tab cells")]
    public void keeps_a_blank_cell_blank_and_in_its_place(string style)
    {
        for (var seed = 200; seed < 210; seed++)
        {
            var report = RandomReport.Make(seed);
            var (file, bytes) = HouseStyles.WithBlanks(report, style);
            var read = ReportReader.Read(bytes, file).ShouldBeOfType<ReportReading.Report>().Content;
            foreach (var (code, cell) in report.Tables.SelectMany(table => table.Cells))
                (code, read.Cell(code)?.Raw).ShouldBe((code, cell.Value == 0 ? "" : cell.Raw), $"seed {seed}");
        }
    }

    [Theory]
    [InlineData("page")]
    [InlineData("bar behind each cell")]
    [InlineData("cell a line")]
    [InlineData("rows")]
    public void keeps_a_slash_as_it_is_printed(string style)
    {
        var report = RandomReport.Make(11);
        var (file, bytes) = HouseStyles.WithSlashes(report, style);
        var read = ReportReader.Read(bytes, file).ShouldBeOfType<ReportReading.Report>().Content;
        foreach (var (code, cell) in report.Tables.SelectMany(table => table.Cells))
            (code, read.Cell(code)?.Raw, read.Cell(code)?.Value).ShouldBe(
                (code, cell.Value == 0 ? "/" : cell.Raw, cell.Value == 0 ? null : cell.Value)
            );
    }

    [Fact]
    public void a_page_with_labels_and_no_numbers_has_its_tables_with_every_cell_blank()
    {
        var report = RandomReport.Make(5, FormId.F2019);
        var (file, bytes) = HouseStyles.WithoutNumbers(report);
        var read = ReportReader.Read(bytes, file).ShouldBeOfType<ReportReading.Report>().Content;
        read.Tables.ShouldAllBe(table => table.Present && table.Cells.Values.All(cell => cell.Raw == "" && cell.Value == null));
        (read.Format, read.Tables.Sum(table => table.Cells.Count)).ShouldBe((FormId.F2019, 198));
        read.Notes.Count.ShouldBe(3);
    }

    [Fact]
    public void reads_a_page_in_traditional_signs()
    {
        var report = RandomReport.Make(6);
        var (file, bytes) = HouseStyles.Traditional(report);
        var read = ReportReader.Read(bytes, file).ShouldBeOfType<ReportReading.Report>().Content;
        Comparing.Cells(report, read).ShouldBeEmpty();
    }
}
