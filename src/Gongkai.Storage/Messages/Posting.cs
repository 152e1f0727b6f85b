using System.Globalization;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Messages;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Publishing;
using Gongkai.Domain.Reporting.Making;
using Gongkai.Domain.Requests;
using Gongkai.Storage.Identity;
using Gongkai.Storage.Journal;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Messages;

/// <summary>投入发件箱: writes messages in the transaction of the act that brings them. Acted and told, or neither.</summary>
internal static class Posting
{
    /// <summary>Posts what the entries of an act bring.</summary>
    public static async Task After(
        Db db,
        DocketPlace docket,
        string? number,
        IReadOnlyList<Recorded> all,
        IReadOnlyList<Recorded> added,
        CancellationToken stop
    )
    {
        foreach (var recorded in added)
        foreach (var message in Brought(docket, all, recorded.Entry))
        {
            // Only a case is known by its number; what else is reviewed has none or another one.
            var letter = new Letter(docket.Organ, message.Kind, docket.Id, docket.Family == DisclosureRequest.Family ? number : null);
            var step = string.Create(CultureInfo.InvariantCulture, $"{docket.Id} {recorded.Position}");
            await Post(db, letter, message.To, step, recorded.RecordedAt, recorded.By, stop);
        }
    }

    /// <summary>Posts one message to each of its addressees, once for the step; whoever acted needs none.</summary>
    public static async Task Post(Db db, Letter letter, Addressee to, string step, DateTime now, Actor by, CancellationToken stop)
    {
        if (to is Addressee.Applicant)
            await Write(db, letter, null, step, now, stop);
        else
            foreach (var person in await Reachable(db, letter.Organ, to, now, stop))
                if (person != by.Person)
                    await Write(db, letter, person, step, now, stop);
    }

    /// <summary>Writes one row, unless the step has it already.</summary>
    public static Task Write(Db db, Letter letter, PersonId? person, string step, DateTime now, CancellationToken stop)
    {
        var key = $"{letter.Kind} {step} {person}".TrimEnd();
        return db.Database.ExecuteSqlAsync(
            $"""
            insert into outbox (organ, id, key, kind, docket, number, person, content, state, failures, next_at, created_at)
            values ({letter.Organ.Value}, {Guid.CreateVersion7()}, {key}, {letter.Kind.ToString()}, {letter.Docket?.Value}, {letter.Number},
                    {person?.Value}, {letter.Content}, {nameof(OutboxState.Waiting)}, 0, {now}, {now})
            on conflict do nothing
            """,
            stop
        );
    }

    private static IEnumerable<Message> Brought(DocketPlace docket, IReadOnlyList<Recorded> all, Entry entry) =>
        docket.Family == DisclosureRequest.Family ? Notices.After(Docket.Fold<DisclosureRequest>(all), entry)
        : docket.Family == Publication.Family ? Notices.After(Docket.Fold<Publication>(all).Review, entry)
        : docket.Family == YearReport.Family ? Notices.After(Docket.Fold<YearReport>(all).Review, entry)
        : [];

    /// <summary>Of those addressed, who is at work and gave an address for notices.</summary>
    private static async Task<IReadOnlyList<PersonId>> Reachable(Db db, OrganId organ, Addressee to, DateTime now, CancellationToken stop)
    {
        var reachable = await db.Users.Where(a => a.Organ == organ && a.Email != null).Select(a => a.Person).ToListAsync(stop);
        if (reachable.Count == 0)
            return [];
        var today = BeijingDay.Of(now);
        var atWork = await Staff.AtWork(db, organ, today, stop);
        return
        [
            .. atWork
                .Where(officer =>
                    to switch
                    {
                        Addressee.Person(var person) => officer.Id == person,
                        Addressee.Holders(var role, var section) => officer.Acts(role, section, today).May,
                        _ => false,
                    }
                )
                .Select(officer => officer.Id)
                .Intersect(reachable),
        ];
    }
}

/// <summary>What a row of the outbox is about.</summary>
internal sealed record Letter(OrganId Organ, MessageKind Kind, DocketId? Docket, string? Number)
{
    public string? Content { get; init; }
}
