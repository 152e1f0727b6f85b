using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Journal;

/// <summary>One intent, one matter: each form is used once, whatever is pressed twice. The unique key decides.</summary>
internal static class FormTokens
{
    /// <summary>Uses a form for a new docket; false when it was used before.</summary>
    public static async Task<bool> Use(Db db, DocketPlace docket, string token, DateTime now, CancellationToken stop) =>
        await db.Database.ExecuteSqlAsync(
            $"""
            insert into form_tokens (organ, token, docket, entries, used_at)
            values ({docket.Organ.Value}, {token}, {docket.Id.Value}, 0, {now}) on conflict do nothing
            """,
            stop
        ) == 1;

    /// <summary>Keeps how many entries the form brought, so that a repeat gets the same answer.</summary>
    public static Task Answered(Db db, OrganId organ, string token, int entries, CancellationToken stop) =>
        db.Database.ExecuteSqlAsync($"update form_tokens set entries = {entries} where organ = {organ.Value} and token = {token}", stop);

    /// <summary>What a used form began.</summary>
    public static async Task<(DocketId Docket, int Entries)> FirstUse(Db db, OrganId organ, string token, CancellationToken stop)
    {
        var used = await db.FormTokens.AsNoTracking().SingleAsync(t => t.Organ == organ && t.Token == token, stop);
        return (used.Docket, used.Entries);
    }
}
