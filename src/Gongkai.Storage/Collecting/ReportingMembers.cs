using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Reporting.Collecting;
using Gongkai.Storage.Identity;
using Gongkai.Storage.Organs;
using Microsoft.EntityFrameworkCore;
using Member = Gongkai.Domain.Reporting.RollingUp.Member;

namespace Gongkai.Storage.Collecting;

/// <summary>下级单位名单 of an organ, one for each year in which it changed: the list of a year holds on until a later year has its own.</summary>
public sealed class ReportingMembers
{
    private const string Prefix = "collecting.members.";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerOptions.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    private readonly Db _db;
    private readonly SettingsDesk _desk;

    internal ReportingMembers(Db db, SettingsDesk desk) => (_db, _desk) = (db, desk);

    /// <summary>Whether this organ collects reports at all.</summary>
    public Task<bool> Any(OrganId organ, CancellationToken stop = default) => Lists(organ).AnyAsync(stop);

    /// <summary>Whose reports are expected in a year; nobody's where no list was entered.</summary>
    public async Task<ExpectedReports> Of(OrganId organ, int year, CancellationToken stop = default)
    {
        var latest = Key(year);
        var json = (await Lists(organ).ToListAsync(stop))
            .Where(list => string.CompareOrdinal(list.Key, latest) <= 0)
            .MaxBy(list => list.Key, StringComparer.Ordinal)
            ?.Value;
        return new(json is null ? [] : JsonSerializer.Deserialize<Member[]>(json, Json)!);
    }

    /// <summary>Enters the list of a year.</summary>
    public async Task<Decision> Save(OrganId organ, int year, IReadOnlyList<Member> members, Actor by, CancellationToken stop = default) =>
        ExpectedReports.WhyNot(members).ToList() is { Count: > 0 } reasons
            ? new Decision.Refused(reasons)
            : await _desk.Set(organ, Key(year), JsonSerializer.Serialize(members, Json), by, stop);

    private IQueryable<SettingRow> Lists(OrganId organ) =>
        _db.Settings.AsNoTracking().Where(s => s.Organ == organ && EF.Functions.Like(s.Key, Prefix + "%"));

    private static string Key(int year) => Prefix + year.ToString("0000", CultureInfo.InvariantCulture);
}
