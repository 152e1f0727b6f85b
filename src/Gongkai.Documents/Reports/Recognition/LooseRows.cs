using System.Text.RegularExpressions;
using Gongkai.Documents.Reports.Sources;

namespace Gongkai.Documents.Reports.Recognition;

/// <summary>Rows out of lines without cells: words gather to a label until values come; a word after values begins the next row.</summary>
internal static partial class LooseRows
{
    public static IReadOnlyList<TableRow> Of(IEnumerable<SourceLine> lines)
    {
        var rows = new List<TableRow>();
        var cells = new List<SourceCell>();
        var hasValues = false;
        foreach (var span in lines.SelectMany(Tokens))
        {
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

    /// <summary>The words of a line with their places; a number glued to its label is cut off.</summary>
    public static IEnumerable<SourceSpan> Tokens(SourceLine line)
    {
        foreach (Match word in Words().Matches(line.Text))
        {
            if (Glued().Match(word.Value) is { Success: true } glued)
            {
                var label = glued.Groups["label"];
                var number = glued.Groups["number"];
                yield return Piece(line, word.Index, label.Length);
                yield return Piece(line, word.Index + number.Index, number.Length);
            }
            else
                yield return Piece(line, word.Index, word.Length);
        }
    }

    private static SourceSpan Piece(SourceLine line, int from, int length) =>
        line.Span with
        {
            Text = line.Text.Substring(from, length),
            Start = line.Start + from,
            End = line.Start + from + length,
        };

    [GeneratedRegex(@"[^\s\u00A0\u3000\u200B|｜]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Words();

    [GeneratedRegex(@"^(?<label>.*[\u4e00-\u9fff”""）)])(?<number>\d{1,9}(\.\d{1,6})?)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Glued();
}
