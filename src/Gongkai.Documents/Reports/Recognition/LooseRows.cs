using System.Text.RegularExpressions;
using Gongkai.Documents.Reports.Sources;

namespace Gongkai.Documents.Reports.Recognition;

/// <summary>
/// Rows out of lines without cells: words gather to a label until values come; a word after values begins the next row. Upright bars that a
/// page's export left behind end a cell, so that a blank cell shows as two bars with nothing between.
/// </summary>
internal static partial class LooseRows
{
    /// <param name="lines">Lines of one table, captions and heads included.</param>
    /// <param name="isLabel">Does this text end with the label of a row? Only then a blank cell is a value.</param>
    public static IReadOnlyList<TableRow> Of(IEnumerable<SourceLine> lines, Func<string, bool> isLabel)
    {
        var rows = new List<TableRow>();
        var cells = new List<SourceCell>();
        var hasValues = false;
        foreach (var span in Tokens(lines))
        {
            var isBlank = span.Text.Length == 0;
            if (isBlank && !hasValues && (cells.Count == 0 || !isLabel(string.Concat(cells.Select(cell => cell.Text)))))
                continue;
            var isValue = TableRow.IsValue(span.Text);
            if (!isValue && hasValues)
            {
                rows.Add(new(cells));
                (cells, hasValues) = ([], false);
            }
            cells.Add(new(rows.Count, cells.Count, 1, 1, span));
            hasValues |= isValue;
        }
        if (hasValues)
            rows.Add(new(cells));
        return rows;
    }

    /// <summary>Words and blank cells in reading order.</summary>
    private static IEnumerable<SourceSpan> Tokens(IEnumerable<SourceLine> lines)
    {
        var isFilled = true;
        foreach (var line in lines)
        foreach (Match match in WordsAndBars().Matches(line.Text))
        {
            if (match.Value is not ("|" or "｜"))
            {
                isFilled = true;
                foreach (var word in Word(line, match))
                    yield return word;
                continue;
            }
            if (!isFilled)
                yield return Piece(line, match.Index, 0);
            isFilled = false;
        }
    }

    /// <summary>A word; a number glued to its label is cut off.</summary>
    private static IEnumerable<SourceSpan> Word(SourceLine line, Match word)
    {
        if (Glued().Match(word.Value) is not { Success: true } glued)
        {
            yield return Piece(line, word.Index, word.Length);
            yield break;
        }
        var number = glued.Groups["number"];
        yield return Piece(line, word.Index, glued.Groups["label"].Length);
        yield return Piece(line, word.Index + number.Index, number.Length);
    }

    private static SourceSpan Piece(SourceLine line, int from, int length) =>
        line.Span with
        {
            Text = line.Text.Substring(from, length),
            Start = line.Start + from,
            End = line.Start + from + length,
        };

    [GeneratedRegex(@"[^\s\u00A0\u3000\u200B|｜]+|[|｜]", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex WordsAndBars();

    [GeneratedRegex(
        @"^(?!(增加|减少|增|减)\d)(?<label>.*[\u4e00-\u9fff”""）)])(?<number>\d{1,9}(\.\d{1,6})?)$",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Glued();
}
