using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Oversight;
using Gongkai.Storage.Accounts;
using Gongkai.Storage.Writing;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Gongkai.Storage.Identity;

/// <summary>
/// 账号: who may sign in, and by what. Every attempt and every change is an entry of the journal, in the same transaction.
/// </summary>
public sealed partial class SignInAccounts
{
    private static readonly PasswordHasher<Account> Hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = 210_000 }));
    private static readonly string NobodysHash = Hasher.HashPassword(new(), Guid.NewGuid().ToString());

    private readonly Db _db;
    private readonly Writer _writer;
    private readonly OversightJournal _journal;
    private readonly AccountSecrets _secrets;
    private readonly TimeProvider _time;

    internal SignInAccounts(Db db, Writer writer, OversightJournal journal, AccountSecrets secrets, TimeProvider time) =>
        (_db, _writer, _journal, _secrets, _time) = (db, writer, journal, secrets, time);

    /// <summary>Nobody can sign in yet: the program was started for the first time.</summary>
    public async Task<bool> None(CancellationToken stop) => !await _db.Users.AnyAsync(stop);

    /// <summary>The account of a person.</summary>
    public Task<Account?> Of(PersonId person, CancellationToken stop) =>
        _db.Users.AsNoTracking().SingleOrDefaultAsync(account => account.Person == person, stop);

    /// <summary>By name and password. Takes the same time for a name that is nobody's.</summary>
    public async Task<SignInAttempt> ByPassword(string name, string password, CancellationToken stop)
    {
        var (account, fits) = await Check(await Find(name, stop), password);
        return await Attempt(
            account?.Id,
            (known, now) =>
                !fits ? Wrong(known, now, SignInRefusal.WrongPassword)
                : known.TwoFactorEnabled ? null
                : new SignedIn(Day(now), known.Person, SignInWay.Password),
            stop
        );
    }

    /// <summary>The second step: a code from the authenticator, used once only, or a recovery code.</summary>
    public Task<SignInAttempt> ByCode(Guid account, string? code, CancellationToken stop) =>
        Attempt(
            account,
            (known, now) =>
                _secrets.Use(known, code, now) is { } way
                    ? new SignedIn(Day(now), known.Person, way)
                    : Wrong(known, now, SignInRefusal.WrongCode),
            stop
        );

    /// <summary>By the one-time code that an administrator handed out; the person sets the password.</summary>
    public Task<SignInAttempt> ByOneTimeCode(Guid? account, string code, string password, CancellationToken stop)
    {
        var hash = Hasher.HashPassword(new(), password);
        return Attempt(
            account,
            (known, now) =>
            {
                if (known.OneTimeCode != OneTimeCode.Hash(code) || known.OneTimeCodeUntil < now)
                    return Wrong(known, now, SignInRefusal.WrongCode);
                SetPassword(known, hash);
                return new SignedIn(Day(now), known.Person, SignInWay.OneTimeCode);
            },
            stop
        );
    }

    /// <summary>The account of a name, for the words of its house; null for nobody's.</summary>
    public async Task<Account?> Find(string name, CancellationToken stop)
    {
        var normal = Normal(name);
        return await _db.Users.AsNoTracking().SingleOrDefaultAsync(account => account.NormalizedUserName == normal, stop);
    }

    /// <summary>One name however it is typed: width and case do not matter.</summary>
    public static string Normal(string name) => name.Trim().Normalize(System.Text.NormalizationForm.FormKC).ToUpperInvariant();

    private Task<SignInAttempt> Attempt(Guid? id, Func<Account, DateTime, Entry?> check, CancellationToken stop) =>
        _writer.Write(
            async (db, stop) =>
            {
                var now = Now();
                var account = await db.Users.AsTracking().SingleOrDefaultAsync(known => known.Id == id, stop);
                if (account is null)
                {
                    await _journal.RecordAnywhere(db, new SignInRefused(Day(now), null, SignInRefusal.UnknownName), now, stop);
                    return SignInAttempt.Refused;
                }
                var entry = await Barred(db, account, now, stop) ?? check(account, now);
                if (entry is null)
                    return new SignInAttempt.NeedsCode(account);
                if (entry is not SignInRefused)
                    (account.AccessFailedCount, account.LockoutEnd) = (0, null);
                await db.SaveChangesAsync(stop);
                await _journal.Record(db, account.Organ, Actor.Staff(account.Person), now, [entry], stop);
                return entry is SignInRefused ? SignInAttempt.Refused : new SignInAttempt.In(account);
            },
            _ => true,
            stop
        );

    private static async Task<Entry?> Barred(Db db, Account account, DateTime now, CancellationToken stop)
    {
        var today = Day(now);
        if (await db.People.AnyAsync(p => p.Id == account.Person && p.LeftOn != null && p.LeftOn < today, stop))
            return new SignInRefused(today, account.Person, SignInRefusal.Disabled);
        return account.LockoutEnd > new DateTimeOffset(now) ? new SignInRefused(today, account.Person, SignInRefusal.Waiting) : null;
    }

    private static SignInRefused Wrong(Account account, DateTime now, SignInRefusal why)
    {
        account.AccessFailedCount++;
        if (Patience.After(account.AccessFailedCount) is var wait && wait > TimeSpan.Zero)
            account.LockoutEnd = new DateTimeOffset(now + wait);
        return new(Day(now), account.Person, why);
    }

    // Slow on purpose, so it is done before the transaction, and off the thread that answers others.
    private static Task<(Account? Account, bool Fits)> Check(Account? account, string password) =>
        Task.Run(() =>
        {
            var fits = Hasher.VerifyHashedPassword(account ?? new(), account?.PasswordHash ?? NobodysHash, password);
            return (account, account?.PasswordHash is not null && fits is not PasswordVerificationResult.Failed);
        });

    private DateTime Now() => OversightJournal.Instant(_time);

    private static DateOnly Day(DateTime instant) => DateOnly.FromDateTime(instant.AddHours(8));
}

/// <summary>What came of an attempt to sign in.</summary>
public abstract record SignInAttempt
{
    private SignInAttempt() { }

    /// <summary>Not let in. Which of the reasons it was stands in the journal only.</summary>
    public static SignInAttempt Refused { get; } = new No();

    /// <summary>Let in.</summary>
    public sealed record In(Account Account) : SignInAttempt;

    /// <summary>The password fits; the second step is to follow.</summary>
    public sealed record NeedsCode(Account Account) : SignInAttempt;

    private sealed record No : SignInAttempt;
}
