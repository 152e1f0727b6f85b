using Gongkai.Domain.Oversight;
using Gongkai.Storage.Accounts;
using Gongkai.Storage.Sealed;

namespace Gongkai.Storage.Identity;

/// <summary>The second factor of an account: the authenticator's secret, sealed; recovery codes as hashes; the last step used, so that no code opens twice.</summary>
internal sealed class AccountSecrets(MasterKey master)
{
    private const int RecoveryCodes = 10;

    private readonly byte[] _key = master.Derive("second factors");

    /// <summary>Takes the secret if the code shows that the authenticator holds it, and gives new recovery codes.</summary>
    public IReadOnlyList<string>? Begin(Account account, byte[] secret, string? code, DateTime now)
    {
        if (secret.Length == 0 || Totp.StepOf(code, secret, new(now), lastUsed: 0) is not { } step)
            return null;
        List<string> codes = [.. Enumerable.Range(0, RecoveryCodes).Select(_ => OneTimeCode.New())];
        account.TwoFactorEnabled = true;
        account.SecondFactor = SealedBox.Seal(_key, secret, account.Id.ToByteArray());
        account.LastCodeStep = step;
        account.RecoveryCodes = string.Join(' ', codes.Select(OneTimeCode.Hash));
        return codes;
    }

    /// <summary>Uses a code up. Null if it is wrong, or was used before.</summary>
    public SignInWay? Use(Account account, string? code, DateTime now)
    {
        if (account.SecondFactor is not { } box)
            return null;
        var secret = SealedBox.Open(_key, box, account.Id.ToByteArray());
        if (Totp.StepOf(code, secret, new(now), account.LastCodeStep) is { } step)
        {
            account.LastCodeStep = step;
            return SignInWay.PasswordAndCode;
        }
        return UseRecoveryCode(account, code) ? SignInWay.PasswordAndRecoveryCode : null;
    }

    public static void Forget(Account account) =>
        (account.TwoFactorEnabled, account.SecondFactor, account.LastCodeStep, account.RecoveryCodes) = (false, null, 0, null);

    private static bool UseRecoveryCode(Account account, string? code)
    {
        var left = account.RecoveryCodes?.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList() ?? [];
        if (!left.Remove(OneTimeCode.Hash(code)))
            return false;
        account.RecoveryCodes = string.Join(' ', left);
        return true;
    }
}
