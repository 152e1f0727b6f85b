using Gongkai.Browser.Tests.Fixture;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Gongkai.Browser.Tests.Requests;

/// <summary>申请: for whoever has no script, no mouse, a small screen or weak eyes.</summary>
public sealed class Applying(Chromium chromium, DemonstrationTown town)
{
    [Fact]
    public async Task works_on_a_phone_without_script_in_large_type()
    {
        var citizen = await town.VisitorAsync(chromium, Screen.Phone with { Script = false });
        await citizen.OpenAsync("/apply");
        await citizen.Page.GetByRole(AriaRole.Button, new() { Name = "长者模式" }).ClickAsync();
        await Assertions.Expect(citizen.Page.Locator("html")).ToHaveAttributeAsync("data-elder", "on");
        await Fits(citizen);

        await citizen.FillInAsync("2025年示范村自来水管网改造的验收结果");
        await citizen.PressAsync("下一步：核对");
        await Fits(citizen);
        await citizen.PressAsync("返回修改");
        await Assertions.Expect(citizen.Main.GetByLabel("姓名")).ToHaveValueAsync("张示范");
        await citizen.PressAsync("下一步：核对");
        await citizen.PressAsync("提交申请");
        var receipt = await citizen.ReceiptAsync();
        await Fits(citizen);

        await citizen.TrackAsync(receipt);
        await citizen.Main.GetByText("答复期限是怎样算出来的").ClickAsync();
        await citizen.SeesAsync("条例第33条");
        await Fits(citizen);
        await citizen.PressAsync("离开查询");
        await citizen.OpenAsync("/track/case");
        citizen.Page.Url.ShouldEndWith("/track");
    }

    [Fact]
    public async Task works_by_keyboard_alone()
    {
        var citizen = await town.VisitorAsync(chromium);
        await citizen.OpenAsync("/apply");
        await Types(citizen, "姓名", "李示范");
        await Types(citizen, "身份证件号码", "110101195001010015");
        await Types(citizen, "联系电话", "13900000002");
        await Types(citizen, "信息的名称或者特征描述", "示范路路灯改造的中标结果");
        await citizen.TabToAsync(citizen.Main.GetByLabel("网上获取（凭案号和查询码）"));
        await citizen.Page.Keyboard.PressAsync("ArrowDown");
        await citizen.Page.Keyboard.PressAsync("ArrowDown");
        await Presses(citizen, "下一步：核对");
        await citizen.SeesAsync("当面领取");
        await Presses(citizen, "提交申请");

        var receipt = await citizen.ReceiptAsync();
        await citizen.OpenAsync("/track");
        await Types(citizen, "案号", receipt.Number);
        await Types(citizen, "查询码", receipt.Code);
        await citizen.Page.Keyboard.PressAsync("Enter");
        await citizen.SeesAsync($"申请 {receipt.Number}");
    }

    private static async Task Types(Person citizen, string label, string text)
    {
        await citizen.TabToAsync(citizen.Main.GetByLabel(label, new() { Exact = true }));
        await citizen.Page.Keyboard.InsertTextAsync(text);
    }

    private static async Task Presses(Person citizen, string button)
    {
        await citizen.TabToAsync(citizen.Main.GetByRole(AriaRole.Button, new() { Name = button }));
        await citizen.Page.Keyboard.PressAsync("Enter");
    }

    private static async Task Fits(Person citizen) => (await citizen.Page.SticksOutAsync()).ShouldBe(0, citizen.Page.Url);
}
