using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Messages;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Reporting;
using Gongkai.Storage.Journal;
using Gongkai.Storage.Organs;
using Gongkai.Storage.Writing;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Messages;

/// <summary>What the day brings without an act: reminders before a due date, and the month's checkpoint. Asked as often as one likes, each is posted once.</summary>
public sealed class TimelyMessages
{
    private static readonly JsonSerializerOptions CheckpointJson = new(JsonSerializerOptions.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly Db _db;
    private readonly Writer _writer;
    private readonly Calendars _calendars;
    private readonly JournalVerifier _journal;
    private readonly MailAddresses _addresses;
    private readonly TimeProvider _time;

    internal TimelyMessages(
        Db db,
        Writer writer,
        Calendars calendars,
        JournalVerifier journal,
        MailAddresses addresses,
        TimeProvider time
    ) => (_db, _writer, _calendars, _journal, _addresses, _time) = (db, writer, calendars, journal, addresses, time);

    /// <summary>Posts what is due for an organ now.</summary>
    public async Task Post(OrganId organ, CancellationToken stop = default)
    {
        var now = Act.Now(Actor.Program, _time).At;
        await PostReminders(organ, now, stop);
        await PostCheckpoint(organ, now, stop);
    }

    private async Task PostReminders(OrganId organ, DateTime now, CancellationToken stop)
    {
        var today = BeijingDay.Of(now);
        var last = (await _calendars.Of(organ, stop)).Nth(today, new(Notices.DaysBeforeDue));
        var due = await _db
            .CaseFacts.AsNoTracking()
            .Where(CaseFacts.Open)
            .Where(f => f.Organ == organ && f.DueOn >= today && f.DueOn <= last)
            .ToListAsync(stop);
        foreach (var facts in due)
        {
            // A due date that moves brings a reminder of its own.
            var step = string.Create(CultureInfo.InvariantCulture, $"{facts.Docket} {facts.DueOn:yyyy-MM-dd}");
            var letter = new Letter(organ, MessageKind.DueSoon, facts.Docket, facts.Number);
            await _writer.Write(
                async (db, stop) =>
                {
                    await Posting.Post(db, letter, Notices.Reminded(facts), step, now, Actor.Program, stop);
                    return true;
                },
                _ => true,
                stop
            );
        }
    }

    private async Task PostCheckpoint(OrganId organ, DateTime now, CancellationToken stop)
    {
        if (await _addresses.OfCheckpoints(organ, stop) is null)
            return;
        var month = now.AddHours(8).ToString("yyyy-MM", CultureInfo.InvariantCulture);
        var known = $"{MessageKind.Checkpoint} {month}";
        if (await _db.Outbox.AnyAsync(m => m.Organ == organ && m.Key == known, stop))
            return;
        var checkpoint = await _journal.TakeCheckpoint(organ, stop);
        // The form that journal verify --against reads.
        var letter = new Letter(organ, MessageKind.Checkpoint, null, null)
        {
            Content = JsonSerializer.Serialize<Checkpoint[]>([checkpoint], CheckpointJson),
        };
        await _writer.Write(
            async (db, stop) =>
            {
                await Posting.Write(db, letter, null, month, now, stop);
                return true;
            },
            _ => true,
            stop
        );
    }
}
