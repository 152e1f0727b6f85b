namespace Gongkai.Domain.Reporting;

/// <summary>What a line of the extracted text is.</summary>
public enum LineKind
{
    /// <summary>Not of the report: navigation, metadata of the site, footer.</summary>
    Outside,
    Blank,
    Title,

    /// <summary>Heading of a part.</summary>
    Part,

    /// <summary>Heading inside a part.</summary>
    Heading,
    Prose,

    /// <summary>Text of a table's cell.</summary>
    Table,
}

/// <summary>A line of the extracted text. <see cref="Start"/> and <see cref="End"/> enclose the text without padding.</summary>
public sealed record TextLine(int Number, int Start, int End, string Text, LineKind Kind, PartCode? Part)
{
    public int? Page { get; init; }

    public Place Place =>
        new()
        {
            Part = Part,
            Line = Number,
            Page = Page,
            Start = Start,
            End = End,
            Quote = Text,
        };

    /// <summary>The place of a piece of this line.</summary>
    public Place PlaceOf(int start, int length) =>
        Place with
        {
            Start = Start + start,
            End = Start + start + length,
            Quote = Text.Substring(start, length),
        };
}

/// <summary>The text extracted from a source, line by line: what every <see cref="Place"/> points into.</summary>
public sealed record ReportText(string Content, IReadOnlyList<TextLine> Lines)
{
    public static ReportText Empty { get; } = new("", []);

    /// <summary>The lines that are part of the report.</summary>
    public IEnumerable<TextLine> Body => Lines.Where(line => line.Kind is not (LineKind.Outside or LineKind.Blank));

    /// <summary>Sentences and headings, without table cells.</summary>
    public IEnumerable<TextLine> Prose => Lines.Where(line => line.Kind is LineKind.Prose or LineKind.Heading);
}
