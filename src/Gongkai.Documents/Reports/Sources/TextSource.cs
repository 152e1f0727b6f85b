using Gongkai.Domain.Reporting;

namespace Gongkai.Documents.Reports.Sources;

/// <summary>
/// Plain text. Three ways of writing cells are known by their marks: a cell on a line of its own behind a tab (the text export of word
/// processors), rows with tabs, rows with upright bars (Markdown too). Anything else stays a line.
/// </summary>
internal static class TextSource
{
    public static SourceDocument Read(byte[] bytes, string mediaType, ReadLimits limits)
    {
        var (text, charset) = TextDecoding.Decode(bytes);
        return Read(text, $"{mediaType}; charset={charset}", limits);
    }

    public static SourceDocument Read(string text, string mediaType, ReadLimits limits)
    {
        var builder = new SourceBuilder(limits);
        Read(builder, TextDecoding.Lines(text));
        return builder.Build(mediaType);
    }

    /// <summary>Feeds lines and the cells among them.</summary>
    public static void Read(SourceBuilder builder, string[] lines)
    {
        // A text that ends with a line end has no further line behind it.
        var count = lines.Length > 0 && lines[^1].Length == 0 ? lines.Length - 1 : lines.Length;
        for (var at = 0; at < count; )
        {
            var taken = CellLines(builder, lines, at, count);
            if (taken == 0)
                taken = BarRows(builder, lines, at, count);
            if (taken == 0)
                taken = TabRows(builder, lines, at, count);
            if (taken == 0)
            {
                builder.Line(lines[at]);
                taken = 1;
            }
            at += taken;
        }
    }

    /// <summary>Cells that begin with a tab, one a line; a line without tab goes on with the cell; a blank line ends the row.</summary>
    private static int CellLines(SourceBuilder builder, string[] lines, int from, int count)
    {
        if (!IsCellStart(lines[from]))
            return 0;
        var rows = new List<List<List<int>>> { new() };
        var blanks = 0;
        var at = from;
        for (; at < count; at++)
        {
            var line = lines[at];
            if (IsCellStart(line))
            {
                if (blanks > 0)
                    rows.Add([]);
                rows[^1].Add([at]);
                blanks = 0;
            }
            else if (IsBlank(line))
                blanks++;
            else if (blanks > 0 || line.Contains('\t', StringComparison.Ordinal))
                break;
            else
                rows[^1][^1].Add(at);
        }
        var end = at - blanks;
        if (!LooksLikeTable(rows.SelectMany(row => row).Select(cell => string.Concat(cell.Select(line => lines[line].Trim())))))
            return 0;
        AddRows(builder, lines, from, end, rows);
        return end - from;
    }

    private static void AddRows(SourceBuilder builder, string[] lines, int from, int end, List<List<List<int>>> rows)
    {
        var registered = Enumerable.Range(from, end - from).ToDictionary(line => line, line => builder.GridLine(lines[line]));
        var cells =
            from row in rows.Index()
            from cell in row.Item.Index()
            select new SourceCell(
                row.Index,
                cell.Index,
                1,
                1,
                SourceBuilder.Join([.. cell.Item.Select(line => registered[line])], path: null)
            );
        builder.Add(new SourceGrid([.. cells]) { HasPositions = false });
    }

    private static int BarRows(SourceBuilder builder, string[] lines, int from, int count)
    {
        static bool IsRow(string line) => line.Count(c => c is '|' or '｜') >= 2;
        var rows = lines[from..count].TakeWhile(IsRow).ToList();
        // A bar at the start is the table's edge where every row has it; else it stands behind a blank first cell.
        var hasEdge = rows.TrueForAll(row => row.TrimStart()[0] is '|' or '｜');
        IEnumerable<(int From, int To)> Cut(string row) => Bars(row, hasEdge);
        // Bars that only end a cell, or stand for merged places, do not make rows: such lines stay loose.
        if (rows.Count == 0 || rows.Max(row => Cut(row).Count(cell => row[cell.From..cell.To].Any(c => !ReportLabel.IsSpace(c)))) < 2)
            return 0;
        Delimited(builder, rows, Cut);
        return rows.Count;
    }

    private static int TabRows(SourceBuilder builder, string[] lines, int from, int count)
    {
        static bool IsRow(string line) => line.Trim().Contains('\t', StringComparison.Ordinal);
        var rows = lines[from..count].TakeWhile(IsRow).ToList();
        if (!LooksLikeTable(rows.SelectMany(row => row.Split('\t'))))
            return 0;
        Delimited(builder, rows, Tabs);
        return rows.Count;
    }

    private static IEnumerable<(int From, int To)> Tabs(string line) => Pieces(line, 0, line.Length, '\t', '\t');

    private static IEnumerable<(int From, int To)> Bars(string line, bool hasEdge)
    {
        var from = line.TakeWhile(ReportLabel.IsSpace).Count();
        var to = line.Length - line.Reverse().TakeWhile(ReportLabel.IsSpace).Count();
        from += hasEdge ? 1 : 0;
        to -= to > from && line[to - 1] is '|' or '｜' ? 1 : 0;
        return Pieces(line, from, to, '|', '｜');
    }

    private static IEnumerable<(int From, int To)> Pieces(string line, int from, int to, char mark, char other)
    {
        var start = from;
        for (var i = from; i < to; i++)
        {
            if (line[i] != mark && line[i] != other)
                continue;
            yield return (start, i);
            start = i + 1;
        }
        yield return (start, to);
    }

    private static void Delimited(SourceBuilder builder, List<string> rows, Func<string, IEnumerable<(int From, int To)>> cut)
    {
        var cells = new List<SourceCell>();
        var row = 0;
        foreach (var printed in rows)
        {
            var line = builder.GridLine(printed);
            if (IsRule(printed))
                continue;
            var column = 0;
            foreach (var (from, to) in cut(printed))
                cells.Add(new SourceCell(row, column++, 1, 1, SpanOf(line, printed, from, to)));
            row++;
        }
        builder.Add(new SourceGrid(cells) { HasPositions = true });
    }

    /// <summary>A line drawn between rows, or bars that only fill up the row before; bars with blanks between them are blank cells.</summary>
    private static bool IsRule(string line) =>
        line.All(c => c is '|' or '-' or ':' or ' ' or '+' or '=' or '\t' or '｜')
        && !(line.Contains("| |", StringComparison.Ordinal) || line.Contains("|  |", StringComparison.Ordinal));

    private static SourceSpan SpanOf(SourceLine line, string printed, int from, int to)
    {
        while (from < to && ReportLabel.IsSpace(printed[from]))
            from++;
        while (to > from && ReportLabel.IsSpace(printed[to - 1]))
            to--;
        var lineStart = line.Start - (line.Printed.Length == 0 ? 0 : line.Printed.IndexOf(line.Text, StringComparison.Ordinal));
        var text = printed[from..to].Replace("<br>", "", StringComparison.OrdinalIgnoreCase).Replace("**", "", StringComparison.Ordinal);
        return new(text, line.Number, lineStart + from, lineStart + to, line.Page, Path: null);
    }

    /// <summary>Paragraphs may begin with a tab as well: cells are short, and many of them are numbers or words of the form.</summary>
    private static bool LooksLikeTable(IEnumerable<string> cells)
    {
        var all = cells.ToList();
        var values = all.Count(cell => PrintedNumber.Read(cell).Kind is NumberKind.Plain or NumberKind.NothingMark);
        return values >= 1 && all.Count(cell => cell.Length > 60) <= all.Count / 10;
    }

    private static bool IsCellStart(string line) =>
        line.Length > 0 && line[0] == '\t' && !line.Trim().Contains('\t', StringComparison.Ordinal);

    private static bool IsBlank(string line) => line.All(ReportLabel.IsSpace);
}
