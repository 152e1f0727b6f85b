using System.Collections.ObjectModel;

namespace Gongkai.Domain.Reporting.Checks;

/// <summary>How one application of a check ended: pass, not assessable, or a flaw.</summary>
public abstract record Verdict
{
    public static Verdict Pass { get; } = new Passed();

    public static Verdict CannotTell(string zh, string en) => new NotAssessable(new(zh, en));

    internal sealed record Passed : Verdict;

    /// <summary>无法核对: a side is missing or unreadable. Never counted as pass, never as finding.</summary>
    internal sealed record NotAssessable(Words Reason) : Verdict;
}

/// <summary>Something wrong at a place; <see cref="Check.Finding"/> puts it into words.</summary>
public sealed record Flaw(Place Place) : Verdict
{
    /// <summary>The other side of the comparison.</summary>
    public IReadOnlyList<Place> Related { get; init; } = [];

    public FindingValue? Expected { get; init; }
    public FindingValue? Found { get; init; }
    public string? Arithmetic { get; init; }

    /// <summary>Values for the slots of the message.</summary>
    public IReadOnlyDictionary<string, Words> Says { get; init; } = ReadOnlyDictionary<string, Words>.Empty;

    /// <summary>A sentence behind the way to mend, such as the repair that would fit.</summary>
    public Words Guess { get; init; } = Words.None;

    /// <summary>Where it differs from the check's own.</summary>
    public Severity? Severity { get; init; }

    /// <summary>Other words than the check's own.</summary>
    public CheckText? Text { get; init; }

    public Confidence Confidence { get; init; } = Confidence.Certain;
}
