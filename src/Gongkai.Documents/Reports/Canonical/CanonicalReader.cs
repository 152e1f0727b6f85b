using System.Text.Json;
using Gongkai.Documents.Reports.Writing;
using Gongkai.Domain.Reporting;

namespace Gongkai.Documents.Reports.Canonical;

/// <summary>
/// Reads what <see cref="CanonicalJson"/> writes (schema <c>urn:gongkai:report:1</c>): strictly, so that a misspelt cell is never a missing one.
/// </summary>
internal static class CanonicalReader
{
    private const int EarliestYear = 2008;
    private const int LatestYear = 2100;

    // Report, table, cells, cell, place: five. More is none of ours.
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 12, AllowDuplicateProperties = false };

    public static AnnualReport Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(WithoutMark(bytes), Strict);
            return Report(new(json.RootElement, ""));
        }
        catch (JsonException)
        {
            throw new UnreadableException(UnreadableCode.Broken);
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, where a text should be.
            throw new UnreadableException(UnreadableCode.Broken);
        }
    }

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> bytes) =>
        bytes.Span.StartsWith("\uFEFF"u8) ? bytes["\uFEFF"u8.Length..] : bytes;

    private static AnnualReport Report(CanonicalNode json)
    {
        if (json.Element.ValueKind is not JsonValueKind.Object || json.Maybe("schemaVersion") is not { } version)
            throw new UnreadableException(UnreadableCode.NotAReport);
        if (version.Integer(0) != AnnualReport.SchemaVersion)
            throw version.Wrong();
        json.Object([
            "schemaVersion",
            "organ",
            "year",
            "format",
            "title",
            "publishedOn",
            "completeness",
            "source",
            "parts",
            "notes",
            .. Tables,
        ]);
        var form = json.Must("format").Choice<FormId>();
        return new()
        {
            Organ = Organ(json.Must("organ")),
            Year = json.Given("year")?.Integer(EarliestYear, LatestYear),
            Format = form,
            Title = json.Maybe("title")?.Text(),
            PublishedOn = json.Maybe("publishedOn")?.Day(),
            Completeness = json.Must("completeness").Choice<Completeness>(),
            Source = json.Maybe("source") is { } source ? Source(source) : new(),
            Parts = [.. json.Must("parts").Items().Select(Part)],
            Table2 = CanonicalTable.Read(json.Must(Tables[0]), TableCode.T2, form),
            Table3 = CanonicalTable.Read(json.Must(Tables[1]), TableCode.T3, form),
            Table4 = CanonicalTable.Read(json.Must(Tables[2]), TableCode.T4, form),
            Notes = [.. json.Maybe("notes")?.Items().Select(note => note.Text()) ?? []],
        };
    }

    private static readonly string[] Tables = ["table2", "table3", "table4"];

    private static ReportOrgan Organ(CanonicalNode organ)
    {
        organ.Object("name", "level", "creditCode", "parent");
        return new(
            organ.Given("name")?.Text(),
            organ.Maybe("level")?.Choice<ReportLevel>(),
            organ.Maybe("creditCode")?.Text(),
            organ.Maybe("parent")?.Text()
        );
    }

    private static ReportSource Source(CanonicalNode source)
    {
        source.Object("file", "mediaType", "address", "sha256", "readBy");
        return new(
            source.Maybe("file")?.Text(),
            source.Maybe("mediaType")?.Text(),
            source.Maybe("address")?.Text(),
            source.Maybe("sha256")?.Text(),
            source.Maybe("readBy")?.Text()
        );
    }

    private static ReportPart Part(CanonicalNode part)
    {
        part.Object("code", "ordinal", "title", "text", "headings", "place");
        return new(Code(part.Must("code")), part.Maybe("ordinal")?.Text(), part.Given("title")?.Text(), part.Must("text").Text())
        {
            Headings = [.. part.Maybe("headings")?.Items().Select(Heading) ?? []],
            Place = part.Maybe("place") is { } place ? Place(place) : null,
        };
    }

    private static PartHeading Heading(CanonicalNode heading)
    {
        heading.Object("ordinal", "title", "place");
        return new(heading.Must("ordinal").Text(), heading.Must("title").Text(), heading.Maybe("place") is { } place ? Place(place) : null);
    }

    private static PartCode Code(CanonicalNode node)
    {
        foreach (var code in Enum.GetValues<PartCode>())
            if (CanonicalJson.CodeOf(code) == node.Text())
                return code;
        throw node.Wrong();
    }

    public static Place Place(CanonicalNode place)
    {
        place.Object("part", "table", "row", "column", "line", "page", "start", "end", "path", "quote", "report");
        return new()
        {
            Part = place.Maybe("part") is { } part ? Code(part) : null,
            Table = place.Maybe("table")?.Choice<TableCode>(),
            Row = place.Maybe("row")?.Text(),
            Column = place.Maybe("column")?.Text(),
            Line = place.Maybe("line")?.Integer(1),
            Page = place.Maybe("page")?.Integer(1),
            Start = place.Maybe("start")?.Integer(0),
            End = place.Maybe("end")?.Integer(0),
            Path = place.Maybe("path")?.Text(),
            Quote = place.Maybe("quote")?.Text(),
            Report = place.Maybe("report")?.Text(),
        };
    }
}
