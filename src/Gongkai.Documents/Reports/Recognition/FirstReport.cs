using Gongkai.Documents.Reports.Sources;
using Gongkai.Domain.Reporting;

namespace Gongkai.Documents.Reports.Recognition;

/// <summary>
/// Two reports on one page: read as one they would seem to contradict each other, so that only the first is read and a note says so. A second
/// report begins when the parts are counted anew behind the sixth.
/// </summary>
internal static class FirstReport
{
    /// <summary>Fewer parts again are a heading printed twice, or a list of contents.</summary>
    private const int FewestParts = 4;

    public static SourceDocument Of(SourceDocument document)
    {
        var lines = document.Lines.Where(line => !line.IsInGrid).ToList();
        var parts = PartFinder.Find(lines);
        if (parts.FirstOrDefault(part => part.Code is PartCode.P6) is not { } last)
            return document;
        var again = parts.Where(part => part.Line.Number > last.Line.Number && part.Code is not PartCode.Extra).ToList();
        if (again is not [{ Code: PartCode.P1 } first, ..] || again.DistinctBy(part => part.Code).Count() < FewestParts)
            return document;
        var title = HeadReader.Title([.. lines.Where(line => line.Number > last.Line.Number)], first.Line.Number);
        var end = title is { Lines: [var line, ..] } ? line.Number : first.Line.Number;
        return document with
        {
            Lines = [.. document.Lines.TakeWhile(line => line.Number < end)],
            Blocks = [.. document.Blocks.Where(block => LineOf(block) < end)],
            Notes = [.. document.Notes, ReaderNotes.SecondReport],
        };
    }

    private static int LineOf(SourceBlock block) =>
        block switch
        {
            SourceLine line => line.Number,
            SourceGrid grid => grid.Cells.Min(cell => cell.Span.Line),
            SourcePicture picture => picture.Span.Line,
            _ => 0,
        };
}
