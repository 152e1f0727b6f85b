using Gongkai.Domain.Dockets;

namespace Gongkai.Desk.Remedies;

/// <summary>The records of a docket that can be corrected: each as it counts now, in its place.</summary>
public static class Corrections
{
    /// <summary>The entry in a place, corrections applied; null for a correction itself and for a place that is not there.</summary>
    public static Entry? At(IReadOnlyList<Recorded> docket, int position) =>
        docket.FirstOrDefault(recorded => recorded.Position == position)?.Entry is { } entry and not (Corrected or Erased)
            ? docket.Select(recorded => recorded.Entry).OfType<Corrected>().LastOrDefault(c => c.Position == position)?.Replacement ?? entry
            : null;

    /// <summary>All of them, first to last, by their places.</summary>
    public static IEnumerable<(int Position, Entry Entry)> Of(IReadOnlyList<Recorded> docket) =>
        docket.Select(recorded => (recorded.Position, Entry: At(docket, recorded.Position)!)).Where(place => place.Entry is not null);
}
