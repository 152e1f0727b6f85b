namespace Gongkai.Documents.Letters.Checking;

/// <summary>What happened to a paragraph between two versions of a draft.</summary>
public enum LineChange
{
    /// <summary>The same.</summary>
    Kept,

    /// <summary>Other words in the same element.</summary>
    Reworded,

    /// <summary>New.</summary>
    Added,

    /// <summary>Gone.</summary>
    Removed,
}

/// <summary>One paragraph in the comparison.</summary>
/// <param name="Element">Which element of the letter.</param>
/// <param name="Before">Text in the earlier version; null if new.</param>
/// <param name="After">Text in the later version; null if gone.</param>
public sealed record ComparedLine(LineChange Change, string Element, string? Before, string? After);

/// <summary>修改对照: what changed since the version that a reviewer saw last.</summary>
public static class DraftComparison
{
    /// <summary>All paragraphs, top to bottom; null if one of the files is no letter.</summary>
    public static IReadOnlyList<ComparedLine>? Compare(ReadOnlyMemory<byte> earlier, ReadOnlyMemory<byte> later) =>
        LetterReader.Read(earlier) is { } before && LetterReader.Read(later) is { } after
            ? [.. Reworded(Aligned(Written(before), Written(after)))]
            : null;

    private static List<WrittenLine> Written(IEnumerable<WrittenLine> lines) => [.. lines.Where(line => line.Text.Length > 0)];

    // Longest common subsequence: letters have some thirty paragraphs.
    private static IEnumerable<ComparedLine> Aligned(List<WrittenLine> before, List<WrittenLine> after)
    {
        var common = CommonFrom(before, after);
        var (b, a) = (0, 0);
        while (b < before.Count || a < after.Count)
        {
            if (b < before.Count && a < after.Count && before[b] == after[a])
                yield return new(LineChange.Kept, before[b].Element, before[b++].Text, after[a++].Text);
            else if (a == after.Count || (b < before.Count && common[b + 1, a] >= common[b, a + 1]))
                yield return new(LineChange.Removed, before[b].Element, before[b++].Text, null);
            else
                yield return new(LineChange.Added, after[a].Element, null, after[a++].Text);
        }
    }

    private static int[,] CommonFrom(List<WrittenLine> before, List<WrittenLine> after)
    {
        var common = new int[before.Count + 1, after.Count + 1];
        for (var b = before.Count - 1; b >= 0; b--)
        for (var a = after.Count - 1; a >= 0; a--)
            common[b, a] = before[b] == after[a] ? common[b + 1, a + 1] + 1 : Math.Max(common[b + 1, a], common[b, a + 1]);
        return common;
    }

    // A paragraph that went and one of the same element that came are one paragraph, reworded.
    private static IEnumerable<ComparedLine> Reworded(IEnumerable<ComparedLine> lines)
    {
        List<ComparedLine> gone = [];
        foreach (var line in lines)
        {
            var pair = line.Change is LineChange.Added ? gone.FindIndex(g => g.Element == line.Element) : -1;
            if (pair >= 0)
            {
                var before = gone[pair].Before;
                foreach (var earlier in gone.Take(pair))
                    yield return earlier;
                gone.RemoveRange(0, pair + 1);
                yield return new(LineChange.Reworded, line.Element, before, line.After);
            }
            else if (line.Change is LineChange.Removed)
                gone.Add(line);
            else
            {
                foreach (var earlier in gone)
                    yield return earlier;
                gone.Clear();
                yield return line;
            }
        }
        foreach (var left in gone)
            yield return left;
    }
}
