using Gongkai.Domain.Reporting;

namespace Gongkai.Documents.Reports.Sources;

/// <summary>
/// The neutral layer between a file format and the recogniser: lines of text and grids of cells in reading order, each with its place.
/// </summary>
public sealed record SourceDocument(string MediaType, string Content, IReadOnlyList<SourceLine> Lines, IReadOnlyList<SourceBlock> Blocks)
{
    /// <summary>Tracked deletions and comments.</summary>
    public IReadOnlyList<Place> EditingTraces { get; init; } = [];

    /// <summary>Facts that stand outside the text: <c>meta</c> elements of a web page, such as PubDate.</summary>
    public IReadOnlyDictionary<string, string> Metadata { get; init; } = new Dictionary<string, string>();

    /// <summary>What the reader of the format wants a person to know.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Every text comes from loose pieces on a page (PDF, OCR), not from the source's own cells and paragraphs.</summary>
    public bool LayoutRecovered { get; init; }
}

/// <summary>A piece of the document: a line, a grid or a picture.</summary>
public abstract record SourceBlock;

/// <summary>A printed text and where it stands; <see cref="Text"/> without padding and layout breaks.</summary>
public readonly record struct SourceSpan(string Text, int Line, int Start, int End, int? Page, string? Path);

/// <summary>A line outside every grid. <see cref="Start"/> and <see cref="End"/> enclose the text without padding.</summary>
public sealed record SourceLine(int Number, int Start, int End, string Text) : SourceBlock
{
    /// <summary>The text with its padding: in a fixed-width layout it tells the columns.</summary>
    public required string Printed { get; init; }

    public int? Page { get; init; }
    public string? Path { get; init; }

    /// <summary>The source itself shows that this is not of the report (navigation, another column of the site).</summary>
    public bool IsOutside { get; init; }

    public bool IsInGrid { get; init; }
    public SourceSpan Span => new(Text, Number, Start, End, Page, Path);
}

/// <summary>A table of the source.</summary>
public sealed record SourceGrid(IReadOnlyList<SourceCell> Cells) : SourceBlock
{
    /// <summary>Columns are true positions; false where cells are only known by their order (text exports).</summary>
    public bool HasPositions { get; init; } = true;

    /// <summary>The format can merge cells, so lost merges are a flaw of the document.</summary>
    public bool CanMerge { get; init; }

    /// <summary>Put together from loose text.</summary>
    public bool IsRecovered { get; init; }

    public bool IsOutside { get; init; }

    public int RowCount => Cells.Count == 0 ? 0 : Cells.Max(cell => cell.Row) + 1;
}

/// <summary>A cell with the place of its text; rows and columns count from 0.</summary>
public sealed record SourceCell(int Row, int Column, int RowSpan, int ColumnSpan, SourceSpan Span)
{
    /// <summary>Marked as header in the source; null where the format has no such mark.</summary>
    public bool? IsHeader { get; init; }

    public string Text => Span.Text;
    public bool IsBlank => Span.Text.Length == 0;

    public bool Covers(int column) => column >= Column && column < Column + ColumnSpan;
}

/// <summary>A picture in the flow of the text.</summary>
public sealed record SourcePicture(string? Alternative, SourceSpan Span) : SourceBlock;
