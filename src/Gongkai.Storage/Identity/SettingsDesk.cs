using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Oversight;
using Gongkai.Domain.People;
using Gongkai.Storage.Writing;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.Storage.Identity;

/// <summary>设置变动: changes a row of an organ and records it before and after, both or neither.</summary>
internal sealed class SettingsDesk(Writer writer, OversightJournal journal, TimeProvider time)
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Runs a change. It gives the reasons against it, or what was changed.</summary>
    public Task<Decision> Change(
        OrganId organ,
        Actor by,
        Func<Db, DateOnly, CancellationToken, Task<Changed>> change,
        CancellationToken stop
    ) =>
        writer.Write<Decision>(
            async (db, stop) =>
            {
                var now = OversightJournal.Instant(time);
                var today = DateOnly.FromDateTime(now.AddHours(8));
                var changed = await change(db, today, stop);
                if (changed.Reasons.Count > 0)
                    return new Decision.Refused(changed.Reasons);
                await db.SaveChangesAsync(stop);
                var entry = new SettingChanged(today, changed.Setting, Text(changed.Before), Text(changed.After));
                await journal.Record(db, organ, by, now, [entry], stop);
                return new Decision.Taken(entry);
            },
            decision => decision is Decision.Taken,
            stop
        );

    /// <summary>Changes one setting that is a text; null removes it.</summary>
    public Task<Decision> Set(OrganId organ, string key, string? value, Actor by, CancellationToken stop) =>
        Change(organ, by, async (db, _, stop) => new(key, await Put(db, organ, key, value, stop), value), stop);

    /// <summary>Puts a setting into its row and gives what stood there.</summary>
    public static async Task<string?> Put(Db db, OrganId organ, string key, string? value, CancellationToken stop)
    {
        var row = await db.Settings.AsTracking().SingleOrDefaultAsync(s => s.Organ == organ && s.Key == key, stop);
        var before = row?.Value;
        if (row is not null && value is not null)
            row.Value = value;
        else if (row is not null)
            db.Settings.Remove(row);
        else if (value is not null)
            db.Settings.Add(
                new()
                {
                    Organ = organ,
                    Key = key,
                    Value = value,
                }
            );
        return before;
    }

    private static FreeText? Text(object? value) => value is null ? null : new(JsonSerializer.Serialize(value, Readable));
}

/// <summary>What a change did to which setting, or why it was not done.</summary>
internal sealed record Changed(string Setting, object? Before, object? After)
{
    public IReadOnlyList<Refusal> Reasons { get; init; } = [];

    public static Changed Not(params IReadOnlyList<Refusal> reasons) => new("", null, null) { Reasons = reasons };
}
