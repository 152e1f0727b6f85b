namespace Gongkai.Domain.Reporting.Collecting;

/// <summary>版次差异: a cell that one version of a report prints otherwise than the version before; null where it prints nothing.</summary>
public sealed record CellChange(CellCode Cell, string? Before, string? Now)
{
    /// <summary>What changed from one version to the next, in the order of the form.</summary>
    public static IReadOnlyList<CellChange> Between(AnnualReport before, AnnualReport now) =>
        [
            .. (ReportForm.Of(now.Format) ?? ReportForm.F2021)
                .Cells.Select(cell => new CellChange(cell, before.Cell(cell)?.Raw, now.Cell(cell)?.Raw))
                .Where(change => change.Before != change.Now),
        ];
}
