using System.Diagnostics;
using System.Text;
using Gongkai.Documents.Registers;
using Shouldly;
using Xunit;

namespace Gongkai.Documents.Tests.Registers;

public sealed class Importing_a_register
{
    private const string Code = "91341525MA0000000Q";

    private const string Head =
        "处罚决定日期,行政相对人名称,行政相对人代码_1（统一社会信用代码）,行政处罚决定书文号,违法行为类型,违法事实,处罚依据,处罚类别,处罚内容,罚款金额（万元）,处罚机关";

    [Fact]
    public void takes_eleven_hundred_and_thirty_rows_in_seconds_with_columns_in_any_order()
    {
        var columns = Head.Split(',');
        var table = new RegisterTable(
            "行政处罚",
            columns,
            [.. Enumerable.Range(1, 1130).Select(i => Line($"霍市监罚〔2026〕{i}号").Split(',').Select(RegisterCell.Of).ToList())]
        );
        var watch = Stopwatch.StartNew();

        var read = RegisterReader.Read(RegisterForms.Penalties, RegisterWorkbook.Write(table));

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
        read.Errors.ShouldBeEmpty();
        read.Rows.Count.ShouldBe(1130);
        read.Rows[0].Day("decidedOn").ShouldBe(new DateOnly(2026, 3, 2));
        read.Rows[0].Fen("fine").ShouldBe(1_250_000);
        read.Rows[0].Text("partyCreditCode").ShouldBe(Code);
        read.Rows[1129].Number.ShouldBe(1131);
    }

    [Theory]
    [InlineData("2026年3月2日")]
    [InlineData("2026/3/2")]
    [InlineData("20260302")]
    [InlineData("2026.03.02")]
    [InlineData("46083")]
    public void reads_a_day_as_people_write_it(string day) =>
        Csv(Head, Line("一号").Replace("2026-03-02", day, StringComparison.Ordinal))
            .Rows[0]
            .Day("decidedOn")
            .ShouldBe(new DateOnly(2026, 3, 2));

    [Fact]
    public void takes_yuan_where_the_head_says_so() =>
        Csv(Head.Replace("万元", "元", StringComparison.Ordinal), Line("一号")).Rows[0].Fen("fine").ShouldBe(125);

    [Fact]
    public void finds_the_head_below_a_title() =>
        Csv("行政处罚信息公示表", Head, Line("一号")).Rows.ShouldHaveSingleItem().Number.ShouldBe(3);

    [Fact]
    public void reads_a_file_in_gbk() =>
        RegisterReader
            .Read(RegisterForms.Penalties, CodePagesEncodingProvider.Instance.GetEncoding("GBK")!.GetBytes($"{Head}\r\n{Line("一号")}\r\n"))
            .Rows.ShouldHaveSingleItem()
            .Text("decidingOrgan")
            .ShouldBe("霍山县市场监督管理局");

    [Theory]
    [InlineData("2026-03-02", "2026-13-40", "处罚决定日期", "register.not-a-day")]
    [InlineData("1.25", "一万", "罚款金额", "register.not-an-amount")]
    [InlineData("1.25", "-3", "罚款金额", "register.not-an-amount")]
    [InlineData(Code, "91341525MA00000000", "行政相对人代码-1统一社会信用代码", "register.not-a-credit-code")]
    [InlineData("某某商店", "", "行政相对人名称", "register.empty")]
    public void tells_row_and_column_of_a_mistake(string right, string wrong, string column, string code)
    {
        var read = Csv(Head, Line("一号"), Line("二号").Replace(right, wrong, StringComparison.Ordinal));

        read.Rows.ShouldHaveSingleItem();
        var error = read.Errors.ShouldHaveSingleItem();
        (error.Row, error.Column, error.Code).ShouldBe((3, column, code));
    }

    [Fact]
    public void tells_where_the_same_decision_stood_before()
    {
        var error = Csv(Head, Line("一号"), Line("一号")).Errors.ShouldHaveSingleItem();

        error.Code.ShouldBe("register.twice");
        error.Values.ShouldBe(["一号", "2"]);
    }

    [Fact]
    public void names_the_columns_that_are_missing() =>
        Csv(Head.Replace("处罚机关", "机构", StringComparison.Ordinal), Line("一号"))
            .Errors.ShouldHaveSingleItem()
            .Column.ShouldBe("处罚机关");

    [Fact]
    public void names_the_columns_that_it_does_not_know() => Csv(Head + ",内部编号", Line("一号") + ",7").Ignored.ShouldBe(["内部编号"]);

    [Fact]
    public void says_when_the_file_is_no_register()
    {
        Csv("你好").Errors.ShouldHaveSingleItem().Code.ShouldBe("register.no-head");
        Csv(Head).Errors.ShouldHaveSingleItem().Code.ShouldBe("register.no-rows");
        RegisterReader
            .Read(RegisterForms.Fees, new byte[] { 0x50, 0x4B, 3, 4, 9, 9 })
            .Errors.ShouldHaveSingleItem()
            .Code.ShouldBe("register.unreadable");
    }

    private static RegisterImport Csv(params string[] lines) =>
        RegisterReader.Read(RegisterForms.Penalties, Encoding.UTF8.GetBytes(string.Join("\r\n", lines) + "\r\n"));

    private static string Line(string number) =>
        $"2026-03-02,某某商店,{Code},{number},无证经营,未取得许可从事经营,《食品安全法》第一百二十二条,罚款,罚款12500元,1.25,霍山县市场监督管理局";
}
