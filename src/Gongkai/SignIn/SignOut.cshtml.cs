using Gongkai.Storage.Identity;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.SignIn;

/// <summary>退出登录: the session ends on the server, the browser forgets what it kept.</summary>
[Staff]
public sealed class SignOutModel(SignInAccounts accounts) : PageModel
{
    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var me = HttpContext.Officer;
        await HttpContext.SignOutAsync(Authentication.Desk);
        await accounts.RecordSignOut(me.Id, me.Organ, stop);
        Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        return LocalRedirect("/sign-in");
    }
}
