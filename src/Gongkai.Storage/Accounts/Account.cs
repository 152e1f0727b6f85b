using Gongkai.Domain.Organs;
using Microsoft.AspNetCore.Identity;

namespace Gongkai.Storage.Accounts;

/// <summary>A way to sign in. What the person may do stands with the person, not here.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>The member of staff.</summary>
    public PersonId Person { get; set; }

    /// <summary>The organ the person works for.</summary>
    public OrganId Organ { get; set; }
}
