using System.Text;
using Gongkai.Domain.Organs;
using Gongkai.Testing.Servers;

namespace Gongkai.Tests.Desk.Publishing;

public sealed class Drafting_an_item(PublishingHall town) : IClassFixture<PublishingHall>
{
    private const string New = "/desk/publications/new";

    [Fact]
    public async Task keeps_what_was_typed_and_says_field_by_field_what_is_missing()
    {
        var drafter = await town.As(Role.SectionMember);

        var answer = await drafter.Send(
            New,
            ("Form.Title", "写到一半的标题"),
            ("Form.Body", "写到一半的正文"),
            ("Form.SignedOn", "二月三十")
        );

        answer.Status.ShouldBe(422);
        string[] wrong = ["Form-Column", "Form-Summary", "Form-IssuingOrgan", "Form-SignedOn"];
        foreach (var field in wrong)
            answer.Page.QuerySelector($"#{field}-error").ShouldNotBeNull(field);
        answer.Page.QuerySelector("#Form-Title")!.GetAttribute("value").ShouldBe("写到一半的标题");
        answer.Page.QuerySelector("#Form-Body")!.TextContent.ShouldContain("写到一半的正文");
    }

    [Fact]
    public async Task says_beside_the_field_what_the_law_misses_too()
    {
        var drafter = await town.As(Role.SectionMember);

        var answer = await drafter.Send(New, PublishingHall.Fields("没有选第二十条事项", ("Form.Item", "")));

        answer.Status.ShouldBe(422);
        answer.Page.QuerySelector("#Form-Item-error")!.TextContent.ShouldContain("第二十条");
        answer.Page.QuerySelector("#Form-Title")!.GetAttribute("value").ShouldBe("没有选第二十条事项");
    }

    [Fact]
    public async Task twice_with_one_form_makes_one_item()
    {
        var drafter = await town.As(Role.SectionMember);
        var hidden = (await drafter.Get(New))
            .Page.QuerySelectorAll("main form[method=post] input[type=hidden]")
            .Select(input => (input.GetAttribute("name")!, input.GetAttribute("value")!));
        (string, string)[] form = [.. hidden, .. PublishingHall.Fields("点了两次保存")];

        var first = await drafter.Post(New, form);
        var second = await drafter.Post(New, form);

        (first.Status, second.Location).ShouldBe((302, first.Location));
    }

    [Fact]
    public async Task takes_a_file_by_its_content_and_keeps_it_from_the_public_until_the_item_is_public()
    {
        var drafter = await town.As(Role.SectionMember);
        var plan = Encoding.UTF8.GetBytes("附件的内容");
        var item = (await drafter.Send(New, ("Form.Files", "收费标准.txt", plan), PublishingHall.Fields("带附件的信息"))).Location!;
        var file = (await drafter.Get(item)).Page.QuerySelector(".gk-files a")!.GetAttribute("href")!;
        var digest = file.Split('/')[^1];
        (await drafter.Get(file)).Text.ShouldBe("附件的内容");
        (await town.Read(file)).AsksToSignIn.ShouldBeTrue();
        await town.Submit(item);
        await town.Pass(item, [.. PublishingHall.Reviewers[..^1]]);
        (await town.Read($"/items/SF-{DateTime.UtcNow.AddHours(8).Year}-00001/files/{digest}")).Status.ShouldBe(404);
        await town.Pass(item, PublishingHall.Reviewers[^1]);

        var address = await town.PublicAddress(item);
        (await town.Read($"{address}/files/{digest}")).Text.ShouldBe("附件的内容");
        (await drafter.Send(item + "/draft", PublishingHall.Fields("附件去掉", ("Form.Change", "附件有误")))).Status.ShouldBe(302);
        (await town.Read($"{address}/files/{digest}")).Text.ShouldBe("附件的内容");
    }

    [Theory]
    [InlineData("名单.pdf", "<html><script>alert(1)</script></html>", "不接受这种文件")]
    [InlineData("名单.pdf", "只是文字", "内容却是")]
    [InlineData("空的.docx", "", "文件是空的")]
    public async Task says_clearly_why_a_file_is_not_taken_and_keeps_the_rest(string name, string content, string said)
    {
        var drafter = await town.As(Role.SectionMember);

        var answer = await drafter.Send(New, ("Form.Files", name, Encoding.UTF8.GetBytes(content)), PublishingHall.Fields("附件有问题"));

        answer.Status.ShouldBe(422);
        answer.Page.QuerySelector("#Form-Files-error")!.TextContent.ShouldContain(said);
        answer.Page.QuerySelector("#Form-Title")!.GetAttribute("value").ShouldBe("附件有问题");
    }

    [Fact]
    public async Task asks_for_the_files_again_where_another_field_was_wrong()
    {
        var drafter = await town.As(Role.SectionMember);

        var answer = await drafter.Send(New, ("Form.Files", "好的.txt", Encoding.UTF8.GetBytes("好的附件")), PublishingHall.Fields(" "));

        answer.Page.QuerySelector("#Form-Files-error")!.TextContent.ShouldContain("请重新选择文件");
    }

    [Fact]
    public async Task shows_markup_that_was_typed_as_text_and_runs_none_of_it()
    {
        var (_, address) = await town.Publish(
            "<script>alert(1)</script>标题",
            ("Form.Topic", "<img src=x onerror=alert(1)>"),
            ("Form.DocumentNumber", "\"><svg onload=alert(1)>")
        );
        var page = (await town.Read(address)).Page;

        page.QuerySelectorAll("main script, main img, main svg").ShouldBeEmpty();
        page.QuerySelector("h1")!.TextContent.ShouldBe("<script>alert(1)</script>标题");
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "<script>alert(1)</script>")]
    [InlineData("[点这里](javascript:alert(1))", "点这里")]
    [InlineData("    四个空格开头", "四个空格开头")]
    [InlineData("# 大标题", "大标题")]
    [InlineData("第一段\n第二段", "第二段")]
    public async Task renders_a_text_without_losing_a_word_of_it(string body, string shown)
    {
        var item = await town.Draft("正文的写法", ("Form.Body", body));
        var drafter = await town.As(Role.SectionMember);
        var prose = (await drafter.Get(item)).Page.QuerySelector(".gk-prose")!;

        prose.TextContent.ShouldContain(shown);
        prose.QuerySelectorAll("script, a[href^='javascript'], pre, h1").ShouldBeEmpty();
        prose.QuerySelectorAll("p, h4, li").Length.ShouldBe(body.Split('\n').Length);
    }

    [Fact]
    public async Task is_found_in_the_list_by_its_title_and_exported_without_formulas()
    {
        await town.Draft("=HYPERLINK(\"http://example.org\")");
        var drafter = await town.As(Role.SectionMember);
        (await drafter.Get("/desk/publications?list=drafts&q=hyperlink")).Said.ShouldContain("HYPERLINK");
        (await drafter.Get("/desk/publications?list=drafts&q=没有这样的标题")).Said.ShouldNotContain("HYPERLINK");

        var file = await drafter.Send("/desk/publications/export?list=drafts", ("Form.Format", "Csv"));

        file.Headers["Content-Type"].ShouldStartWith("text/csv");
        file.Text.ShouldContain("'=HYPERLINK");
        (await town.Journal("journal.exported")).Total.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task reads_an_annual_report_from_its_file_and_shows_its_tables()
    {
        var drafter = await town.As(Role.SectionMember);
        var fields = PublishingHall.Fields("2023年政府信息公开工作年度报告", ("Form.Column", "annual-reports"), ("Form.Body", ""));
        (await drafter.Send(New, ("Form.Report", "不是年报.txt", Encoding.UTF8.GetBytes("今天的天气很好。")), fields))
            .Page.QuerySelector("#Form-Report-error")!
            .TextContent.ShouldContain("没有从这个文件读出年度报告");

        var report = await File.ReadAllBytesAsync(Repository.At("tests", "Gongkai.Documents.Tests", "Data", "huoxian-2023", "report.txt"));
        var item = await drafter.Send(New, ("Form.Report", "年度报告.txt", report), fields);

        item.Status.ShouldBe(302, item.Said);
        var sheet = (await drafter.Get(item.Location!)).Page.QuerySelector(".gk-sheet")!;
        sheet.QuerySelectorAll("table").Length.ShouldBe(3);
        sheet.QuerySelectorAll("td[headers]").Select(cell => cell.TextContent).ShouldContain("1130");
        sheet.QuerySelector(".gk-files")!.TextContent.ShouldContain("年度报告.txt");
        sheet.QuerySelectorAll("h1").ShouldBeEmpty();
    }
}
