using DocumentFormat.OpenXml.Packaging;
using Gongkai.Browser.Tests.Fixture;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Gongkai.Browser.Tests.Requests;

/// <summary>补正与延期: both sides of the desk read the same clock, the same reasons and the same letters (Art. 30, 33).</summary>
public sealed class Supplement_and_extension(Chromium chromium, DemonstrationTown town)
{
    private const string Points = "请写明步道的施工年份";
    private const string Answer = "2022年施工的那一段";
    private const string Reason = "涉及多个科室的档案，需要逐份核对";

    [Fact]
    public async Task change_the_clock_on_both_sides_with_reasons_and_letters_to_take()
    {
        var citizen = await town.VisitorAsync(chromium);
        var receipt = await Applied(citizen);
        var clerk = await town.StaffAsync(chromium, "clerk");
        var at = $"/desk/requests/{receipt.Number}";

        await Asked(clerk, at);
        await Supplemented(citizen, receipt);
        await clerk.OpenAsync(at);
        await clerk.SeesAsync(Answer);
        await clerk.SeesAsync("收到补正材料，自次日起重新计算 20 个工作日");
        await Extended(clerk, at);
        await ToldOfTheExtension(citizen, receipt);
    }

    private static async Task<Receipt> Applied(Person citizen)
    {
        await citizen.OpenAsync("/apply");
        await citizen.FillInAsync("步道的施工合同");
        await citizen.PressAsync("下一步：核对");
        await citizen.PressAsync("提交申请");
        return await citizen.ReceiptAsync();
    }

    private static async Task Asked(Person clerk, string at)
    {
        await clerk.OpenAsync(at);
        await clerk.FollowAsync("告知补正");
        await clerk.TypeAsync("需要补正的事项", Points);
        (await clerk.Page.FindingsAsync()).ShouldBeEmpty();
        await clerk.PressAsync("发出补正告知书");
        await clerk.SeesAsync("已发出补正告知书，停止计时。");
        await clerk.SeesAsync("停止计时；申请人有 15 个工作日");
    }

    private static async Task Supplemented(Person citizen, Receipt receipt)
    {
        await citizen.TrackAsync(receipt);
        await citizen.SeesAsync(Points);
        await citizen.SeesAsync("停止计时；申请人有 15 个工作日");
        await Says(citizen, "政府信息公开申请补正告知书.docx", Points);
        (await citizen.Page.FindingsAsync()).ShouldBeEmpty();

        await citizen.FollowAsync("补正申请");
        await citizen.TypeAsync("补正内容", Answer);
        await citizen.PressAsync("提交补正");
        await citizen.SeesAsync("还剩 20 个工作日");
        await citizen.SeesAsync("收到补正材料，自次日起重新计算 20 个工作日");
    }

    private async Task Extended(Person clerk, string at)
    {
        await Assertions.Expect(clerk.Main.Locator(".gk-act--closed", new() { HasText = "延长答复期限" })).ToContainTextAsync("负责人");
        var head = await town.StaffAsync(chromium, "office");
        await head.OpenAsync(at);
        await head.FollowAsync("延长答复期限");
        await head.TypeAsync("延长多少个工作日", "10");
        await head.TypeAsync("理由", Reason);
        await head.PressAsync("同意延长并告知申请人");
        await head.SeesAsync("已延长并告知申请人。");
        await head.SeesAsync("还剩 30 个工作日");
    }

    private static async Task ToldOfTheExtension(Person citizen, Receipt receipt)
    {
        await citizen.TrackAsync(receipt);
        await citizen.SeesAsync("还剩 30 个工作日");
        await citizen.SeesAsync(Reason);
        await citizen.SeesAsync("增加 10 个工作日");
        await Says(citizen, "延长答复期限告知书.docx", Reason);
        (await citizen.Page.FindingsAsync()).ShouldBeEmpty();
        (await citizen.Page.SticksOutAsync()).ShouldBe(0);
    }

    private static async Task Says(Person citizen, string letter, string what)
    {
        var (name, content) = await citizen.DownloadAsync(citizen.Main.GetByRole(AriaRole.Link, new() { Name = letter, Exact = true }));
        name.ShouldBe(letter);
        using var opened = WordprocessingDocument.Open(new MemoryStream(content), isEditable: false);
        opened.MainDocumentPart!.Document!.InnerText.ShouldContain(what);
    }
}
