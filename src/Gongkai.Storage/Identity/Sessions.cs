using System.Security.Cryptography;
using System.Text;
using Gongkai.Domain.Organs;
using Gongkai.Storage.Accounts;
using Gongkai.Storage.Writing;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Identity;

/// <summary>
/// 会话: kept on the server, so that sign-out, a new password and leaving end them at once. A session ends after a quarter of an hour without a step, and after eight hours.
/// </summary>
public sealed class Sessions
{
    /// <summary>Without a step.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(15);

    /// <summary>However busy.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(8);

    /// <summary>How exactly the last step is kept: writing it each time would cost a disk flush per page.</summary>
    private static readonly TimeSpan Grain = TimeSpan.FromMinutes(1);

    private const int MostPerPerson = 3;

    private readonly Db _db;
    private readonly Writer _writer;
    private readonly TimeProvider _time;

    internal Sessions(Db db, Writer writer, TimeProvider time) => (_db, _writer, _time) = (db, writer, time);

    private DateTime Now => OversightJournal.Instant(_time);

    /// <summary>Begins a session and gives its key. The oldest ends where a person has too many.</summary>
    public async Task<string> Begin(PersonId person, CancellationToken stop)
    {
        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        await _writer.Write(
            async (db, stop) =>
            {
                var now = Now;
                var account = await db.Users.AsNoTracking().SingleAsync(known => known.Person == person, stop);
                var earlier = await db.Sessions.Where(s => s.Person == person).OrderByDescending(s => s.SeenAt).ToListAsync(stop);
                db.Sessions.RemoveRange(earlier.Where((s, at) => at >= MostPerPerson - 1 || IsOver(s, account, now)));
                db.Sessions.Add(
                    new()
                    {
                        Key = Hash(key),
                        Organ = account.Organ,
                        Person = person,
                        Stamp = account.SecurityStamp ?? "",
                        StartedAt = now,
                        SeenAt = now,
                    }
                );
                await db.SaveChangesAsync(stop);
                return true;
            },
            _ => true,
            stop
        );
        return key;
    }

    /// <summary>Whose session it is, if it is not over.</summary>
    public async Task<SessionOf?> Continue(string key, CancellationToken stop)
    {
        var (hash, now) = (Hash(key), Now);
        var found = await _db
            .Sessions.AsNoTracking()
            .Where(session => session.Key == hash)
            .Join(_db.Users, session => session.Person, account => account.Person, (session, account) => new { session, account })
            .SingleOrDefaultAsync(stop);
        if (found is null || IsOver(found.session, found.account, now))
            return null;
        if (now - found.session.SeenAt > Grain)
            await _writer.Write(
                (db, stop) =>
                    db.Sessions.Where(session => session.Key == hash).ExecuteUpdateAsync(set => set.SetProperty(s => s.SeenAt, now), stop),
                _ => true,
                stop
            );
        return new(found.session.Organ, found.session.Person);
    }

    /// <summary>Ends a session.</summary>
    public Task End(string key, CancellationToken stop)
    {
        var hash = Hash(key);
        return _writer.Write((db, stop) => db.Sessions.Where(session => session.Key == hash).ExecuteDeleteAsync(stop), _ => true, stop);
    }

    /// <summary>The sessions of a person that are not over, the last used first.</summary>
    public async Task<IReadOnlyList<SessionTimes>> Of(PersonId person, CancellationToken stop)
    {
        var now = Now;
        var account = await _db.Users.AsNoTracking().SingleAsync(known => known.Person == person, stop);
        var all = await _db.Sessions.AsNoTracking().Where(session => session.Person == person).ToListAsync(stop);
        return
        [
            .. all.Where(session => !IsOver(session, account, now))
                .OrderByDescending(session => session.SeenAt)
                .Select(session => new SessionTimes(session.StartedAt, session.SeenAt)),
        ];
    }

    private static bool IsOver(SessionRow session, Account account, DateTime now) =>
        now - session.SeenAt > Idle || now - session.StartedAt > Longest || session.Stamp != account.SecurityStamp;

    private static string Hash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(key)));
}

/// <summary>Whose session.</summary>
public sealed record SessionOf(OrganId Organ, PersonId Person);

/// <summary>When a session began, and when it was used last.</summary>
public sealed record SessionTimes(DateTime StartedAt, DateTime SeenAt);

/// <summary>A session of a person; the key itself is only in the browser.</summary>
internal sealed class SessionRow
{
    public required string Key { get; init; }
    public required OrganId Organ { get; init; }
    public required PersonId Person { get; init; }
    public required string Stamp { get; init; }
    public required DateTime StartedAt { get; init; }
    public required DateTime SeenAt { get; set; }
}
