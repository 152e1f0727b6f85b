namespace Gongkai.Domain.Dockets;

/// <summary>What comes of an act: entries to append, or every reason why not.</summary>
public abstract record Decision
{
    private Decision() { }

    /// <summary>The act is taken: these entries are appended, all or none.</summary>
    public sealed record Taken(params IReadOnlyList<Entry> Entries) : Decision;

    /// <summary>The law or the state of the matter forbids it; all reasons at once.</summary>
    public sealed record Refused(IReadOnlyList<Refusal> Reasons) : Decision;

    /// <summary>Somebody else appended first. Only the store answers this.</summary>
    public sealed record Conflict(IReadOnlyList<Recorded> Since) : Decision;

    /// <summary>Taken with one entry, unless there are reasons against it.</summary>
    public static Decision Unless(IEnumerable<Refusal> reasons, Func<Entry> entry) => Unless(reasons, () => [entry()]);

    /// <summary>Taken with these entries, unless there are reasons against it.</summary>
    public static Decision Unless(IEnumerable<Refusal> reasons, Func<IReadOnlyList<Entry>> entries) =>
        reasons.ToList() is { Count: > 0 } all ? new Refused(all) : new Taken(entries());
}
