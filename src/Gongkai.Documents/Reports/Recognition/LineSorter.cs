using Gongkai.Documents.Reports.Sources;
using Gongkai.Domain.Reporting;

namespace Gongkai.Documents.Reports.Recognition;

/// <summary>Says of every line what it is: outside, title, heading, prose, table; and to which part it belongs.</summary>
internal sealed class LineSorter(SourceDocument document, FoundTitle? title, IReadOnlyList<FoundPart> parts, TableFinder tables)
{
    private readonly Dictionary<int, FoundPart> _partAt = parts.ToDictionary(part => part.Line.Number);
    private readonly HashSet<int> _titleLines = [.. title?.Lines.Select(line => line.Number) ?? []];
    private readonly HashSet<int> _tableLines = [];
    private readonly HashSet<int> _metadataLines = [];

    /// <summary>Lines that a table was read from although they stand in no grid.</summary>
    public void TakeLoose(IEnumerable<SourceLine> lines) => _tableLines.UnionWith(lines.Select(line => line.Number));

    public IReadOnlyList<TextLine> Sort()
    {
        SortGrids();
        var sorted = new List<TextLine>(document.Lines.Count);
        var begun = title is null && parts.Count == 0;
        PartCode? part = null;
        var ended = false;
        foreach (var line in document.Lines)
        {
            if (_partAt.TryGetValue(line.Number, out var found))
                part = found.Code;
            begun |=
                part is not null
                || _titleLines.Contains(line.Number)
                || (title is (null or { Lines: [] }) && !line.IsOutside && !SiteWords.IsBeforeText(line.Text));
            ended |= part is (PartCode.P6 or PartCode.Extra) && !_partAt.ContainsKey(line.Number) && SiteWords.IsBehindText(line.Text);
            var kind = KindOf(line, begun && !ended, part);
            sorted.Add(
                new TextLine(line.Number, line.Start, line.End, line.Text, kind, kind is LineKind.Outside ? null : part ?? PartCode.Head)
                {
                    Page = line.Page,
                }
            );
        }
        return sorted;
    }

    private void SortGrids()
    {
        foreach (var grid in document.Blocks.OfType<SourceGrid>())
        {
            var lines = grid.Cells.Where(cell => !cell.IsBlank).SelectMany(cell => LinesOf(cell.Span));
            if (tables.Grids.Contains(grid))
                _tableLines.UnionWith(lines);
            else if (grid.IsOutside || SiteWords.IsMetadata(string.Concat(grid.Cells.Select(cell => cell.Text))))
                _metadataLines.UnionWith(lines);
        }
    }

    private IEnumerable<int> LinesOf(SourceSpan span)
    {
        for (var number = span.Line; number <= document.Lines.Count && document.Lines[number - 1].Start < span.End; number++)
            yield return number;
    }

    private LineKind KindOf(SourceLine line, bool inBody, PartCode? part)
    {
        if (line.Text.Length == 0)
            return LineKind.Blank;
        if (_partAt.ContainsKey(line.Number))
            return LineKind.Part;
        if (_titleLines.Contains(line.Number))
            return LineKind.Title;
        // A rule between head and rows (|---|) belongs to no cell.
        if (_tableLines.Contains(line.Number) || (line.IsInGrid && !line.Text.Any(char.IsLetterOrDigit)))
            return LineKind.Table;
        if (
            !inBody
            || line.IsOutside
            || SiteWords.IsPageNumber(line.Text)
            || _metadataLines.Contains(line.Number)
            || (part is null && SiteWords.IsBeforeText(line.Text))
        )
            return LineKind.Outside;
        if (part is (PartCode.P2 or PartCode.P3 or PartCode.P4) && SiteWords.IsOfTable(line.Text))
            return LineKind.Table;
        return part is not null && PartHeadings.Of(line) is not null ? LineKind.Heading : LineKind.Prose;
    }
}

/// <summary>Headings inside a part (小标题).</summary>
internal static class PartHeadings
{
    private const int Longest = 40;

    /// <summary>A line of its own, at most 40 characters, an ordinal at its start, no full stop at its end.</summary>
    public static (string Ordinal, string Title)? Of(SourceLine line)
    {
        if (line.Text.Length is < 3 or > Longest || line.Text[^1] is '。' or '；' or ';' or '，' or ',')
            return null;
        if (PartFinder.PrintedOrdinal(line.Text) is not { } ordinal)
            return null;
        var title = line.Text[ordinal.Length..].Trim();
        return title.Length == 0 ? null : (ordinal, title);
    }
}
