using System.Globalization;
using System.Text.Json;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.People;
using Gongkai.Domain.Requests;

namespace Gongkai.Domain.Vectors;

/// <summary>
/// A docket in short, for derivations and test vectors: a JSON list of entries in docket order, <c>t</c> the entry, <c>on</c> its date.
/// <c>{"t":"Calendar","through":2026}</c> says up to which year the holiday notices are known.
/// </summary>
/// <param name="Entries">The entries; what the clock does not read is left blank.</param>
/// <param name="CalendarThrough">The last year whose notice is known; null for all.</param>
public sealed record ClockScenario(IReadOnlyList<Entry> Entries, int? CalendarThrough)
{
    private static readonly FreeText Blank = new("");
    private static readonly CaseNumber Number = new("V", 2026, 1);
    private static readonly Asked Nothing = new(Blank, Carrier.Electronic, DeliveryWay.Electronic);
    private static readonly Applicant Nobody = new() { Kind = ApplicantKind.NaturalPerson, Name = new(new PersonName("")) };

    /// <summary>Reads a scenario; what is wrong with it is said in the exception.</summary>
    public static ClockScenario Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var items = document.RootElement.EnumerateArray().Select(Fields.Of).ToList();
            var calendar = items.LastOrDefault(item => item.Kind == "Calendar");
            return new([.. items.Where(item => item.Kind != "Calendar").Select(Entry)], calendar?.Number("through"));
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            throw new FormatException("the scenario is no JSON list of entries", unreadable);
        }
    }

    private static Entry Entry(Fields e) =>
        e.Kind switch
        {
            "Received" => new Received(e.On, Number, e.Choice<Channel>("via"), Nobody, Nothing),
            "Confirmed" => new Confirmed(e.On, Blank),
            "SupplementAsked" => new SupplementAsked(e.On, Blank, e.NumberOrNull("days"), e.DayOrNull("delivered")),
            "Supplemented" => new Supplemented(e.On, Blank),
            "ThirdPartyAsked" => Asked(e, Consulted.ThirdParty),
            "CoOrganAsked" => Asked(e, Consulted.CoOrgan),
            "OtherOrganAsked" => Asked(e, Consulted.OtherOrgan),
            "ThirdPartyAnswered" => Answered(e, Consulted.ThirdParty),
            "CoOrganAnswered" => Answered(e, Consulted.CoOrgan),
            "OtherOrganAnswered" => Answered(e, Consulted.OtherOrgan),
            "Extended" => new Extended(e.On, e.Number("days"), Blank, default),
            "FeeNotified" => new FeeNotified(e.On, 0, e.DayOrNull("delivered")),
            "FeePaid" => new FeePaid(e.On, 0),
            "ReasonsAsked" => new ReasonsAsked(e.On, 0, Blank),
            "DelaySet" => new DelaySet(e.On, e.Day("until"), Blank),
            "GivenUp" => new GivenUp(e.On, e.ChoiceOr("why", GivenUpWhy.Supplement), null),
            "Withdrawn" => new Withdrawn(e.On, Blank),
            "Delivered" => new Delivered(e.On, e.ChoiceOr("way", DeliveryWay.Electronic), Blank),
            var other => throw new FormatException($"unknown entry '{other}'"),
        };

    private static ConsultationAsked Asked(Fields e, Consulted whom) =>
        new(e.On, whom, e.TextOr("id", ""), Blank, e.DayOrNull("delivered"));

    private static ConsultationAnswered Answered(Fields e, Consulted whom) =>
        new(e.On, whom, e.TextOr("id", ""), Opinion.NotConcerned, null);

    /// <summary>The fields of one entry of a scenario.</summary>
    private sealed record Fields(string Kind, IReadOnlyDictionary<string, string> Values)
    {
        public DateOnly On => Day("on");

        public static Fields Of(JsonElement entry)
        {
            var values = entry.EnumerateObject().ToDictionary(field => field.Name, field => field.Value.ToString());
            return new(values.GetValueOrDefault("t") ?? throw new FormatException("an entry has no 't'"), values);
        }

        public string TextOr(string field, string otherwise) => Values.GetValueOrDefault(field, otherwise);

        public DateOnly Day(string field) => DayOrNull(field) ?? throw Missing(field);

        public DateOnly? DayOrNull(string field) =>
            !Values.TryGetValue(field, out var text) || text.Length == 0 ? null
            : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
            : throw Unusable(field, text);

        public int Number(string field) => NumberOrNull(field) ?? throw Missing(field);

        public int? NumberOrNull(string field) =>
            !Values.TryGetValue(field, out var text) || text.Length == 0 ? null
            : int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
            : throw Unusable(field, text);

        public T Choice<T>(string field)
            where T : struct, Enum =>
            Values.TryGetValue(field, out var text)
                ? Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value) && !char.IsAsciiDigit(text[0])
                    ? value
                    : throw Unusable(field, text)
                : throw Missing(field);

        public T ChoiceOr<T>(string field, T otherwise)
            where T : struct, Enum => Values.ContainsKey(field) ? Choice<T>(field) : otherwise;

        private FormatException Missing(string field) => new($"{Kind} has no '{field}'");

        private FormatException Unusable(string field, string text) => new($"{Kind}: '{text}' is no usable '{field}'");
    }
}
