namespace Gongkai.Domain.Reporting;

/// <summary>
/// One published or built annual report (政府信息公开工作年度报告), as read: what is printed, and where. Nothing in it is corrected or guessed.
/// </summary>
public sealed record AnnualReport
{
    public const int SchemaVersion = 1;

    public required ReportOrgan Organ { get; init; }
    public int? Year { get; init; }

    /// <summary>The form that the tables follow, whatever the year demands (see <see cref="ReportForm.OfYear"/>).</summary>
    public FormId Format { get; init; }

    public string? Title { get; init; }
    public Place? TitlePlace { get; init; }
    public DateOnly? PublishedOn { get; init; }
    public Place? PublishedPlace { get; init; }
    public Completeness Completeness { get; init; }
    public ReportSource Source { get; init; } = new();

    /// <summary>Parts in the order in which they are printed; a part printed twice stands twice.</summary>
    public IReadOnlyList<ReportPart> Parts { get; init; } = [];

    public ReportTable Table2 { get; init; } = ReportTable.Absent(TableCode.T2);
    public ReportTable Table3 { get; init; } = ReportTable.Absent(TableCode.T3);
    public ReportTable Table4 { get; init; } = ReportTable.Absent(TableCode.T4);

    /// <summary>What the reader wants a person to know, in Chinese: doubts, repairs of layout, things left out.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The extracted text that all offsets refer to. Empty for a report read from canonical JSON.</summary>
    public ReportText Text { get; init; } = ReportText.Empty;

    public IReadOnlyList<ReportPicture> Pictures { get; init; } = [];

    /// <summary>Traces of editing that are not text: tracked deletions, comments (修订痕迹、批注). The quote is the deleted or noted text.</summary>
    public IReadOnlyList<Place> EditingTraces { get; init; } = [];

    public IEnumerable<ReportTable> Tables => [Table2, Table3, Table4];

    public ReportTable Table(TableCode code) =>
        code switch
        {
            TableCode.T2 => Table2,
            TableCode.T3 => Table3,
            _ => Table4,
        };

    public ReportPart? Part(PartCode code) => Parts.FirstOrDefault(part => part.Code == code);

    public ReportCell? Cell(CellCode code) => Table(code.Table).Cells.GetValueOrDefault(code);

    public ReportCell? Cell(string row, string column) => Cell(new(row, column));
}

/// <summary>The reporting organ (报告机关), as its title names it.</summary>
public sealed record ReportOrgan(string? Name, ReportLevel? Level = null, string? CreditCode = null, string? Parent = null);

/// <summary>Where the report came from.</summary>
/// <param name="ReadBy">The reader, or the person who typed it.</param>
public sealed record ReportSource(
    string? File = null,
    string? MediaType = null,
    string? Address = null,
    string? Sha256 = null,
    string? ReadBy = null
);

/// <summary>One part with its prose; tables are left out of <see cref="Text"/>.</summary>
/// <param name="Ordinal">As printed, 一、 or 2、; null when the heading has none.</param>
/// <param name="Title">As printed, ordinal included; null when the part has no heading.</param>
public sealed record ReportPart(PartCode Code, string? Ordinal, string? Title, string Text)
{
    public IReadOnlyList<PartHeading> Headings { get; init; } = [];

    /// <summary>The heading; for the head, its first line.</summary>
    public Place? Place { get; init; }

    /// <summary>The lines of <see cref="Text"/>, each with its place.</summary>
    public IReadOnlyList<TextLine> Lines { get; init; } = [];
}

/// <summary>A heading inside a part: 一行, at most 40 characters, an ordinal at its start, no 。 at its end.</summary>
public sealed record PartHeading(string Ordinal, string Title, Place? Place);

/// <summary>A picture, and whether it has a text alternative. <see cref="Table"/>: it stands where a table should.</summary>
public sealed record ReportPicture(Place Place, string? Alternative, TableCode? Table);
