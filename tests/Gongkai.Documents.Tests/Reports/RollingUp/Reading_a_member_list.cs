using System.Text;
using Gongkai.Documents.Reports.RollingUp;
using Gongkai.Domain.Reporting;
using Gongkai.Domain.Reporting.RollingUp;
using Shouldly;
using Xunit;

namespace Gongkai.Documents.Tests.Reports.RollingUp;

public sealed class Reading_a_member_list
{
    [Fact]
    public void takes_Chinese_columns_in_any_order() =>
        Read("上级,机关,层级,期限\n青石县人民政府,青石县教育局,部门,2025年1月20日\n,青石县人民政府,县级,\n")
            .Members.ShouldBe([
                new Member("青石县教育局", "青石县人民政府", ReportLevel.Department, new DateOnly(2025, 1, 20)),
                new Member("青石县人民政府", null, ReportLevel.County),
            ]);

    [Fact]
    public void takes_GBK_as_spreadsheets_write_it()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

        MemberList.Read(Encoding.GetEncoding("GBK").GetBytes("机关\n青石县教育局\n"), 2024).Members.ShouldBe([new Member("青石县教育局")]);
    }

    [Fact]
    public void takes_JSON() =>
        Read("""[{"organ":"甲局","parent":"乙县人民政府","level":"Department","year":2024},{"organ":"丙局","year":2023}]""")
            .Members.ShouldBe([new Member("甲局", "乙县人民政府", ReportLevel.Department)]);

    [Fact]
    public void takes_the_members_of_the_year_and_those_of_every_year() =>
        Read("organ,year\n甲局,2023\n乙局,2024\n丙局,\n").Members.Select(member => member.Organ).ShouldBe(["乙局", "丙局"]);

    [Fact]
    public void gives_back_the_list_that_was_written()
    {
        Member[] members = [new("甲局", "乙县人民政府", ReportLevel.Department, new DateOnly(2025, 1, 20)), new("乙县人民政府")];

        MemberList.Read(MemberList.Write(members, (key, _) => key), 2024).Members.ShouldBe(members);
    }

    [Theory]
    [InlineData("", "members.unreadable")]
    [InlineData("[{]", "members.unreadable")]
    [InlineData("名字\n甲局\n", "members.no-organ-column")]
    [InlineData("organ\n", "members.none")]
    [InlineData("organ\n甲局\n甲局\n", "members.twice")]
    [InlineData("organ,parent\n甲局,乙局\n乙局,甲局\n", "members.circle", "members.circle")]
    [InlineData("organ,level\n甲局,大\n", "members.level")]
    [InlineData("organ,deadline\n甲局,春天\n", "members.deadline")]
    public void says_what_is_wrong_with_it(string list, params string[] codes)
    {
        var read = Read(list);

        read.Refusals.Select(refusal => refusal.Code).ShouldBe(codes);
        read.Members.ShouldBeEmpty();
    }

    private static MemberList Read(string list) => MemberList.Read(Encoding.UTF8.GetBytes(list), 2024);
}
