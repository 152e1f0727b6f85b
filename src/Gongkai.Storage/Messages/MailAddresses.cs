using Gongkai.Domain.Dockets;
using Gongkai.Domain.Messages;
using Gongkai.Domain.Organs;
using Gongkai.Domain.People;
using Gongkai.Domain.Requests;
using Gongkai.Storage.Identity;
using Gongkai.Storage.Journal;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Messages;

/// <summary>To which address a message goes, as it is known at the moment of sending: an erased applicant has none, nor has who left.</summary>
public sealed class MailAddresses
{
    private const string CheckpointKey = "checkpoints.address";

    private readonly Db _db;
    private readonly DocketReader _reader;
    private readonly SettingsDesk _desk;
    private readonly TimeProvider _time;

    internal MailAddresses(Db db, DocketReader reader, SettingsDesk desk, TimeProvider time) =>
        (_db, _reader, _desk, _time) = (db, reader, desk, time);

    /// <summary>Where the checkpoints of the journal go: the organ above, or who else keeps them outside of this house.</summary>
    public Task<string?> OfCheckpoints(OrganId organ, CancellationToken stop = default) =>
        _db.Settings.Where(s => s.Organ == organ && s.Key == CheckpointKey).Select(s => s.Value).SingleOrDefaultAsync(stop);

    /// <summary>Sets it; null for nowhere.</summary>
    public Task<Decision> SetOfCheckpoints(OrganId organ, string? address, Actor by, CancellationToken stop = default) =>
        _desk.Set(organ, CheckpointKey, address, by, stop);

    internal async Task<string?> Of(OutboxRow message, CancellationToken stop)
    {
        if (message.Kind is MessageKind.Checkpoint)
            return await OfCheckpoints(message.Organ, stop);
        if (message.Person is { } person)
            return await OfStaff(message.Organ, person, stop);
        return message.Docket is { } docket ? await OfApplicant(message.Organ, docket, stop) : null;
    }

    private async Task<string?> OfStaff(OrganId organ, PersonId person, CancellationToken stop)
    {
        var today = BeijingDay.Of(_time.GetUtcNow().UtcDateTime);
        var atWork = await _db.People.AnyAsync(p => p.Organ == organ && p.Id == person && (p.LeftOn == null || p.LeftOn >= today), stop);
        return atWork ? await _db.Users.Where(a => a.Person == person).Select(a => a.Email).SingleOrDefaultAsync(stop) : null;
    }

    private async Task<string?> OfApplicant(OrganId organ, DocketId docket, CancellationToken stop)
    {
        var entries = await _reader.Read(_db, organ, docket, stop);
        var address = Docket.Fold<DisclosureRequest>(entries).Applicant?.Email?.Reveal(Purpose.Contact).Value;
        return address == FreeText.Erased.Value ? null : address;
    }
}
