using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Gongkai.Documents.Reports.Sources;

/// <summary>A cell between rules, in page coordinates.</summary>
internal sealed record PdfCell(int Row, int Column, int RowSpan, int ColumnSpan, double Left, double Right, double Bottom, double Top)
{
    public bool Encloses(PdfLetter letter) =>
        letter.Centre > Left && letter.Centre < Right && letter.Middle > Bottom && letter.Middle < Top;
}

/// <summary>A ruled table of a page.</summary>
internal sealed record PdfGrid(IReadOnlyList<PdfCell> Cells)
{
    public double Top { get; } = Cells.Max(cell => cell.Top);
    private readonly double _bottom = Cells.Min(cell => cell.Bottom);
    private readonly double _left = Cells.Min(cell => cell.Left);
    private readonly double _right = Cells.Max(cell => cell.Right);

    public bool Encloses(PdfLetter letter) =>
        letter.Centre > _left && letter.Centre < _right && letter.Middle > _bottom && letter.Middle < Top;
}

/// <summary>Finds the rules of a page and the tables that they draw.</summary>
internal static class PdfRules
{
    private const double Tolerance = 2.5;
    private const int MostRules = 4000;

    /// <summary>A straight rule: at <see cref="At"/> across, from <see cref="From"/> to <see cref="To"/> along.</summary>
    private sealed record Rule(double At, double From, double To);

    public static IReadOnlyList<PdfGrid> Grids(Page page)
    {
        var (level, upright) = (new List<Rule>(), new List<Rule>());
        foreach (var path in page.Paths)
        foreach (var subpath in path)
            Add(subpath, path.IsStroked, level, upright);
        if (level.Count + upright.Count > MostRules)
            return [];
        var (rows, columns) = (Joined(level), Joined(upright));
        return [.. Components(rows, columns).Select(component => Grid(component.Rows, component.Columns)).OfType<PdfGrid>()];
    }

    private static void Add(PdfSubpath subpath, bool isStroked, List<Rule> level, List<Rule> upright)
    {
        if (subpath.GetBoundingRectangle() is not { } box)
            return;
        if (box.Height < Tolerance && box.Width > 4)
            level.Add(new((box.Bottom + box.Top) / 2, box.Left, box.Right));
        else if (box.Width < Tolerance && box.Height > 4)
            upright.Add(new((box.Left + box.Right) / 2, box.Bottom, box.Top));
        else if (isStroked)
            foreach (var line in subpath.Commands.OfType<PdfSubpath.Line>())
                AddLine(line.From, line.To, level, upright);
    }

    private static void AddLine(PdfPoint from, PdfPoint to, List<Rule> level, List<Rule> upright)
    {
        if (Math.Abs(from.Y - to.Y) < 1 && Math.Abs(from.X - to.X) > 4)
            level.Add(new(from.Y, Math.Min(from.X, to.X), Math.Max(from.X, to.X)));
        else if (Math.Abs(from.X - to.X) < 1 && Math.Abs(from.Y - to.Y) > 4)
            upright.Add(new(from.X, Math.Min(from.Y, to.Y), Math.Max(from.Y, to.Y)));
    }

    /// <summary>Pieces of one rule become one.</summary>
    private static List<Rule> Joined(List<Rule> rules)
    {
        var joined = new List<Rule>();
        foreach (var band in Bands(rules))
        {
            Rule? open = null;
            foreach (var rule in band.OrderBy(rule => rule.From))
            {
                if (open is not null && rule.From <= open.To + Tolerance)
                    open = open with { To = Math.Max(open.To, rule.To) };
                else
                {
                    if (open is not null)
                        joined.Add(open);
                    open = rule with { At = band[0].At };
                }
            }
            joined.Add(open!);
        }
        return joined;
    }

    private static IEnumerable<List<Rule>> Bands(List<Rule> rules)
    {
        var band = new List<Rule>();
        foreach (var rule in rules.OrderBy(rule => rule.At))
        {
            if (band.Count > 0 && rule.At - band[0].At > Tolerance)
            {
                yield return band;
                band = [];
            }
            band.Add(rule);
        }
        if (band.Count > 0)
            yield return band;
    }

    private static bool Touch(Rule level, Rule upright) =>
        upright.At >= level.From - Tolerance
        && upright.At <= level.To + Tolerance
        && level.At >= upright.From - Tolerance
        && level.At <= upright.To + Tolerance;

    /// <summary>Rules that touch one another, directly or through others, draw one table.</summary>
    private static IEnumerable<(List<Rule> Rows, List<Rule> Columns)> Components(List<Rule> rows, List<Rule> columns)
    {
        var rowsLeft = rows.ToHashSet();
        var columnsLeft = columns.ToHashSet();
        while (rowsLeft.Count > 0)
        {
            var (tableRows, tableColumns) = (new List<Rule>(), new List<Rule>());
            var queue = new Queue<(Rule Rule, bool IsLevel)>([(rowsLeft.First(), true)]);
            rowsLeft.Remove(queue.Peek().Rule);
            while (queue.TryDequeue(out var next))
            {
                (next.IsLevel ? tableRows : tableColumns).Add(next.Rule);
                foreach (
                    var met in (next.IsLevel ? columnsLeft : rowsLeft)
                        .Where(other => next.IsLevel ? Touch(next.Rule, other) : Touch(other, next.Rule))
                        .ToList()
                )
                {
                    (next.IsLevel ? columnsLeft : rowsLeft).Remove(met);
                    queue.Enqueue((met, !next.IsLevel));
                }
            }
            if (tableRows.Count >= 2 && tableColumns.Count >= 2)
                yield return (tableRows, tableColumns);
        }
    }

    private static PdfGrid? Grid(List<Rule> rows, List<Rule> columns)
    {
        var ys = Steps(rows.Select(rule => rule.At)).Reverse().ToList();
        var xs = Steps(columns.Select(rule => rule.At)).ToList();
        if (ys.Count < 2 || xs.Count < 2 || ys.Count * xs.Count > 4000)
            return null;
        bool Above(int row, int column) =>
            rows.Any(rule => Math.Abs(rule.At - ys[row]) <= Tolerance && Covers(rule, (xs[column] + xs[column + 1]) / 2));
        bool Before(int row, int column) =>
            columns.Any(rule => Math.Abs(rule.At - xs[column]) <= Tolerance && Covers(rule, (ys[row] + ys[row + 1]) / 2));
        var cells = new List<PdfCell>();
        var taken = new bool[ys.Count - 1, xs.Count - 1];
        for (var row = 0; row < ys.Count - 1; row++)
        for (var column = 0; column < xs.Count - 1; column++)
        {
            if (taken[row, column])
                continue;
            var right = column + 1;
            while (right < xs.Count - 1 && !taken[row, right] && !Before(row, right))
                right++;
            var below = row + 1;
            while (below < ys.Count - 1 && !taken[below, column] && !Above(below, column))
                below++;
            for (var r = row; r < below; r++)
            for (var c = column; c < right; c++)
                taken[r, c] = true;
            cells.Add(new(row, column, below - row, right - column, xs[column], xs[right], ys[below], ys[row]));
        }
        return new(cells);
    }

    private static bool Covers(Rule rule, double at) => at >= rule.From - Tolerance && at <= rule.To + Tolerance;

    private static IEnumerable<double> Steps(IEnumerable<double> positions)
    {
        double? last = null;
        foreach (var position in positions.Order())
        {
            if (last is { } previous && position - previous <= Tolerance)
                continue;
            last = position;
            yield return position;
        }
    }
}
