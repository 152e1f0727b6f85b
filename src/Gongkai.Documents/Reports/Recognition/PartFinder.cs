using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Gongkai.Documents.Reports.Sources;
using Gongkai.Domain.Reporting;

namespace Gongkai.Documents.Reports.Recognition;

/// <summary>A line that is the heading of a part.</summary>
internal sealed record FoundPart(PartCode Code, SourceLine Line, string? Ordinal);

/// <summary>Finds the headings of the parts: by title, whatever the ordinal; a table of contents and sub-headings of the same words are passed over.</summary>
internal static partial class PartFinder
{
    private const int LongestHeading = 45;

    /// <summary>The titles of the form's parts as keys, the part's own first.</summary>
    private static readonly FrozenDictionary<PartCode, (string[] Exact, string[] Variants)> Titles =
        ReportForm.F2021.Parts.ToFrozenDictionary(
            part => part.Code,
            part => (part.Accepted.Prepend(part.Title).Select(LabelKey.Of).ToArray(), part.Variants.Select(LabelKey.Of).ToArray())
        );

    public static IReadOnlyList<FoundPart> Find(IReadOnlyList<SourceLine> lines)
    {
        var candidates = WithoutContents(lines, [.. lines.Select(Candidate).OfType<Graded>()]);
        var chosen = new List<FoundPart>();
        foreach (var part in candidates.GroupBy(candidate => candidate.Found.Code))
        {
            var best = part.Min(candidate => candidate.Grade);
            chosen.AddRange(part.Where(candidate => candidate.Grade == best).Select(candidate => candidate.Found));
        }
        var sure = candidates.Where(candidate => candidate.Grade <= 1).Select(candidate => candidate.Found).ToList();
        var kept = chosen.Where(found => sure.Contains(found) || FitsBetween(found, sure)).OrderBy(found => found.Line.Number).ToList();
        return [.. kept, .. Extras(lines, kept)];
    }

    /// <summary>A heading of lesser grade must stand where its part belongs.</summary>
    private static bool FitsBetween(FoundPart found, List<FoundPart> sure) =>
        sure.All(other => other.Code < found.Code ? other.Line.Number < found.Line.Number : other.Line.Number > found.Line.Number);

    private static Graded? Candidate(SourceLine line)
    {
        if (line.Text.Length is < 4 or > LongestHeading || line.Text.Contains('。', StringComparison.Ordinal) || line.IsOutside)
            return null;
        var (ordinal, stem) = ReportLabel.Split(ReportLabel.Normal(line.Text));
        var key = LabelKey.Of(stem);
        foreach (var part in ReportForm.F2021.Parts)
        {
            if (Grade(part, key, ordinal) is not { } grade)
                continue;
            var printed = ordinal is null ? null : PrintedOrdinal(line.Text);
            return new(new(part.Code, line, printed), grade);
        }
        return null;
    }

    /// <summary>0 is the form's own heading; null is none at all.</summary>
    private static int? Grade(FormPart part, string key, string? ordinal)
    {
        var titles = Titles[part.Code];
        var exact = titles.Exact.Contains(key);
        var known = exact || titles.Variants.Contains(key);
        if (!known && (ordinal is null || LabelKey.Similarity(key, titles.Exact[0]) < 0.7))
            return null;
        return ordinal?[0] switch
        {
            null => exact ? 5 : null,
            '(' => exact ? 4 : null,
            >= '0' and <= '9' => exact ? 2 : 3,
            _ => exact ? 0 : 1,
        };
    }

    /// <summary>A table of contents is a run of headings with nothing between, given that the headings come again.</summary>
    private static List<Graded> WithoutContents(IReadOnlyList<SourceLine> lines, List<Graded> candidates)
    {
        var texts = lines.Where(line => line.Text.Length > 0).Select(line => line.Number).ToList();
        var rank = candidates.Select(candidate => texts.BinarySearch(candidate.Found.Line.Number)).ToList();
        for (var from = 0; from + 3 < candidates.Count; from++)
        {
            var to = from;
            while (to + 1 < candidates.Count && rank[to + 1] == rank[to] + 1)
                to++;
            var again = candidates.Skip(to + 1).Select(candidate => candidate.Found.Code).ToHashSet();
            if (to - from >= 3 && candidates.GetRange(from, to - from + 1).Count(candidate => again.Contains(candidate.Found.Code)) >= 3)
                return [.. candidates.Take(from), .. candidates.Skip(to + 1)];
        }
        return candidates;
    }

    /// <summary>七、 and what follows: headings that count on behind the sixth part.</summary>
    private static IEnumerable<FoundPart> Extras(IReadOnlyList<SourceLine> lines, List<FoundPart> kept)
    {
        if (kept.Count == 0 || kept[^1].Code is not PartCode.P6)
            yield break;
        var next = 7;
        foreach (
            var line in lines.Where(line =>
                line.Number > kept[^1].Line.Number && line.Text.Length is > 2 and <= LongestHeading && !line.IsOutside
            )
        )
        {
            var (ordinal, stem) = ReportLabel.Split(ReportLabel.Normal(line.Text));
            if (
                ordinal is null
                || ordinal[0] == '('
                || !TableRow.IsHan(ordinal[0])
                || stem.EndsWith('。')
                || ReportLabel.OrdinalValue(ordinal) != next
            )
                continue;
            next++;
            yield return new(PartCode.Extra, line, PrintedOrdinal(line.Text));
        }
    }

    /// <summary>The ordinal as it is printed, with its mark.</summary>
    public static string? PrintedOrdinal(string text) => Ordinal().Match(text) is { Success: true } match ? match.Value.TrimEnd() : null;

    [GeneratedRegex(
        @"^([（(]\s*[一二三四五六七八九十]{1,3}\s*[）)][、.]?|[（(]\s*[\d０-９]{1,2}\s*[）)][、.]?|第?[一二三四五六七八九十]{1,3}(部分)?[、，,.．。：:]|[\d０-９]{1,2}\s*[、．.，](?![\d０-９])|[\d０-９]{1,2}[）)]|[①-⑳])\s*",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Ordinal();

    private sealed record Graded(FoundPart Found, int Grade);
}
