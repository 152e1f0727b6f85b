using Gongkai.Domain.Dockets;

namespace Gongkai.Storage.Journal;

/// <summary>A docket as it was read: the matter, and every entry for the timeline.</summary>
/// <param name="Id">Reference.</param>
/// <param name="Entries">All entries, first to last.</param>
public sealed record OpenDocket<TMatter>(DocketId Id, IReadOnlyList<Recorded> Entries)
    where TMatter : IMatter<TMatter>
{
    /// <summary>What the entries tell.</summary>
    public TMatter Matter { get; } = Docket.Fold<TMatter>(Entries);

    /// <summary>Position of the last entry: what a form carries along, so that a later act notices what came between.</summary>
    public int Seen => Entries.Count;
}
