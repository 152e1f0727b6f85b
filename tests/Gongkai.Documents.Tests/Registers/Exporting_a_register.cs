using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Gongkai.Documents.Registers;
using Shouldly;
using Xunit;

namespace Gongkai.Documents.Tests.Registers;

public sealed class Exporting_a_register
{
    private static readonly RegisterTable s_table = new(
        "登记台账",
        ["编号", "申请人", "件数"],
        [
            [RegisterCell.Of("XX2026-0001"), RegisterCell.Of("=cmd|'/c calc'!A1"), RegisterCell.Of(3)],
            [RegisterCell.Of("XX2026-0002"), RegisterCell.Of("＝1+1, \"引号\""), RegisterCell.Of(-4)],
        ]
    );

    [Fact]
    public void writes_a_workbook_that_the_open_xml_validator_accepts()
    {
        using var file = Opened();

        new OpenXmlValidator(FileFormatVersions.Office2019)
            .Validate(file, TestContext.Current.CancellationToken)
            .Select(e => e.Description)
            .ShouldBeEmpty();
    }

    [Fact]
    public void types_text_as_text_and_numbers_as_numbers()
    {
        using var file = Opened();
        var cells = file.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Cell>().ToList();

        file.WorkbookPart.WorksheetParts.Single().Worksheet!.Descendants<CellFormula>().ShouldBeEmpty();
        cells[4].DataType!.Value.ShouldBe(CellValues.InlineString);
        cells[4].InnerText.ShouldBe("=cmd|'/c calc'!A1");
        cells[5].DataType!.Value.ShouldBe(CellValues.Number);
    }

    [Fact]
    public void guards_text_in_csv_against_being_run_as_a_formula() =>
        Encoding
            .UTF8.GetString(RegisterCsv.Write(s_table))
            .ShouldBe("\uFEFF编号,申请人,件数\r\nXX2026-0001,'=cmd|'/c calc'!A1,3\r\nXX2026-0002,\"'＝1+1, \"\"引号\"\"\",-4\r\n");

    [Theory]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(1)")]
    [InlineData("\t=1")]
    [InlineData(" =1")]
    [InlineData("＠a")]
    public void guards_every_sign_that_begins_a_formula(string text) =>
        Encoding
            .UTF8.GetString(
                RegisterCsv.Write(
                    new(
                        "a",
                        ["a"],
                        [
                            [RegisterCell.Of(text)],
                        ]
                    )
                )
            )
            .ShouldBe($"\uFEFFa\r\n'{text}\r\n");

    private static SpreadsheetDocument Opened() => SpreadsheetDocument.Open(new MemoryStream(RegisterWorkbook.Write(s_table)), false);
}
