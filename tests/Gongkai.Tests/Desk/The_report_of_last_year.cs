using System.Text;
using Gongkai.Domain.Organs;
using Gongkai.Storage.Journal;
using Gongkai.Tests.SignIn.Fixture;

namespace Gongkai.Tests.Desk;

/// <summary>What was frozen for 2022 while the report of 2023 is written.</summary>
public sealed class The_report_of_last_year(TownHall town) : IClassFixture<TownHall>
{
    private const string Problems = """
        主要问题：公开内容的解读材料偏少，群众反映看不懂；部分站所更新不及时，栏目之间内容交叉，查找不便；经办人员轮换较快，业务不够熟练。
        改进措施：重要文件与解读材料同步起草、同步发布；每月抽查各站所栏目，发现迟延当场提醒；对新到岗的经办人员逐人辅导，年底统一测试。
        """;

    [Fact]
    public async Task stands_beside_what_is_written_is_compared_with_it_and_can_be_verified_outside()
    {
        using var clerk = await town.Browser(Role.Clerk);
        (await clerk.Get("/desk/reports/2023/parts/p5")).Said.ShouldContain("没有文字可对照");
        (await clerk.Get("/desk/reports/2022/files/seal")).Status.ShouldBe(404);
        await Freeze(clerk);

        var part = await clerk.Get("/desk/reports/2023/parts/p5");
        Beside(part).ShouldContain("上年的主要问题");
        Beside(part).ShouldContain("解读材料偏少，群众反映看不懂");
        Beside(part).ShouldNotContain("雷同");

        await clerk.Send("/desk/reports/2023/parts/p5", ("Form.Text", Problems));

        Beside(await clerk.Get("/desk/reports/2023/parts/p5")).ShouldContain("雷同");
        var submitted = await clerk.Send("/desk/reports/2023/submission");
        submitted.Status.ShouldBe(422);
        submitted.Said.ShouldContain("雷同");

        var bytes = Encoding.UTF8.GetBytes((await clerk.Get("/desk/reports/2022/files/seal")).Text);
        (await clerk.Get("/desk/reports/2022")).Said.ShouldContain(Convert.ToHexStringLower(Sm3.Hash(bytes)));
    }

    private static string Beside(Answer part) => part.Page.QuerySelector("aside.gk-case__side").ShouldNotBeNull().TextContent;

    private async Task Freeze(Browser clerk)
    {
        using var head = await town.Browser(Role.OfficeHead);
        using var leader = await town.Browser(Role.PrincipalLeader);
        await clerk.Send("/desk/reports/2022/parts/p5", ("Form.Text", Problems));
        (await clerk.Send("/desk/reports/2022/submission")).Location.ShouldBe("/desk/reports/2022");
        (await head.Send("/desk/reports/2022/review")).Location.ShouldBe("/desk/reports");
        (await leader.Send("/desk/reports/2022/review")).Location.ShouldBe("/desk/reports");
    }
}
