using Gongkai.Domain.Publishing;
using Gongkai.Storage.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Publications;

/// <summary>Which list of items is asked for, by the address; the page and the export read the same.</summary>
public sealed record ListAsked
{
    /// <summary>The lists by their keys.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["mine", "drafts", "review", "published", "kept", "withdrawn", "all"];

    [FromQuery(Name = "list")]
    public string? List { get; init; }

    /// <summary>栏目 by code.</summary>
    [FromQuery(Name = "column")]
    public string? Column { get; init; }

    /// <summary>Part of the title or of the 索引号.</summary>
    [FromQuery(Name = "q")]
    public string? Q { get; init; }

    /// <summary>The list that is shown; mine where none is named.</summary>
    public string Shown => List is not null && Keys.Contains(List) ? List : "mine";

    /// <summary>The stages of the list.</summary>
    public IReadOnlyList<PublicationStage> Stages =>
        Shown switch
        {
            "drafts" => [PublicationStage.Draft, PublicationStage.Returned],
            "review" => [PublicationStage.InReview],
            "published" => [PublicationStage.Published],
            "kept" => [PublicationStage.KeptBack],
            "withdrawn" => [PublicationStage.Withdrawn],
            _ => Enum.GetValues<PublicationStage>(),
        };

    /// <summary>The same as the store understands it.</summary>
    public PublicationQuery Query =>
        new()
        {
            Mine = Shown is "mine",
            Stages = Stages,
            Column = Column,
            Words = Q,
        };
}
