using System.Collections.ObjectModel;

namespace Gongkai.Domain.Reporting;

/// <summary>One of the three tables, by cell code, with what is needed to judge how it was printed.</summary>
public sealed record ReportTable(TableCode Code)
{
    public bool Present { get; init; }

    /// <summary>The table stands there as a picture.</summary>
    public bool AsImage { get; init; }

    /// <summary>The form of this table by its own labels; a report may mix them.</summary>
    public FormId Form { get; init; }

    public Place? Place { get; init; }
    public IReadOnlyDictionary<CellCode, ReportCell> Cells { get; init; } = ReadOnlyDictionary<CellCode, ReportCell>.Empty;

    /// <summary>Row code to the label as printed.</summary>
    public IReadOnlyDictionary<string, PrintedLabel> RowLabels { get; init; } = ReadOnlyDictionary<string, PrintedLabel>.Empty;

    /// <summary>Column code to the label as printed. In table 2 the key is row block and column, such as <c>T2.R1.C_ISSUED</c>;
    /// in table 4 row and column, such as <c>T4.R_REC.C_UPHELD</c>.</summary>
    public IReadOnlyDictionary<string, PrintedLabel> ColumnLabels { get; init; } = ReadOnlyDictionary<string, PrintedLabel>.Empty;

    /// <summary>Group code (<c>T3.R03_3</c>, <c>T2.R1</c>) to the label as printed.</summary>
    public IReadOnlyDictionary<string, PrintedLabel> GroupLabels { get; init; } = ReadOnlyDictionary<string, PrintedLabel>.Empty;

    /// <summary>Row code to unit as printed, such as 万元.</summary>
    public IReadOnlyDictionary<string, string> Units { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>Rows of the form that were not found.</summary>
    public IReadOnlyList<string> MissingRows { get; init; } = [];

    /// <summary>Columns of the form that the header does not name. Only judged when a header was found.</summary>
    public IReadOnlyList<string> MissingColumns { get; init; } = [];

    /// <summary>Rows printed again after the first: label, cells and place of each repetition.</summary>
    public IReadOnlyList<PrintedRow> RepeatedRows { get; init; } = [];

    /// <summary>Rows with numbers whose label the form does not know, or data rows beyond the form's (table 4).</summary>
    public IReadOnlyList<PrintedRow> ExtraRows { get; init; } = [];

    /// <summary>Numbers or marks read in the data rows; table 4 should have 15.</summary>
    public int ValuesRead { get; init; }

    /// <summary>Header or group cells are not merged as the form has them; null where the format has no cells (TXT, PDF, Markdown).</summary>
    public bool? MergesLost { get; init; }

    /// <summary>Header cells are marked as such (<c>th</c>); null where the format has no such mark.</summary>
    public bool? HeadersMarked { get; init; }

    /// <summary>Cells were put together from loose text, not from the source's own cells: one step less sure.</summary>
    public bool LayoutRecovered { get; init; }

    public static ReportTable Absent(TableCode code) => new(code);
}

/// <summary>A label as it is printed (layout breaks removed), and where.</summary>
public sealed record PrintedLabel(string Text, Place? Place);

/// <summary>A row as it is printed.</summary>
/// <param name="Row">Row code, or null when the form does not know the label.</param>
public sealed record PrintedRow(string? Row, string Label, IReadOnlyList<ReportCell> Cells, Place? Place);

/// <summary>
/// One cell. <see cref="Raw"/> is what is printed, trimmed: empty for a blank cell, null when the cell was never seen.
/// <see cref="Value"/> is null for anything that is not a plain number.
/// </summary>
public sealed record ReportCell(decimal? Value, string? Raw, Place? Place)
{
    /// <summary>The reader is not sure that this text belongs here; the report's notes say why.</summary>
    public bool Doubtful { get; init; }

    public PrintedNumber Number => PrintedNumber.Read(Raw);
}
