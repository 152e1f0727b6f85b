using Gongkai.Domain.Organs;
using Gongkai.SignIn;
using Gongkai.Storage.Facts;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Remedies;

/// <summary>复议与诉讼: the cases against this organ, first what is to be answered.</summary>
[Asks(Right.ReadDockets)]
public sealed class IndexModel(RemedyList list) : DeskPage
{
    /// <summary>Which list, by kind and number.</summary>
    [FromQuery]
    public ListAsked Asked { get; set; } = new();

    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    /// <summary>Rows of a page.</summary>
    public static int Size => 25;

    /// <summary>The cases of this page.</summary>
    public CasePage Found { get; private set; } = new([], 0);

    /// <summary>The lists, each with its count.</summary>
    public IReadOnlyList<(string Key, int Count)> Lists { get; private set; } = [];

    /// <summary>The disclosure office records them.</summary>
    public bool MayRegister => Me.May(Right.RunOffice);

    protected override async Task<bool> Load(CancellationToken stop)
    {
        List<(string, int)> lists = [];
        foreach (var key in ListAsked.Keys)
            lists.Add((key, await list.Count(Me, ListAsked.Pending(key), stop)));
        Lists = lists;
        Found = await list.Find(Me, Asked.Query with { Page = PageNumber, PageSize = Size }, stop);
        return true;
    }
}
