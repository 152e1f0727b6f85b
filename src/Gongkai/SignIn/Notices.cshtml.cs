using System.ComponentModel.DataAnnotations;
using Gongkai.Channels.Mail;
using Gongkai.Desk;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.SignIn;

/// <summary>邮件提醒: where I am told of what waits for me.</summary>
[Staff]
public sealed class NoticesModel(SignInAccounts accounts) : DeskPage
{
    [BindProperty, StringLength(120)]
    public string? Address { get; set; }

    public override async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        Address = (await accounts.Of(Me.Id, stop))?.Email;
        return await Show(stop);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var address = string.IsNullOrWhiteSpace(Address) ? null : Address.Trim();
        if (address is not null && MailWriter.AddressOf(address) is null)
            return await Wrong(nameof(Address), Words.Of<SignInText>("me.notices.wrong"), stop);
        await accounts.SetAddress(Me.Id, address, By, stop);
        return Done("me.notices.saved", "/desk/me");
    }
}
