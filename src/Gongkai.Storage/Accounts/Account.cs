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

    /// <summary>The authenticator's secret, sealed.</summary>
    public byte[]? SecondFactor { get; set; }

    /// <summary>The last step whose code was used: none opens twice.</summary>
    public long LastCodeStep { get; set; }

    /// <summary>Hashes of the recovery codes that are left, a blank between.</summary>
    public string? RecoveryCodes { get; set; }

    /// <summary>Hash of the one-time code that opens the way to a first or new password.</summary>
    public string? OneTimeCode { get; set; }

    /// <summary>Until when it does.</summary>
    public DateTime? OneTimeCodeUntil { get; set; }
}
