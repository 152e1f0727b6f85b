using Gongkai.Documents.Reports.Sources;
using Gongkai.Domain.Reporting;

namespace Gongkai.Documents.Reports.Recognition;

/// <summary>Gathers the prose and the headings of each part.</summary>
internal static class PartsReader
{
    public static IReadOnlyList<ReportPart> Read(SourceDocument document, IReadOnlyList<TextLine> lines, IReadOnlyList<FoundPart> parts)
    {
        var starts = parts.Select(part => part.Line.Number).ToList();
        var read = new List<ReportPart>();
        var first = starts.Count > 0 ? starts[0] : int.MaxValue;
        var head = lines.Where(line => line.Number < first && line.Kind is (LineKind.Title or LineKind.Prose or LineKind.Heading)).ToList();
        if (head.Count > 0)
            read.Add(new(PartCode.Head, null, null, TextOf(head)) { Place = head[0].Place, Lines = head });
        foreach (var (index, part) in parts.Index())
        {
            var end = index + 1 < starts.Count ? starts[index + 1] : int.MaxValue;
            var own = lines
                .Where(line => line.Number > starts[index] && line.Number < end && line.Kind is (LineKind.Prose or LineKind.Heading))
                .ToList();
            read.Add(
                new(part.Code, part.Ordinal, part.Line.Text, TextOf(own))
                {
                    Place = CellReading.PlaceOf(part.Line.Span, part.Code),
                    Lines = own,
                    Headings =
                    [
                        .. own.Where(line => line.Kind is LineKind.Heading)
                            .Select(line => HeadingOf(document.Lines[line.Number - 1], part.Code)),
                    ],
                }
            );
        }
        return read;
    }

    private static string TextOf(IEnumerable<TextLine> lines) => string.Join('\n', lines.Select(line => line.Text));

    private static PartHeading HeadingOf(SourceLine line, PartCode part)
    {
        var (ordinal, title) = PartHeadings.Of(line)!.Value;
        return new(ordinal, title, CellReading.PlaceOf(line.Span, part));
    }
}
