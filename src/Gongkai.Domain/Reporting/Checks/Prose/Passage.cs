namespace Gongkai.Domain.Reporting.Checks.Prose;

/// <summary>A line of prose or a heading, with its place. A report read from canonical JSON has no line numbers: then the quote alone.</summary>
internal sealed record Passage(PartCode Part, string Text, bool IsHeading, TextLine? Line)
{
    public Place Place => PlaceOf(0, Text.Length);

    /// <summary>The place of a piece of this passage.</summary>
    public Place PlaceOf(int start, int length) =>
        Line?.PlaceOf(start, length) is { } place
            ? place with
            {
                Part = Part,
            }
            : new() { Part = Part, Quote = Text.Substring(start, length) };

    public static IReadOnlyList<Passage> Of(AnnualReport report) => [.. report.Parts.SelectMany(Of)];

    private static IEnumerable<Passage> Of(ReportPart part)
    {
        if (part.Lines.Count > 0)
            return part
                .Lines.Where(line => line.Kind is LineKind.Prose or LineKind.Heading or LineKind.Title)
                .Select(line => new Passage(part.Code, line.Text, line.Kind is LineKind.Heading, line));
        return part
            .Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => new Passage(
                part.Code,
                line,
                part.Headings.Any(heading => line.StartsWith(heading.Title, StringComparison.Ordinal)),
                null
            ));
    }
}
