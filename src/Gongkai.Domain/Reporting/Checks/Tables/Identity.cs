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
    public IEnumerable<CellCode> Cells => Left.Concat(Right);

    /// <summary>How often a cell counts: 1 on the left, -1 on the right, else 0.</summary>
    public int Weight(CellCode cell) =>
        Left.Contains(cell) ? 1
        : Right.Contains(cell) ? -1
        : 0;

    /// <summary>Left less right; null when a cell is not known.</summary>
    public decimal? Gap(Func<CellCode, decimal?> value) => Sum(Left, value) - Sum(Right, value);

    public static decimal? Sum(IEnumerable<CellCode> cells, Func<CellCode, decimal?> value) =>
        cells.Aggregate((decimal?)0, (sum, cell) => sum + value(cell));

    public static IEnumerable<Identity> Of(Table3Grid grid)
    {
        foreach (var row in grid.Rows)
            yield return new(
                IdentityKind.RowSum,
                row,
                [.. Table3Grid.Parts.Select(column => new CellCode(row, column))],
                [new(row, Table3Grid.Total)]
            );
        foreach (var column in Table3Grid.Columns)
        {
            yield return new(
                IdentityKind.Balance,
                column,
                [new("T3.R01", column), new("T3.R02", column)],
                [new("T3.R03_7", column), new("T3.R04", column)]
            );
            yield return new(
                IdentityKind.ResultSum,
                column,
                [.. grid.Results.Select(row => new CellCode(row, column))],
                [new("T3.R03_7", column)]
            );
        }
    }
}
