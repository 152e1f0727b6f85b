using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Oversight;
using Gongkai.Storage.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Identity;

/// <summary>What the person or an administrator changes about an account.</summary>
public sealed partial class SignInAccounts
{
    private static readonly TimeSpan CodeIsValid = TimeSpan.FromDays(3);

    /// <summary>A new password, if the present one is known. Ends every session; the page begins a new one.</summary>
    public async Task<SignInAttempt> ChangePassword(PersonId person, string present, string next, CancellationToken stop)
    {
        var (account, fits) = await Check(await Of(person, stop), present);
        var hash = Hasher.HashPassword(new(), next);
        return await Attempt(
            account?.Id,
            (known, now) =>
            {
                if (!fits)
                    return Wrong(known, now, SignInRefusal.WrongPassword);
                SetPassword(known, hash);
                return new AccountChanged(Day(now), person, AccountChange.PasswordSet);
            },
            stop
        );
    }

    /// <summary>Turns the second step on, once a first code shows that the authenticator has the secret. Gives the recovery codes, or null for a wrong code.</summary>
    public Task<IReadOnlyList<string>?> TurnSecondFactorOn(PersonId person, byte[] secret, string? code, CancellationToken stop) =>
        Change<IReadOnlyList<string>?>(
            person,
            Actor.Staff(person),
            AccountChange.SecondFactorOn,
            (account, now) => _secrets.Begin(account, secret, code, now),
            stop
        );

    /// <summary>Turns the second step off, by a code that is valid now.</summary>
    public Task<bool?> TurnSecondFactorOff(PersonId person, string? code, CancellationToken stop) =>
        Change<bool?>(
            person,
            Actor.Staff(person),
            AccountChange.SecondFactorOff,
            (account, now) =>
            {
                if (_secrets.Use(account, code, now) is null)
                    return null;
                AccountSecrets.Forget(account);
                return true;
            },
            stop
        );

    /// <summary>重置: password, second factor and sessions end; the one-time code opens the way to a new password.</summary>
    public async Task<string> Reset(PersonId person, Actor by, CancellationToken stop)
    {
        var code = OneTimeCode.New();
        await Change<string>(
            person,
            by,
            AccountChange.Reset,
            (account, now) =>
            {
                AccountSecrets.Forget(account);
                (account.PasswordHash, account.SecurityStamp) = (null, NewStamp());
                (account.OneTimeCode, account.OneTimeCodeUntil) = (OneTimeCode.Hash(code), now + CodeIsValid);
                (account.AccessFailedCount, account.LockoutEnd) = (0, null);
                return code;
            },
            stop
        );
        return code;
    }

    /// <summary>Ends every session of the person.</summary>
    public Task EndSessions(PersonId person, Actor by, CancellationToken stop) =>
        Change<string>(person, by, AccountChange.SessionsEnded, (account, _) => account.SecurityStamp = NewStamp(), stop);

    /// <summary>Where the person gets notices by mail; null for nowhere.</summary>
    public Task SetAddress(PersonId person, string? address, Actor by, CancellationToken stop) =>
        Change<string>(
            person,
            by,
            AccountChange.AddressSet,
            (account, _) =>
            {
                account.Email = address;
                return address ?? "";
            },
            stop
        );

    /// <summary>退出登录.</summary>
    public Task RecordSignOut(PersonId person, OrganId organ, CancellationToken stop) =>
        _writer.Write(
            async (db, stop) =>
            {
                var now = Now();
                await _journal.Record(db, organ, Actor.Staff(person), now, [new SignedOut(Day(now), person)], stop);
                return true;
            },
            _ => true,
            stop
        );

    /// <summary>Changes one account and records it; a change that gives null is none.</summary>
    private Task<T?> Change<T>(PersonId person, Actor by, AccountChange what, Func<Account, DateTime, T?> change, CancellationToken stop) =>
        _writer.Write(
            async (db, stop) =>
            {
                var now = Now();
                var account = await db.Users.AsTracking().SingleAsync(known => known.Person == person, stop);
                var result = change(account, now);
                await db.SaveChangesAsync(stop);
                await _journal.Record(db, account.Organ, by, now, [new AccountChanged(Day(now), person, what)], stop);
                return result;
            },
            result => result is not null,
            stop
        );

    private static void SetPassword(Account account, string hash)
    {
        (account.PasswordHash, account.SecurityStamp) = (hash, NewStamp());
        (account.OneTimeCode, account.OneTimeCodeUntil) = (null, null);
    }

    private static string NewStamp() => Guid.NewGuid().ToString("N");
}
