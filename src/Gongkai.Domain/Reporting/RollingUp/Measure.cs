namespace Gongkai.Domain.Reporting.RollingUp;

/// <summary>
/// 指标: a figure by which organs are compared, as a count (<see cref="Whole"/> is empty) or as a share of a whole. A cell without a number
/// leaves the figure open.
/// </summary>
/// <param name="Code">Stable; also the key of its name.</param>
public sealed record Measure(string Code, IReadOnlyList<CellCode> Counted, IReadOnlyList<CellCode> Whole)
{
    public bool IsShare => Whole.Count > 0;

    /// <summary>新收 — requests received in the year.</summary>
    public static Measure Received { get; } = Count("received", Row("T3.R01"));

    /// <summary>办结 — requests closed in the year.</summary>
    public static Measure Closed { get; } = Count("closed", Row("T3.R03_7"));

    /// <summary>结转下年 — requests carried over into the next year.</summary>
    public static Measure CarriedOut { get; } = Count("carried-out", Row("T3.R04"));

    /// <summary>复议诉讼 — reconsiderations and suits.</summary>
    public static Measure Remedies { get; } = Count("remedies", Results("C_TOTAL"));

    /// <summary>公开率 — requests granted in whole or in part, of those closed.</summary>
    public static Measure Granted { get; } = Share("granted", [.. Row("T3.R03_1"), .. Row("T3.R03_2")], Row("T3.R03_7"));

    /// <summary>不予公开率 — requests refused, of those closed.</summary>
    public static Measure Refused { get; } = Share("refused", Group("T3.R03_3"), Row("T3.R03_7"));

    /// <summary>无法提供率 — requests for what the organ does not hold, of those closed.</summary>
    public static Measure Unable { get; } = Share("unable", Group("T3.R03_4"), Row("T3.R03_7"));

    /// <summary>结转率 — requests carried over, of all in hand.</summary>
    public static Measure Open { get; } = Share("open", Row("T3.R04"), [.. Row("T3.R01"), .. Row("T3.R02")]);

    /// <summary>纠错率 — remedies that ended against the organ, of those that ended.</summary>
    public static Measure Corrected { get; } =
        Share("corrected", Results("C_CORRECTED"), [.. Results("C_UPHELD"), .. Results("C_CORRECTED"), .. Results("C_OTHER")]);

    public static IReadOnlyList<Measure> All { get; } = [Received, Closed, CarriedOut, Remedies, Granted, Refused, Unable, Open, Corrected];

    /// <summary>The figure by the numbers of one report, or of a sum.</summary>
    public Figure? Of(Func<CellCode, decimal?> number) =>
        Sum(Counted, number) is { } part && (IsShare ? Sum(Whole, number) : 1) is { } whole ? new(part, whole) : null;

    private static decimal? Sum(IReadOnlyList<CellCode> cells, Func<CellCode, decimal?> number)
    {
        decimal sum = 0;
        foreach (var cell in cells)
        {
            if (number(cell) is not { } value)
                return null;
            sum += value;
        }
        return sum;
    }

    private static Measure Count(string code, IReadOnlyList<CellCode> cells) => new(code, cells, []);

    private static Measure Share(string code, IReadOnlyList<CellCode> cells, IReadOnlyList<CellCode> whole) => new(code, cells, whole);

    private static CellCode[] Row(string row) => [new(row, "C_TOTAL")];

    private static CellCode[] Group(string group) => [.. ReportForm.F2021.Row(group)!.Parts.Select(row => new CellCode(row, "C_TOTAL"))];

    private static CellCode[] Results(string column) => [.. ReportForm.F2021.Table4.Rows.Select(row => new CellCode(row.Code, column))];
}

/// <summary>A count (whole 1) or a share of a whole.</summary>
public readonly record struct Figure(decimal Part, decimal Whole)
{
    /// <summary>Null for a share of nothing.</summary>
    public decimal? Value => Whole == 0 ? null : Part / Whole;
}
