using System.Text.Json;
using System.Text.Json.Serialization;
using Gongkai.Domain.Calendar;
using Gongkai.Domain.Law;
using Gongkai.Domain.Requests;

namespace Gongkai.Storage.Organs;

/// <summary>计算口径 of an organ as its setting holds them: every change with its day, names instead of numbers.</summary>
internal static class ClockRuleBook
{
    /// <summary>Key of the setting.</summary>
    public const string Key = "clock.rules";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerOptions.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static string Write(ClockRuleHistory history) => JsonSerializer.Serialize(history.Changes.Select(Stored.Of), Json);

    /// <summary>Rules alone, as an entry says them before and after.</summary>
    public static string Write(ClockRules rules) => JsonSerializer.Serialize(Stored.Of(new(default, rules)) with { On = null }, Json);

    public static ClockRuleHistory Read(string? json) =>
        json is null
            ? ClockRuleHistory.None
            : new([.. JsonSerializer.Deserialize<Stored[]>(json, Json)!.Select(stored => stored.Change())]);

    private sealed record Stored
    {
        public DateOnly? On { get; init; }
        public NonWorkingReceipt NonWorkingReceipt { get; init; }
        public UnconfirmedReceipt UnconfirmedReceipt { get; init; }
        public ConsultInterval ConsultInterval { get; init; }
        public FeeClock FeeClock { get; init; }
        public bool CapsOtherOrgans { get; init; }
        public int? SupplementDays { get; init; }
        public int? FeePayDays { get; init; }
        public int UncertainFromDecember { get; init; }

        public static Stored Of(ClockRulesSet change) =>
            new()
            {
                On = change.On,
                NonWorkingReceipt = change.Rules.NonWorkingReceipt,
                UnconfirmedReceipt = change.Rules.UnconfirmedReceipt,
                ConsultInterval = change.Rules.ConsultInterval,
                FeeClock = change.Rules.FeeClock,
                CapsOtherOrgans = change.Rules.CapsOtherOrgans,
                SupplementDays = change.Rules.SupplementDays?.Count,
                FeePayDays = change.Rules.FeePayDays?.Count,
                UncertainFromDecember = change.Rules.UncertainFrom.Day,
            };

        public ClockRulesSet Change() =>
            new(
                On ?? default,
                new()
                {
                    NonWorkingReceipt = NonWorkingReceipt,
                    UnconfirmedReceipt = UnconfirmedReceipt,
                    ConsultInterval = ConsultInterval,
                    FeeClock = FeeClock,
                    CapsOtherOrgans = CapsOtherOrgans,
                    SupplementDays = SupplementDays is { } supplement ? new WorkingDays(supplement) : null,
                    FeePayDays = FeePayDays is { } pay ? new WorkingDays(pay) : null,
                    UncertainFrom = new MonthAndDay(12, UncertainFromDecember),
                }
            );
    }
}
