using Gongkai.Domain.Organs;
using Gongkai.Domain.Reporting;
using Gongkai.SignIn;
using Gongkai.Storage.Identity;
using Gongkai.Storage.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Publications;

/// <summary>主动公开: the organ's items by how far they have come; what waits for this officer is the first list.</summary>
[Asks(Right.ReadDockets)]
public sealed class IndexModel(PublicationList list, Staff staff) : DeskPage
{
    private IReadOnlyDictionary<PersonId, string> _people = new Dictionary<PersonId, string>();
    private Dictionary<string, int> _counts = [];
    private int _mine;

    /// <summary>Which list, by column, words and page.</summary>
    [FromQuery]
    public ListAsked Asked { get; set; } = new();

    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    /// <summary>Rows of a page.</summary>
    public static int Size => 25;

    /// <summary>The items of this page.</summary>
    public PublicationSlice Found { get; private set; } = new([], 0);

    /// <summary>New items are written by drafters.</summary>
    public bool MayDraft => Me.May(Right.Draft);

    /// <summary>The lists, each with its count.</summary>
    public IEnumerable<(string Key, int Count)> Lists =>
        ListAsked.Keys.Select(key =>
            (key, key is "mine" ? _mine : new ListAsked { List = key }.Stages.Sum(stage => _counts.GetValueOrDefault($"{stage}")))
        );

    /// <summary>栏目 to filter by, or any.</summary>
    public static IEnumerable<Design.Choice> Columns => Choices.Columns.Prepend(new("", Words.Of<PublicationsText>("filter.any")));

    /// <summary>Whose turn it is: the level, or the drafter.</summary>
    public string Turn(CaseFacts row) =>
        row.Waiting is { } level ? Words.Of<Matters.MattersText>($"level.{level}")
        : row.ClosedOn is null && row.Drafter is { } drafter ? _people.GetValueOrDefault(drafter, "")
        : "";

    protected override async Task<bool> Load(CancellationToken stop)
    {
        _people = await staff.Names(Me.Organ, stop);
        _counts = await list.CountByStage(Me, stop);
        _mine = await list.CountMine(Me, Today, stop);
        Found = await list.Find(Me, Asked.Query with { Page = PageNumber, PageSize = Size }, Today, stop);
        return true;
    }
}
