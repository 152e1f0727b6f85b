using Gongkai.Documents.Reports.Sources;
using Gongkai.Domain.Reporting;

namespace Gongkai.Documents.Reports.Recognition;

/// <summary>One row of a table as the recogniser sees it: a row of a grid, or a label with its values gathered from loose lines.</summary>
internal sealed record TableRow(IReadOnlyList<SourceCell> Cells)
{
    /// <summary>The grid it comes from; null for a row gathered from loose lines.</summary>
    public SourceGrid? Grid { get; init; }

    /// <summary>Cells that begin in an earlier row and reach into this one.</summary>
    public IReadOnlyList<SourceCell> FromAbove { get; init; } = [];

    public bool IsLoose => Grid is null;

    public string Text => string.Concat(Cells.Select(cell => cell.Text));

    public static IEnumerable<TableRow> Of(SourceGrid grid)
    {
        var reaching = new List<SourceCell>();
        foreach (var row in grid.Cells.GroupBy(cell => cell.Row).OrderBy(row => row.Key))
        {
            reaching.RemoveAll(cell => cell.Row + cell.RowSpan <= row.Key);
            foreach (
                var cells in grid.HasPositions
                    ?
                    [
                        [.. row.OrderBy(cell => cell.Column)],
                    ]
                    : CutBehindValues(row)
            )
                yield return new(cells) { Grid = grid, FromAbove = [.. reaching.OrderBy(cell => cell.Column)] };
            reaching.AddRange(row.Where(cell => cell.RowSpan > 1));
        }
    }

    /// <summary>Where only the order of cells is known, a word behind a number begins the next row, whatever the blank lines say.</summary>
    private static IEnumerable<IReadOnlyList<SourceCell>> CutBehindValues(IEnumerable<SourceCell> row)
    {
        var cells = new List<SourceCell>();
        foreach (var cell in row.OrderBy(cell => cell.Column))
        {
            if (cells.Count > 0 && !cells[^1].IsBlank && IsValue(cells[^1].Text) && !IsValue(cell.Text))
            {
                yield return cells;
                cells = [];
            }
            cells.Add(cell);
        }
        yield return cells;
    }

    /// <summary>Could this text be what a data cell holds?</summary>
    public static bool IsValue(string text) =>
        text.Length == 0
        || PrintedNumber.Read(text).Kind switch
        {
            NumberKind.Unreadable => text.Length <= 8 && !text.Any(IsHan) && text.Any(char.IsLetterOrDigit) && !IsBareOrdinal(text),
            NumberKind.NothingMark => text.Length <= 4,
            _ => true,
        };

    public static bool IsHan(char c) => c is >= '\u3400' and <= '\u9FFF' or '〇';

    /// <summary>"1." or "（2）" alone is the beginning of a label, not a value.</summary>
    private static bool IsBareOrdinal(string text) => ReportLabel.Split(ReportLabel.Normal(text) + "x") is { Ordinal: not null, Stem: "x" };
}

/// <summary>A row cut into its label and its values, with the row of the form that the label names.</summary>
internal sealed record LabelledRow(TableRow Row, IReadOnlyList<SourceCell> Label, IReadOnlyList<SourceCell> Values)
{
    /// <summary>Row code; null while it is not known.</summary>
    public string? Code { get; init; }

    /// <summary>Found by its place among its neighbours or by a similar label, not by its label.</summary>
    public bool IsGuess { get; init; }

    /// <summary>The cell or the joined text that names the row.</summary>
    public string LabelText =>
        Label.Count == 0 ? ""
        : Row.IsLoose ? string.Concat(Label.Select(cell => cell.Text))
        : Label[^1].Text;
}
