namespace Gongkai.Domain.Reporting;

/// <summary>
/// Where in the source something stands. Lines and pages count from 1; <see cref="Start"/> and <see cref="End"/> (exclusive) are UTF-16
/// offsets in the extracted text (<see cref="ReportText"/>).
/// </summary>
public sealed record Place
{
    public PartCode? Part { get; init; }
    public TableCode? Table { get; init; }

    /// <summary>Row code with its table, such as <c>T3.R01</c>.</summary>
    public string? Row { get; init; }

    /// <summary>Column code, such as <c>C_NATURAL</c>.</summary>
    public string? Column { get; init; }

    public int? Line { get; init; }
    public int? Page { get; init; }
    public int? Start { get; init; }
    public int? End { get; init; }

    /// <summary>Address in the source's own terms: <c>table[2]/tr[3]/td[4]</c>, <c>Sheet1!C7</c>.</summary>
    public string? Path { get; init; }

    /// <summary>The printed text.</summary>
    public string? Quote { get; init; }

    /// <summary>Organ and year, only when the place is in another report.</summary>
    public string? Report { get; init; }
}
