namespace Gongkai.Domain.Reporting.Checks.Tables;

/// <summary>The three identities (勾稽关系) of table 3.</summary>
internal enum IdentityKind
{
    /// <summary>横向: the six kinds of applicant make the total of the row.</summary>
    RowSum,

    /// <summary>第一项加第二项之和，等于第三项加第四项之和.</summary>
    Balance,

    /// <summary>The outcomes make （七）总计.</summary>
    ResultSum,
}

/// <summary>One identity: the cells on its left add up to the cells on its right.</summary>
/// <param name="Subject">The row of a row sum, the column of the others.</param>
internal sealed record Identity(IdentityKind Kind, string Subject, IReadOnlyList<CellCode> Left, IReadOnlyList<CellCode> Right)
{
    /// <summary>The places of its cells in <see cref="Table3Layout.Cells"/>.</summary>
    public required int[] LeftAt { get; init; }
    public required int[] RightAt { get; init; }

    public IEnumerable<CellCode> Cells => Left.Concat(Right);

    /// <summary>How often a cell counts: 1 on the left, -1 on the right, else 0.</summary>
    public int Weight(CellCode cell) =>
        Left.Contains(cell) ? 1
        : Right.Contains(cell) ? -1
        : 0;

    /// <summary>Left less right, with values of one's own; null when a cell is not known.</summary>
    public decimal? Gap(Func<CellCode, decimal?> value) => Sum(Left, value) - Sum(Right, value);

    public static decimal? Sum(IEnumerable<CellCode> cells, Func<CellCode, decimal?> value) =>
        cells.Aggregate((decimal?)0, (sum, cell) => sum + value(cell));
}
