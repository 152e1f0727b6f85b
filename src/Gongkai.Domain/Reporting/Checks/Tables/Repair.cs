namespace Gongkai.Domain.Reporting.Checks.Tables;

/// <summary>A change of cells that mends broken identities without breaking another.</summary>
/// <param name="Mends">The broken identities that hold after it.</param>
internal sealed record Repair(RepairKind Kind, string Row, IReadOnlyDictionary<CellCode, decimal> Changes, IReadOnlyList<Identity> Mends);

internal enum RepairKind
{
    /// <summary>One cell was mistyped.</summary>
    Cell,

    /// <summary>A case was left out, or counted twice, in a part and in the total of its row.</summary>
    CellAndTotal,

    /// <summary>错列: numbers of the row stand one column off.</summary>
    Shift,
}

/// <summary>Finds repairs of table 3: of one cell, of a cell with its row's total, or of a row by one column.</summary>
internal sealed class Repairs(Table3Grid grid)
{
    public IEnumerable<Repair> For(IReadOnlyList<Identity> broken)
    {
        foreach (var cell in broken.SelectMany(identity => identity.Cells).Distinct())
        {
            if (Cell(cell, broken) is { } single)
                yield return single;
            if (cell.Column != Table3Grid.Total && CellAndTotal(cell, broken) is { } pair)
                yield return pair;
        }
        foreach (var row in grid.Rows)
        foreach (var first in new[] { 0, 1 })
        foreach (var step in new[] { -1, 1 })
            if (Shift(row, first, step) is { Count: > 0 } changes && Judged(RepairKind.Shift, row, changes, broken) is { } shift)
                yield return shift;
    }

    private Repair? Cell(CellCode cell, IReadOnlyList<Identity> broken) =>
        Correction(cell, broken) is { } right ? Judged(RepairKind.Cell, cell.Row, new() { [cell] = right }, broken) : null;

    private Repair? CellAndTotal(CellCode cell, IReadOnlyList<Identity> broken)
    {
        var total = new CellCode(cell.Row, Table3Grid.Total);
        var columns = broken.Where(identity => identity.Kind is not IdentityKind.RowSum).ToList();
        if (Correction(cell, columns) is not { } right || grid.Value(total) is not { } sum)
            return null;
        return Judged(RepairKind.CellAndTotal, cell.Row, new() { [cell] = right, [total] = sum + right - grid.Value(cell)!.Value }, broken);
    }

    /// <summary>The value that closes the first broken identity of a cell.</summary>
    private decimal? Correction(CellCode cell, IReadOnlyList<Identity> broken) =>
        broken.FirstOrDefault(identity => identity.Weight(cell) != 0) is { } identity
            ? grid.Value(cell) - grid.Gap(identity) / identity.Weight(cell)
            : null;

    /// <summary>The row's numbers moved by one column; the number that would fall off the end must be 0.</summary>
    private Dictionary<CellCode, decimal>? Shift(string row, int first, int step)
    {
        var cells = Table3Grid.Parts.Skip(first).Select(column => new CellCode(row, column)).ToList();
        var values = cells.ConvertAll(grid.Value);
        var lost = step < 0 ? values[0] : values[^1];
        if (lost is not 0 || values.Exists(value => value is null) || values.TrueForAll(value => value is 0))
            return null;
        var changes = new Dictionary<CellCode, decimal>();
        for (var i = 0; i < cells.Count; i++)
        {
            var from = i - step;
            changes[cells[i]] = from >= 0 && from < cells.Count ? values[from]!.Value : 0;
        }
        return changes;
    }

    /// <summary>A repair mends something, breaks nothing, and leaves whole numbers of 0 or more.</summary>
    private Repair? Judged(RepairKind kind, string row, Dictionary<CellCode, decimal> changes, IReadOnlyList<Identity> broken)
    {
        if (changes.Values.Any(value => value < 0 || value != decimal.Truncate(value)))
            return null;
        decimal? After(CellCode cell) => changes.TryGetValue(cell, out var changed) ? changed : grid.Value(cell);
        var touched = grid.IdentitiesOf(changes.Keys).ToList();
        if (touched.Exists(identity => identity.Gap(After) is not (0 or null)))
            return null;
        var mends = touched.Where(broken.Contains).ToList();
        return mends.Count > 0 ? new(kind, row, changes, mends) : null;
    }
}
