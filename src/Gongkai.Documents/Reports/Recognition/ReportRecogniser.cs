using Gongkai.Documents.Reports.Sources;
using Gongkai.Domain.Reporting;

namespace Gongkai.Documents.Reports.Recognition;

/// <summary>
/// From the neutral layer to the report: body, parts, tables, cells. One way for every format; a format adds a source reader, a house style at
/// most a rule here.
/// </summary>
internal static class ReportRecogniser
{
    /// <summary>Null when the document is no annual report.</summary>
    public static AnnualReport? Read(SourceDocument whole, ReportSource source)
    {
        var document = FirstReport.Of(whole);
        var lines = document.Lines.Where(line => !line.IsInGrid).ToList();
        var parts = PartFinder.Find(lines);
        var firstPart = parts.Count > 0 ? parts[0].Line.Number : int.MaxValue;
        var title = TitleOf(document, lines, firstPart);
        var tables = new TableFinder(document.Blocks.OfType<SourceGrid>());
        var sorter = new LineSorter(document, title, parts, tables);
        var read = new TablesReader(document, parts, tables, sorter).Read();
        if (!IsReport(title, parts, read))
            return null;

        var sorted = sorter.Sort();
        var published = HeadReader.Published(document, title, firstPart);
        return new AnnualReport
        {
            Organ = OrganReader.Of(title?.Organ),
            Year = title?.Year,
            Format = FormatOf(read),
            Title = title?.Text,
            TitlePlace = title is { Lines: [var first, ..] } ? CellReading.PlaceOf(first.Span, PartCode.Head) : null,
            PublishedOn = published?.On,
            PublishedPlace = published?.Place,
            Completeness = CompletenessOf(parts, read, sorted),
            Source = source with { MediaType = document.MediaType },
            Parts = PartsReader.Read(document, sorted, parts),
            Table2 = read.Table2,
            Table3 = read.Table3,
            Table4 = read.Table4 with { Form = read.Table4.Present ? FormatOf(read) : FormId.Unknown },
            Notes = [.. document.Notes, .. read.Notes],
            Text = new(document.Content, sorted),
            Pictures = [.. document.Blocks.OfType<SourcePicture>().Select(picture => PictureOf(picture, parts, read))],
            EditingTraces = document.EditingTraces,
        };
    }

    private static FoundTitle? TitleOf(SourceDocument document, List<SourceLine> lines, int firstPart)
    {
        var printed = HeadReader.Title(lines, firstPart);
        if (printed is { Organ: not null, Year: not null })
            return printed;
        // The page's own title is used for what the text does not say; it has no place in the text.
        var given = document.Metadata.GetValueOrDefault("title") is { } text
            ? HeadReader.Parse([new SourceLine(1, 0, 0, text.Split('-', '_', '|', '—')[0].Trim()) { Printed = text }])
            : null;
        if (printed is null)
            return given is null ? null : given with { Lines = [] };
        return printed with { Organ = printed.Organ ?? given?.Organ, Year = printed.Year ?? given?.Year };
    }

    private static bool IsReport(FoundTitle? title, IReadOnlyList<FoundPart> parts, ReadTables read)
    {
        var tables = read.All.Count(table => table.Present);
        var distinct = parts.Select(part => part.Code).Distinct().Count();
        return tables >= 2
            || (tables == 1 && (title is not null || distinct >= 1 || read.Table3.Present))
            || distinct >= 3
            || (title is { Year: not null } && distinct >= 1);
    }

    private static FormId FormatOf(ReadTables read) =>
        read.Table2.Present ? read.Table2.Form
        : read.Table3.Present ? read.Table3.Form
        : FormId.Unknown;

    /// <summary>A source that ends before part five and lacks table 4, or that begins in the middle of the tables, was cut.</summary>
    private static Completeness CompletenessOf(IReadOnlyList<FoundPart> parts, ReadTables read, IReadOnlyList<TextLine> lines)
    {
        // All tables and nothing else, as in a workbook: the prose was left out, nothing was cut.
        if (parts.Count == 0 && read.All.All(table => table.Present))
            return Completeness.Reduced;
        bool Has(PartCode code) => parts.Any(part => part.Code == code);
        bool Speaks(PartCode code) => lines.Any(line => line.Part == code && line.Kind is (LineKind.Prose or LineKind.Heading));
        var tailLost = !Has(PartCode.P5) && !Has(PartCode.P6) && (!read.Table4.Present || !Has(PartCode.P4));
        var headLost = !Has(PartCode.P1) && !read.Table2.Present && !Has(PartCode.P2);
        if (tailLost || headLost)
            return Completeness.Fragment;
        return Has(PartCode.P1) && Has(PartCode.P5) && !Speaks(PartCode.P1) && !Speaks(PartCode.P5)
            ? Completeness.Reduced
            : Completeness.Full;
    }

    /// <summary>A picture in part two, three or four, where the table is not to be found as text, stands for the table.</summary>
    private static ReportPicture PictureOf(SourcePicture picture, IReadOnlyList<FoundPart> parts, ReadTables read)
    {
        var part = parts.LastOrDefault(found => found.Line.Start <= picture.Span.Start)?.Code;
        var table = part switch
        {
            PartCode.P2 when !read.Table2.Present => TableCode.T2,
            PartCode.P3 when !read.Table3.Present => TableCode.T3,
            PartCode.P4 when !read.Table4.Present => TableCode.T4,
            _ => (TableCode?)null,
        };
        return new(CellReading.PlaceOf(picture.Span, part) with { Table = table }, picture.Alternative, table);
    }
}
