using Gongkai.Domain.Dockets;
using Gongkai.Domain.Law;
using Shouldly;

namespace Gongkai.Testing.Scenarios;

/// <summary>Given entries, when an act, then entries or refusals. A test reads like the rule it holds.</summary>
public static class Given<TMatter>
    where TMatter : IMatter<TMatter>
{
    public static Matter<TMatter> Nothing => new(TMatter.Empty);

    public static Matter<TMatter> Entries(params IEnumerable<Entry> entries) =>
        new(entries.Aggregate(TMatter.Empty, (matter, entry) => matter.With(entry)));
}

/// <summary>A matter in the middle of a scenario; every step goes through a decision of the domain.</summary>
public sealed record Matter<TMatter>(TMatter State)
    where TMatter : IMatter<TMatter>
{
    /// <summary>Takes the act; a refusal here is a fault of the scenario.</summary>
    public Matter<TMatter> After(Func<TMatter, Decision> act)
    {
        var taken = act(State).ShouldBeOfType<Decision.Taken>();
        return new(taken.Entries.Aggregate(State, (matter, entry) => matter.With(entry)));
    }

    public Tried<TMatter> When(Func<TMatter, Decision> act) => new(State, act(State));
}

/// <summary>What came of an act.</summary>
public sealed record Tried<TMatter>(TMatter Before, Decision Decision)
    where TMatter : IMatter<TMatter>
{
    public void ThenRefused(string code, Citation? article = null)
    {
        var refusal = Decision.ShouldBeOfType<Decision.Refused>().Reasons.ShouldContainOne(code);
        if (article is not null)
            refusal.Article.ShouldBe(article);
    }

    public TMatter Then<TEntry>(Action<TEntry>? check = null)
        where TEntry : Entry
    {
        var taken = Decision.ShouldBeOfType<Decision.Taken>();
        var entry = taken.Entries.OfType<TEntry>().ShouldHaveSingleItem();
        check?.Invoke(entry);
        return taken.Entries.Aggregate(Before, (matter, next) => matter.With(next));
    }
}

file static class Refusals
{
    public static Refusal ShouldContainOne(this IReadOnlyList<Refusal> reasons, string code) =>
        reasons.FirstOrDefault(reason => reason.Code == code)
        ?? throw new ShouldAssertException($"expected refusal {code}, got: {string.Join(", ", reasons.Select(reason => reason.Code))}");
}
