using System.Text.RegularExpressions;
using Gongkai.Documents.Reports.Recognition;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace Gongkai.Documents.Reports.Sources;

/// <summary>
/// A PDF with a text layer. Ruled tables are rebuilt from their lines; text without rules becomes lines in reading order, wrapped lines of a
/// paragraph joined.
/// </summary>
internal static class PdfSource
{
    private const int FewestLetters = 20;

    public static SourceDocument Read(byte[] bytes, ReadLimits limits)
    {
        using var document = Open(bytes);
        if (document.NumberOfPages > limits.Pages)
            throw new UnreadableException(UnreadableCode.TooLarge);
        var pages = document.GetPages().Select(PdfPage.Of).ToList();
        if (pages.Sum(page => page.Letters) < FewestLetters)
            throw new UnreadableException(UnreadableCode.NoTextLayer);
        var margins = pages.GroupBy(page => page.Width).ToDictionary(alike => alike.Key, PdfMargins.Of);
        var builder = new SourceBuilder(limits) { LayoutRecovered = true };
        foreach (var page in pages)
            Page(builder, page, margins[page.Width]);
        return builder.Build("application/pdf");
    }

    private static PdfDocument Open(byte[] bytes)
    {
        try
        {
            return PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true });
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new UnreadableException(UnreadableCode.Encrypted);
        }
    }

    private static void Page(SourceBuilder builder, PdfPage page, PdfMargins margins)
    {
        var pieces = new List<(double Top, Action Add)>();
        foreach (var (grid, letters) in page.Grids)
            pieces.Add((grid.Top, () => Grid(builder, grid, letters, page.Number)));
        foreach (var line in PdfLines.Paragraphs(page.Lines, margins))
            pieces.Add((line.Top, () => builder.Line(line.Text, page.Number)));
        foreach (var (_, add) in pieces.OrderByDescending(piece => piece.Top))
            add();
    }

    private static void Grid(SourceBuilder builder, PdfGrid grid, List<PdfLetter> letters, int page)
    {
        var cells = new List<SourceCell>();
        foreach (var area in grid.Cells.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column))
        {
            var lines = PdfLines.Of(letters.Where(area.Encloses)).Select(line => line.Text.Trim());
            cells.Add(new(area.Row, area.Column, area.RowSpan, area.ColumnSpan, builder.Cell(lines, page)));
        }
        builder.Add(new SourceGrid(cells) { IsRecovered = true });
    }
}

/// <summary>What stands on a page: ruled tables with their letters, and the lines of text around them without the page number.</summary>
internal sealed partial record PdfPage(
    int Number,
    double Width,
    int Letters,
    IReadOnlyList<(PdfGrid Grid, List<PdfLetter> Letters)> Grids,
    IReadOnlyList<PdfLine> Lines
)
{
    public static PdfPage Of(Page page)
    {
        var letters = page.Letters.Where(letter => letter.Value.Trim().Length > 0).Select(PdfLetter.Of).Distinct().ToList();
        var grids = new List<(PdfGrid, List<PdfLetter>)>();
        foreach (var grid in PdfRules.Grids(page))
        {
            var inside = letters.Where(grid.Encloses).ToList();
            letters = [.. letters.Except(inside)];
            grids.Add((grid, inside));
        }
        var lines = PdfLines.Of(letters).Where(line => !IsPageNumber(line, page)).ToList();
        return new(page.Number, Math.Round(page.Width), page.Letters.Count, grids, lines);
    }

    private static bool IsPageNumber(PdfLine line, Page page) =>
        (line.Top < page.Height * 0.14 || line.Top > page.Height * 0.93) && PageNumber().IsMatch(line.Text.Trim());

    [GeneratedRegex(@"^[-—–―\s]*(第\s*)?\d{1,3}(\s*页)?(\s*[/共]\s*\d{1,3}\s*页?)?[-—–―\s]*$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex PageNumber();
}

/// <summary>Where the text of pages begins and ends: a page of its own may hold no more than one short line.</summary>
internal sealed record PdfMargins(double Left, double Right)
{
    public static PdfMargins Of(IEnumerable<PdfPage> pages)
    {
        var lines = pages.SelectMany(page => page.Lines).ToList();
        return lines.Count == 0 ? new(0, 0) : new(lines.Min(line => line.Left), lines.Max(line => line.Right));
    }
}

/// <summary>A letter with its box; a letter drawn twice at one place (false bold) counts once.</summary>
internal sealed record PdfLetter(string Value, double Left, double Right, double Bottom, double Size)
{
    public double Middle => Bottom + (Size * 0.35);
    public double Centre => (Left + Right) / 2;

    public static PdfLetter Of(Letter letter)
    {
        var box = letter.BoundingBox;
        var width = Math.Max(Math.Abs(letter.Width), 0.1);
        var size = Math.Clamp(letter.PointSize > 0 ? letter.PointSize : box.Height, 1, 200);
        var left = Math.Round(letter.StartBaseLine.X, 1);
        return new(letter.Value, left, Math.Round(left + width, 1), Math.Round(letter.StartBaseLine.Y, 1), Math.Round(size, 1));
    }
}

/// <summary>A line of letters: text with spaces where gaps are.</summary>
internal sealed record PdfLine(string Text, double Left, double Right, double Top, double Size);

/// <summary>Letters to lines, lines to paragraphs.</summary>
internal static class PdfLines
{
    public static IEnumerable<PdfLine> Of(IEnumerable<PdfLetter> letters)
    {
        var line = new List<PdfLetter>();
        foreach (var letter in letters.OrderByDescending(letter => letter.Bottom).ThenBy(letter => letter.Left))
        {
            if (line.Count > 0 && line[0].Bottom - letter.Bottom > Math.Max(line[0].Size, letter.Size) * 0.5)
            {
                yield return Line(line);
                line = [];
            }
            line.Add(letter);
        }
        if (line.Count > 0)
            yield return Line(line);
    }

    private static PdfLine Line(List<PdfLetter> letters)
    {
        letters.Sort((a, b) => a.Left.CompareTo(b.Left));
        var text = new System.Text.StringBuilder();
        var right = letters[0].Left;
        foreach (var letter in letters)
        {
            var gap = letter.Left - right;
            if (text.Length > 0 && gap > letter.Size * 0.5)
                text.Append(' ', Math.Clamp((int)(gap / letter.Size), 1, 8));
            text.Append(letter.Value);
            right = Math.Max(right, letter.Right);
        }
        return new(text.ToString(), letters[0].Left, right, letters[0].Bottom + letters[0].Size, letters[0].Size);
    }

    /// <summary>A line that reaches the right edge goes on in the next, if that is not indented and is no heading.</summary>
    public static IEnumerable<PdfLine> Paragraphs(IReadOnlyList<PdfLine> lines, PdfMargins margins)
    {
        if (lines.Count == 0)
            yield break;
        var current = lines[0];
        var last = lines[0];
        foreach (var line in lines.Skip(1))
        {
            var goesOn =
                last.Right > margins.Right - (last.Size * 2.2)
                && line.Left < margins.Left + line.Size
                && Math.Abs(line.Size - last.Size) < 1.5
                && !last.Text.Contains("   ", StringComparison.Ordinal)
                && PartFinder.PrintedOrdinal(line.Text) is null;
            if (goesOn)
                current = current with { Text = current.Text + line.Text };
            else
            {
                yield return current;
                current = line;
            }
            last = line;
        }
        yield return current;
    }
}
