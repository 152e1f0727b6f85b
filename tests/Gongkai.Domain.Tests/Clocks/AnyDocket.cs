using CsCheck;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.People;
using Gongkai.Domain.Requests;
using Gongkai.Testing.Scenarios;

namespace Gongkai.Domain.Tests.Clocks;

/// <summary>Dockets of any shape, lawful or not, between 2019 and 2027: a receipt, then entries in the weeks after it.</summary>
internal static class AnyDocket
{
    private static readonly FreeText Blank = new("");

    private static readonly Gen<DateOnly> Start = Gen.Int[0, 2900].Select(days => new DateOnly(2019, 1, 2).AddDays(days));

    public static readonly Gen<Received> Receipt = Gen.Select(Start, Gen.Enum<Channel>())
        .Select((on, via) => new Received(on, Town.FirstNumber, via, Town.NaturalPerson(), Town.AskedFor("村规")));

    public static readonly Gen<Entry[]> Entries = Receipt.SelectMany(received =>
        After(received.On).Array[0, 7].Select(others => (Entry[])[received, .. others])
    );

    public static readonly Gen<Entry[]> WithoutEnd = Entries.Select(entries =>
        entries.Where(entry => entry is not (GivenUp or Withdrawn or Delivered)).ToArray()
    );

    private static Gen<Entry> After(DateOnly receipt)
    {
        var day = Gen.Int[0, 70].Select(days => receipt.AddDays(days));
        var delivery = Gen.Int[0, 5].Nullable();
        var whom = Gen.Enum<Consulted>();
        var id = Gen.Bool.Select(first => first ? "A" : "B");
        return Gen.OneOf<Entry>(
            day.Select(on => (Entry)new Confirmed(on, Blank)),
            Gen.Select(day, delivery, Gen.Int[1, 20].Nullable())
                .Select((on, later, days) => (Entry)new SupplementAsked(on, Blank, days, Later(on, later))),
            day.Select(on => (Entry)new Supplemented(on, Blank)),
            Gen.Select(day, delivery, whom, id)
                .Select((on, later, who, name) => (Entry)new ConsultationAsked(on, who, name, Blank, Later(on, later))),
            Gen.Select(day, whom, id).Select((on, who, name) => (Entry)new ConsultationAnswered(on, who, name, Opinion.Agrees, null)),
            Gen.Select(day, Gen.Int[-1, 22]).Select((on, days) => (Entry)new Extended(on, days, Blank, default(PersonId))),
            Gen.Select(day, delivery).Select((on, later) => (Entry)new FeeNotified(on, 100, Later(on, later))),
            day.Select(on => (Entry)new FeePaid(on, 100)),
            day.Select(on => (Entry)new ReasonsAsked(on, 3, Blank)),
            Gen.Select(day, Gen.Int[0, 60]).Select((on, days) => (Entry)new DelaySet(on, on.AddDays(days), Blank)),
            Gen.Select(day, Gen.Enum<DeliveryWay>()).Select((on, way) => (Entry)new Delivered(on, way, Blank)),
            day.Select(on => (Entry)new GivenUp(on, GivenUpWhy.Supplement, null)),
            day.Select(on => (Entry)new Withdrawn(on, Blank))
        );
    }

    private static DateOnly? Later(DateOnly on, int? days) => days is { } later ? on.AddDays(later) : null;
}
