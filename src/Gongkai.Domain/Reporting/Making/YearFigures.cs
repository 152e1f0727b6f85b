using System.Globalization;

namespace Gongkai.Domain.Reporting.Making;

/// <summary>What a year's record tells beside the tables.</summary>
public sealed record YearRecord
{
    /// <summary>发出收费通知的件数.</summary>
    public int FeeLetters { get; init; }

    /// <summary>收费通知总金额, in yuan.</summary>
    public long FeeAsked { get; init; }

    /// <summary>实际收取的总金额, in yuan.</summary>
    public long FeeReceived { get; init; }

    /// <summary>Items that became public in the year, by code of their column.</summary>
    public IReadOnlyDictionary<string, int> Published { get; init; } = new Dictionary<string, int>();

    /// <summary>补正告知.</summary>
    public int Supplements { get; init; }

    /// <summary>延长答复期限.</summary>
    public int Extensions { get; init; }

    /// <summary>审核退回.</summary>
    public int Returns { get; init; }

    /// <summary>Remedies of table 4 that were pending when the year began.</summary>
    public int RemediesCarriedIn { get; init; }
}

/// <summary>
/// 年度数据: every number of a year's report under its code, so that text and table ask the same question: cells (<c>T3.R01.C_TOTAL</c>), sums that the
/// form does not print (<c>T3.R03_3.C_TOTAL</c>, <c>T4.R_SUIT.C_TOTAL</c>), fees, publications and work.
/// </summary>
/// <param name="Cells">Every cell of the form.</param>
public sealed record YearFigures(int Year, ReportForm Form, IReadOnlyDictionary<CellCode, decimal> Cells, YearRecord Record)
{
    /// <summary>The names that a text may use beside the codes of cells.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "YEAR",
        "FEE.LETTERS",
        "FEE.ASKED",
        "FEE.RECEIVED",
        "PUB.TOTAL",
        "PUB.GUIDE",
        "PUB.RULES",
        "PUB.STATUTORY",
        "PUB.ANNUAL-REPORTS",
        "WORK.SUPPLEMENTS",
        "WORK.EXTENSIONS",
        "WORK.RETURNS",
        "WORK.REMEDIES-CARRIED-IN",
    ];

    /// <summary>The number behind a code; null where there is no such question.</summary>
    public decimal? Find(string code) =>
        CellCode.TryParse(code, out var cell) ? Sum(cell)
        : Names.Contains(code) ? Named(code)
        : null;

    /// <summary>As it is printed: no separators, no more places than there are.</summary>
    public static string Print(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    private decimal Named(string name) =>
        name switch
        {
            "YEAR" => Year,
            "FEE.LETTERS" => Record.FeeLetters,
            "FEE.ASKED" => Record.FeeAsked,
            "FEE.RECEIVED" => Record.FeeReceived,
            "PUB.TOTAL" => Record.Published.Values.Sum(),
            "WORK.SUPPLEMENTS" => Record.Supplements,
            "WORK.EXTENSIONS" => Record.Extensions,
            "WORK.RETURNS" => Record.Returns,
            "WORK.REMEDIES-CARRIED-IN" => Record.RemediesCarriedIn,
            _ => Record.Published.GetValueOrDefault(name["PUB.".Length..].ToLowerInvariant()),
        };

    // A row or column that the form does not print is the sum of its parts.
    private decimal? Sum(CellCode cell)
    {
        if (Cells.TryGetValue(cell, out var printed))
            return printed;
        var table = Form.Table(cell.Table);
        if (table.VirtualRows.FirstOrDefault(row => row.Code == cell.Row) is { } row)
            return Sum(row.Parts.Select(part => cell with { Row = part }));
        if (table.VirtualColumns.FirstOrDefault(column => column.Code == cell.Column) is { } column)
            return Sum(column.Parts.Select(part => cell with { Column = part }));
        return null;
    }

    private decimal? Sum(IEnumerable<CellCode> cells) => cells.Aggregate((decimal?)0, (sum, cell) => sum + Sum(cell));
}
