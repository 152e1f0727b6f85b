using Gongkai.Domain.People;

namespace Gongkai.Domain.Dockets;

/// <summary>更正: an earlier entry was wrong; the whole replacement stands here, the wrong one stays readable.</summary>
/// <param name="On">The day of the correction.</param>
/// <param name="Position">Which entry of this docket is corrected.</param>
/// <param name="Replacement">The entry as it should have been, of the same kind.</param>
/// <param name="Reason">Why.</param>
[EntryKind("docket.corrected")]
public sealed record Corrected(DateOnly On, int Position, Entry Replacement, FreeText Reason) : Entry(On);
