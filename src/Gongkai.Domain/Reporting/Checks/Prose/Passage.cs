namespace Gongkai.Domain.Reporting.Checks.Prose;

/// <summary>A line of prose or a heading, with its place. A report read from canonical JSON has no line numbers: then the quote alone.</summary>
/// <param name="Heading">The heading that it stands under, if any.</param>
internal sealed record Passage(PartCode Part, string Text, bool IsHeading, string Heading, TextLine? Line)
{
    public Place Place => PlaceOf(0, Text.Length);

    /// <summary>The place of a piece of this passage.</summary>
    public Place PlaceOf(int start, int length) =>
        Line?.PlaceOf(start, length) is { } place
            ? place with
            {
                Part = Structure.PartPlaces.Known(Part),
            }
            : new() { Part = Structure.PartPlaces.Known(Part), Quote = Text.Substring(start, length) };

    public static IReadOnlyList<Passage> Of(AnnualReport report) => [.. report.Parts.SelectMany(Of)];

    private static IEnumerable<Passage> Of(ReportPart part)
    {
        var heading = "";
        foreach (var (text, isHeading, line) in Lines(part))
        {
            heading = isHeading ? text : heading;
            yield return new(part.Code, text, isHeading, heading, line);
        }
    }

    private static IEnumerable<(string Text, bool IsHeading, TextLine? Line)> Lines(ReportPart part) =>
        part.Lines.Count > 0
            ? part
                .Lines.Where(line => line.Kind is LineKind.Prose or LineKind.Heading or LineKind.Title)
                .Select(line => (line.Text, line.Kind is LineKind.Heading, (TextLine?)line))
            : part
                .Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(line =>
                    (
                        line,
                        part.Headings.Any(heading =>
                            line.Length <= 40
                            && line.StartsWith(heading.Ordinal, StringComparison.Ordinal)
                            && line.Contains(heading.Title, StringComparison.Ordinal)
                        ),
                        (TextLine?)null
                    )
                );
}
