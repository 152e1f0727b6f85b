using System.Collections.Concurrent;
using System.Reflection;

namespace Gongkai.Domain.Dockets;

/// <summary>An entry as it stands in its docket (案卷): where, when the server wrote it, and who did it.</summary>
/// <param name="Position">Counts from 1 within the docket, without gaps.</param>
/// <param name="Entry">The fact.</param>
/// <param name="RecordedAt">The server's instant in UTC. Audit reads this; clock and report read <see cref="Entry.On"/>.</param>
/// <param name="By">Who acted.</param>
public sealed record Recorded(int Position, Entry Entry, DateTime RecordedAt, Actor By);

/// <summary>A matter that is told by its entries. The fold holds no rule: what is in the docket has happened.</summary>
/// <typeparam name="TSelf">The matter itself.</typeparam>
public interface IMatter<TSelf>
    where TSelf : IMatter<TSelf>
{
    /// <summary>The stored name of the docket family, such as <c>request</c>.</summary>
    static abstract string Family { get; }

    /// <summary>The matter before its first entry.</summary>
    static abstract TSelf Empty { get; }

    /// <summary>The matter after one more entry. An entry that changes nothing falls through.</summary>
    TSelf With(Entry entry);
}

/// <summary>Reading a docket from its first entry to its last.</summary>
public static class Docket
{
    private static readonly ConcurrentDictionary<Type, string> Kinds = new();

    /// <summary>Folds the entries in their order; a corrected entry counts as its replacement, in the place of the first.</summary>
    public static TMatter Fold<TMatter>(IEnumerable<Recorded> docket)
        where TMatter : IMatter<TMatter> => Effective(docket).Aggregate(TMatter.Empty, (matter, entry) => matter.With(entry));

    /// <summary>The name under which the kind of an entry is stored for ever.</summary>
    public static string KindOf(Entry entry) =>
        Kinds.GetOrAdd(
            entry.GetType(),
            type =>
                type.GetCustomAttribute<EntryKindAttribute>()?.Name ?? throw new InvalidOperationException($"{type} is no kind of entry")
        );

    /// <summary>The entries that count: each correction stands in the place of what it corrects.</summary>
    public static IReadOnlyList<Entry> Effective(IEnumerable<Recorded> docket)
    {
        var entries = new SortedDictionary<int, Entry>();
        foreach (var recorded in docket)
        {
            if (recorded.Entry is Corrected correction)
                entries[correction.Position] = correction.Replacement;
            else
                entries[recorded.Position] = recorded.Entry;
        }
        return [.. entries.Values];
    }
}
