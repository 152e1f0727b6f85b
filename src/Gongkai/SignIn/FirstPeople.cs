using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Storage.Identity;
using Gongkai.Storage.Organs;

namespace Gongkai.SignIn;

/// <summary>首批账号: the organ and the people with whom it begins. Each but the first gets a one-time code, shown once.</summary>
public sealed class FirstPeople(OrganStore organs, Staff staff, Chains chains, SignInAccounts accounts)
{
    /// <summary>The organ, its two administrators and, where they are named, the clerk and the leader of the smallest office.</summary>
    /// <returns>Who gets which code.</returns>
    public async Task<IReadOnlyList<NewAccount>> Begin(SetUpForm form, CancellationToken stop)
    {
        var organ = form.NewOrgan();
        await organs.Save(organ, Actor.Program, stop);
        var first = await Open(organ.Id, form.Name, form.SignInName, "system", Administrator(Role.SystemAdministrator), stop);
        var account = await accounts.Find(form.SignInName, stop);
        await accounts.ByOneTimeCode(account!.Id, first.Code, form.NewPassword, stop);
        var security = await Open(
            organ.Id,
            form.SecurityName,
            form.SecuritySignInName,
            "security",
            Administrator(Role.SecurityAdministrator),
            stop
        );
        return form.NamesOffice ? [security, .. await OpenOffice(organ.Id, form, stop)] : [security];
    }

    private async Task<IEnumerable<NewAccount>> OpenOffice(OrganId organ, SetUpForm form, CancellationToken stop)
    {
        await chains.Set(organ, ReviewedMatter.Reply, SmallestOffice.OfReply, Actor.Program, stop);
        await chains.Set(organ, ReviewedMatter.Publication, SmallestOffice.OfPublication, Actor.Program, stop);
        await chains.Set(organ, ReviewedMatter.Report, SmallestOffice.OfReport, Actor.Program, stop);
        return
        [
            await Open(organ, form.ClerkName!, form.ClerkSignInName!, "clerk", SmallestOffice.Clerk, stop),
            await Open(organ, form.LeaderName!, form.LeaderSignInName!, "leader", SmallestOffice.Leader, stop),
        ];
    }

    private async Task<NewAccount> Open(
        OrganId organ,
        string name,
        string signInName,
        string place,
        IReadOnlySet<Role> roles,
        CancellationToken stop
    )
    {
        var id = new PersonId(Guid.CreateVersion7());
        await staff.Add(organ, id, new(name, signInName, null, roles), Actor.Program, stop);
        return new(name, signInName, place, await accounts.Reset(id, Actor.Program, stop));
    }

    private static HashSet<Role> Administrator(Role role) => [role];
}

/// <summary>An account that was opened, with the one-time code for its owner.</summary>
/// <param name="Place">Key of what the person does here.</param>
public sealed record NewAccount(string Name, string SignInName, string Place, string Code);
