using Gongkai.Domain.Remedies;
using Gongkai.Storage.Facts;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Remedies;

/// <summary>Which list of remedies is asked for, by the address; the page and the export read the same.</summary>
public sealed record ListAsked
{
    /// <summary>The lists by their keys.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["pending", "concluded", "all"];

    [FromQuery(Name = "list")]
    public string? List { get; init; }

    /// <summary>Reconsiderations or suits, by their family.</summary>
    [FromQuery(Name = "kind")]
    public string? Kind { get; init; }

    /// <summary>Part of the case number.</summary>
    [FromQuery(Name = "q")]
    public string? Q { get; init; }

    /// <summary>The list that is shown; the pending cases where none is named.</summary>
    public string Shown => List is not null && Keys.Contains(List) ? List : "pending";

    /// <summary>Kinds to filter by, or any.</summary>
    public static IEnumerable<Design.Choice> Kinds =>
        [
            new("", Words.Of<RemediesText>("filter.any")),
            new(Reconsideration.Family, Words.Of<RemediesText>("kind.Reconsideration")),
            new(AdministrativeSuit.Family, Words.Of<RemediesText>("filter.suits")),
        ];

    /// <summary>The same as the store understands it.</summary>
    public RemedyQuery Query =>
        new()
        {
            Pending = Pending(Shown),
            Family = Kind,
            Number = Q,
        };

    /// <summary>Whether the cases of a list are pending; null where they are both.</summary>
    public static bool? Pending(string list) =>
        list switch
        {
            "pending" => true,
            "concluded" => false,
            _ => null,
        };
}
