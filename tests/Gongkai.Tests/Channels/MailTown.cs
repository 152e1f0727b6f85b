using Gongkai.Testing.Servers;
using Gongkai.Tests.SignIn.Fixture;

namespace Gongkai.Tests.Channels;

/// <summary>A town hall that sends mail, if there is a server on its port.</summary>
public sealed class MailTown : TownHall
{
    public int Port { get; } = Loopback.FreePort();

    protected override object Settings =>
        new { Limits = new { SignInsPerMinute = 100_000, ApplicationsPerHour = 100_000 }, Mail = Mail(Port) };

    public static object Mail(int port) =>
        new
        {
            Host = "127.0.0.1",
            Port = port,
            Encryption = "None",
            From = "office@town.example",
        };
}

internal static class Applicants
{
    public const string Asked = "MARKED-DESCRIPTION of a contract";

    /// <summary>Applies on the portal and asks for the receipt by mail.</summary>
    public static async Task<Answer> Apply(this Browser browser, string address)
    {
        var check = await browser.Send(
            "/apply",
            ("Form.Kind", "NaturalPerson"),
            ("Form.Name", "张测试"),
            ("Form.IdNumber", "110101199001010015"),
            ("Form.Phone", "13900000000"),
            ("Form.Email", address),
            ("Form.ReceiptByMail", "true"),
            ("Form.Description", Asked),
            ("Form.Carrier", "Electronic"),
            ("Form.Way", "Electronic")
        );
        var fields = check
            .Page.QuerySelectorAll("main form[action='/apply/check'] input[type=hidden]")
            .Select(field => (field.GetAttribute("name")!, field.GetAttribute("value") ?? ""))
            .ToArray();
        return fields.Length == 0 ? check : await browser.Post("/apply/check", fields);
    }
}
