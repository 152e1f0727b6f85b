using Gongkai.Desk;
using Gongkai.Storage.Accounts;
using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.SignIn;

/// <summary>我的账号: how I sign in, and where I am signed in.</summary>
[Staff]
public sealed class MeModel(SignInAccounts accounts, Sessions sessions) : DeskPage
{
    public Account Account { get; private set; } = null!;

    public IReadOnlyList<SessionTimes> Open { get; private set; } = [];

    /// <summary>Ends every session, this one included: the way out for somebody who left a browser open elsewhere.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await accounts.EndSessions(Me.Id, By, stop);
        await HttpContext.SignOutAsync(Authentication.Desk);
        return LocalRedirect("/sign-in");
    }

    protected override async Task<bool> Load(CancellationToken stop)
    {
        if (await accounts.Of(Me.Id, stop) is not { } account)
            return false;
        Account = account;
        Open = await sessions.Of(Me.Id, stop);
        return true;
    }
}
