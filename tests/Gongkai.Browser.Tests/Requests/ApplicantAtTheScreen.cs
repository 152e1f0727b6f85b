using Gongkai.Browser.Tests.Fixture;

namespace Gongkai.Browser.Tests.Requests;

/// <summary>What a citizen does to apply and to follow the request, page by page.</summary>
internal static class ApplicantAtTheScreen
{
    /// <summary>Fills in what Art. 29 asks of a natural person.</summary>
    public static async Task FillInAsync(this Person citizen, string wanted)
    {
        await citizen.TypeAsync("姓名", "张示范");
        await citizen.TypeAsync("身份证件号码", "110101195001010015");
        await citizen.TypeAsync("联系电话", "13900000001");
        await citizen.TypeAsync("信息的名称或者特征描述", wanted);
    }

    /// <summary>Number and tracking code, as the receipt shows them.</summary>
    public static async Task<Receipt> ReceiptAsync(this Person citizen)
    {
        await citizen.SeesAsync("申请已收到");
        var codes = await citizen.Main.Locator(".gk-code").AllInnerTextsAsync();
        return new(codes[0], codes[1]);
    }

    /// <summary>Opens the request with what stands on the receipt.</summary>
    public static async Task TrackAsync(this Person citizen, Receipt receipt)
    {
        await citizen.OpenAsync("/track");
        await citizen.TypeAsync("案号", receipt.Number);
        await citizen.TypeAsync("查询码", receipt.Code);
        await citizen.PressAsync("查询");
        await citizen.SeesAsync($"申请 {receipt.Number}");
    }
}

/// <summary>登记回执.</summary>
internal sealed record Receipt(string Number, string Code);
