using Gongkai.Desk;
using Gongkai.Host;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Gongkai.SignIn;

/// <summary>动态验证码: turned on by showing that the authenticator has the secret, turned off by a code that is valid now.</summary>
[Staff]
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class AuthenticatorModel(SignInAccounts accounts, Letterhead letterhead) : DeskPage
{
    /// <summary>The new secret, base32; stays in the form until a first code confirms it.</summary>
    [BindProperty]
    public string? Secret { get; set; }

    [BindProperty]
    public string Code { get; set; } = "";

    public bool IsOn { get; private set; }

    public QrPicture? Picture { get; private set; }

    /// <summary>Shown once.</summary>
    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (await accounts.Of(Me.Id, stop) is { TwoFactorEnabled: true })
            return await accounts.TurnSecondFactorOff(Me.Id, Code, stop) is true
                ? Done("authenticator.is-off", "/desk/me")
                : await Wrong(nameof(Code), Words.Of<SignInText>("authenticator.wrong-code"), stop);

        if (await accounts.TurnSecondFactorOn(Me.Id, Totp.Secret(Secret), Code, stop) is not { } codes)
            return await Wrong(nameof(Code), Words.Of<SignInText>("authenticator.wrong-code"), stop);
        (RecoveryCodes, IsOn) = (codes, true);
        return Page();
    }

    protected override async Task<bool> Load(CancellationToken stop)
    {
        var account = await accounts.Of(Me.Id, stop);
        IsOn = account is { TwoFactorEnabled: true };
        Secret ??= Totp.NewSecret();
        Picture = IsOn
            ? null
            : QrPicture.Of(Totp.Address((await letterhead.Get(stop))?.Name ?? "Gongkai", account?.UserName ?? "", Secret));
        return account is not null;
    }
}
