using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Gongkai.Browser.Tests.Fixture;
using Gongkai.Domain.Reporting;
using Gongkai.Host;
using Gongkai.Storage.Facts;
using Gongkai.Storage.Organs;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Gongkai.Browser.Tests.Requests;

/// <summary>
/// 一份申请的全过程: from a citizen's screen over every desk to the applicant's hands and into a cell of the annual report, in a real browser
/// against the program as it is delivered.
/// </summary>
public sealed class One_request(Chromium chromium, DemonstrationTown town)
{
    private const string Wanted = "示范湿地公园步道工程的施工合同";
    private const string Head = "科室负责人审核";

    [Fact]
    public async Task goes_over_every_desk_to_the_applicants_hands_and_into_a_cell_of_the_report()
    {
        var receipt = await Applies();
        var at = $"/desk/requests/{receipt.Number}";
        await Assigned(at, receipt.Number);
        var section = await town.StaffAsync(chromium, "land1");
        await RefusedWithoutEvidence(section, at);
        await Searched(section, at);
        await Drafted(section, at);
        await Returned(at);
        await DraftedAgain(section, at);
        await Passed(at);
        await FoundFreeOfSecrets(at);
        await Signed(at);
        await Delivered(at);
        await Taken(receipt);
        await Counted(receipt.Number);
    }

    private async Task<Receipt> Applies()
    {
        var citizen = await town.VisitorAsync(chromium);
        await citizen.OpenAsync("/apply");
        await citizen.Main.GetByRole(AriaRole.Searchbox, new() { Name = "查找已公开的信息" }).FillAsync("湿地公园步道");
        await citizen.Page.Keyboard.PressAsync("Enter");
        await citizen.SeesAsync("没有找到");
        await citizen.FollowAsync("申请公开政府信息");
        await Assertions.Expect(citizen.Main.GetByLabel("信息的名称或者特征描述")).ToHaveValueAsync("湿地公园步道");

        await citizen.PressAsync("下一步：核对");
        await citizen.SeesAsync("请填写身份证件号码");
        await citizen.FillInAsync(Wanted);
        await citizen.PressAsync("下一步：核对");
        await citizen.SeesAsync("110101195001010015");
        (await citizen.Page.FindingsAsync()).ShouldBeEmpty();
        await citizen.PressAsync("提交申请");
        var receipt = await citizen.ReceiptAsync();
        (await citizen.Page.FindingsAsync()).ShouldBeEmpty();

        await citizen.TrackAsync(receipt);
        await citizen.SeesAsync("还剩 20 个工作日");
        (await citizen.Page.FindingsAsync()).ShouldBeEmpty();
        return receipt;
    }

    private async Task Assigned(string at, string number)
    {
        var clerk = await town.StaffAsync(chromium, "clerk");
        await clerk.OpenAsync("/desk/requests?list=open");
        await clerk.FollowAsync(number);
        await clerk.SeesAsync("张**");
        await clerk.SeesNotAsync("张示范");
        await clerk.FollowAsync("交办");
        await clerk.ChooseAsync("规划建设与自然资源办公室");
        await clerk.PressAsync("交办");
        await clerk.SeesAsync("已交办。");
        clerk.Page.Url.ShouldEndWith(at);
    }

    private static async Task RefusedWithoutEvidence(Person section, string at)
    {
        await section.OpenAsync(at + "/reply");
        var closed = section.Main.Locator(".gk-act--closed", new() { HasText = "经检索信息不存在" });
        await Assertions.Expect(closed).ToContainTextAsync("检索记录");
        await Assertions.Expect(closed.GetByRole(AriaRole.Link)).ToHaveCountAsync(0);

        await section.OpenAsync(at + "/reply/NotExisting");
        await section.Main.GetByLabel("结论").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await section.TypeAsync("依据", "镇政府职责清单");
        await section.TypeAsync("查明的情况", "没有找到");
        await section.TypeAsync("答复", "您申请的信息不存在。");
        await section.TypeAsync("理由", "没有制作过");
        await section.PressAsync("送审");
        await Assertions.Expect(section.Main.GetByRole(AriaRole.Alert)).ToContainTextAsync("缺少依据材料：检索记录");
        await Assertions.Expect(section.Main.GetByLabel("理由")).ToHaveValueAsync("没有制作过");
    }

    private static async Task Searched(Person section, string at)
    {
        await section.OpenAsync(at);
        await section.FollowAsync("记录检索");
        await section.TypeAsync("检索范围", "镇档案室、工程档案系统");
        await section.TypeAsync("检索词", "湿地公园 步道");
        await section.TypeAsync("结果", "找到施工合同一份");
        await section.ChooseAsync("已找到");
        await section.PressAsync("记录检索");
        await section.SeesAsync("检索已记入案卷");
    }

    private static async Task Drafted(Person section, string at)
    {
        await section.FollowAsync("拟制答复");
        await section.FollowAsync("予以公开（提供信息）");
        await section.TypeAsync("答复", "您申请的施工合同予以公开，随本告知书提供。");
        await section.Main.Locator("input[type=file]").SetInputFilesAsync(Contract);
        await section.PressAsync("送审");
        await section.SeesAsync("已送审。");
        section.Page.Url.ShouldEndWith(at);
    }

    private async Task Returned(string at)
    {
        var head = await town.StaffAsync(chromium, "land");
        await head.OpenAsync(at);
        await head.FollowAsync("退回修改");
        await head.TypeAsync("退回原因", "请写明检索了哪些地方");
        await head.PressAsync("退回修改");
        await head.SeesAsync("已退回拟稿人");
    }

    private static async Task DraftedAgain(Person section, string at)
    {
        await section.OpenAsync(at);
        await section.SeesAsync("请写明检索了哪些地方");
        await section.OpenAsync(at + "/reply/Disclosed");
        await section.TypeAsync("查明的情况", "经检索镇档案室和工程档案系统，找到施工合同一份。");
        await section.PressAsync("送审");
        await section.SeesAsync("已送审。");
    }

    private async Task Passed(string at)
    {
        var head = await town.StaffAsync(chromium, "land");
        await head.OpenAsync("/desk/requests");
        await head.OpenAsync(at + "/review");
        await Assertions.Expect(head.Main.Locator(".gk-diff ins")).ToContainTextAsync("工程档案系统");
        await head.SeesAsync("请写明检索了哪些地方");
        await head.TypeAsync("意见（选填）", "同意");
        await head.PressAsync("审核通过");
        await head.SeesAsync("已通过，转下一环节");
        await Assertions.Expect(head.Main.Locator(".gk-level", new() { HasText = Head }).First).ToContainTextAsync("李国栋");
    }

    private async Task FoundFreeOfSecrets(string at)
    {
        var secrecy = await town.StaffAsync(chromium, "secrecy");
        await secrecy.OpenAsync(at);
        await secrecy.FollowAsync("保密审查");
        (await secrecy.Page.FindingsAsync()).ShouldBeEmpty();
        await secrecy.PressAsync("审查通过");
        await secrecy.SeesAsync("保密审查已通过");
    }

    private async Task Signed(string at)
    {
        var deputy = await town.StaffAsync(chromium, "deputy");
        await deputy.OpenAsync(at);
        await deputy.FollowAsync("签发答复");
        await Assertions.Expect(deputy.Main.Locator(".gk-letter__number")).ToContainTextAsync("示镇公开〔");
        (await deputy.Page.FindingsAsync()).ShouldBeEmpty();
        await deputy.PressAsync("签发");
        await deputy.SeesAsync("已签发，等待送达");
    }

    private async Task Delivered(string at)
    {
        var clerk = await town.StaffAsync(chromium, "clerk");
        await clerk.OpenAsync(at);
        await clerk.FollowAsync("登记送达");
        await clerk.TypeAsync("送达凭证", "网上送达，申请人凭查询码领取");
        await clerk.PressAsync("登记送达");
        await clerk.SeesAsync("按期答复");
        await clerk.FollowAsync("归档");
        await clerk.PressAsync("归档");
        await clerk.SeesAsync("已归档。");
        (await clerk.Page.FindingsAsync()).ShouldBeEmpty();
    }

    private async Task Taken(Receipt receipt)
    {
        var citizen = await town.VisitorAsync(chromium);
        await citizen.TrackAsync(receipt);
        await citizen.SeesAsync("已经答复");
        var files = citizen.Main.Locator(".gk-files a");
        await Assertions.Expect(files).ToHaveCountAsync(3);

        var (name, letter) = await citizen.DownloadAsync(files.Nth(0));
        name.ShouldEndWith(".docx");
        using (var opened = WordprocessingDocument.Open(new MemoryStream(letter), isEditable: false))
        {
            new OpenXmlValidator().Validate(opened).ShouldBeEmpty();
            opened.MainDocumentPart!.Document!.InnerText.ShouldContain("张示范");
            opened.MainDocumentPart.Document.InnerText.ShouldContain("经检索镇档案室和工程档案系统");
        }
        (await citizen.DownloadAsync(files.Nth(1))).Content.AsSpan(0, 5).SequenceEqual("%PDF-"u8).ShouldBeTrue();
        (await citizen.DownloadAsync(files.Nth(2))).Content.ShouldBe(Contract.Buffer);
    }

    private async Task Counted(string number)
    {
        var organ = await town.AskAsync<OrganStore, IReadOnlyList<Domain.Organs.Organ>>(organs => organs.All());
        var cell = new CellCode("T3.R03_1", "C_NATURAL");
        var behind = await town.AskAsync<ReportCounts, IReadOnlyList<CaseFacts>>(counts =>
            counts.Behind(organ[0].Id, cell, TimeProvider.System.Today.Year)
        );
        behind.Select(facts => facts.Number).ShouldContain(number);
    }

    private static FilePayload Contract { get; } =
        new()
        {
            Name = "施工合同.txt",
            MimeType = "text/plain",
            Buffer = Encoding.UTF8.GetBytes("示范湿地公园步道工程施工合同"),
        };
}
