namespace Gongkai.Domain.Reporting.Checks.Tables;

/// <summary>One cause of broken identities: the identity that names it best, the others, and the repair when exactly one fits.</summary>
internal sealed record BrokenCause(Identity Main, IReadOnlyList<Identity> Others, Repair? Repair);

/// <summary>What is wrong with the sums of table 3, grouped so that one cause is one finding.</summary>
internal sealed record Table3Diagnosis(
    Table3Grid Grid,
    IReadOnlyList<BrokenCause> Causes,
    IReadOnlyList<Identity> Holding,
    IReadOnlyList<Identity> Open
)
{
    public static Table3Diagnosis Of(Table3Grid grid)
    {
        if (!grid.Report.Table3.Present)
            return new(grid, [], [], grid.Identities);
        var (open, holding, broken) = (new List<Identity>(), new List<Identity>(), new List<Identity>());
        foreach (var identity in grid.Identities)
        {
            var gap = grid.Gap(identity);
            var kin =
                gap is null || IsOpen(grid, identity, gap.Value) ? open
                : gap is 0 ? holding
                : broken;
            kin.Add(identity);
        }
        return new(grid, [.. Group(new Repairs(grid), broken, grid)], holding, open);
    }

    /// <summary>The row has nothing to add up, or the identity fails only by a cell that the reader itself doubts.</summary>
    private static bool IsOpen(Table3Grid grid, Identity identity, decimal gap) =>
        (identity.Kind is IdentityKind.RowSum && (grid.HasBlankTotal(identity.Subject) || grid.OnlyTotals))
        || (gap != 0 && identity.Cells.Any(grid.IsUnsure));

    private static IEnumerable<BrokenCause> Group(Repairs repairs, List<Identity> broken, Table3Grid grid)
    {
        var left = broken;
        while (left.Count > 0)
        {
            var candidates = repairs.For(left).ToList();
            var best = candidates.OrderByDescending(repair => repair.Mends.Count).ThenBy(repair => repair.Kind).FirstOrDefault();
            var cause = best is null ? Alone(left, grid) : Together(best, candidates);
            yield return cause;
            left = [.. left.Except([cause.Main, .. cause.Others])];
        }
    }

    private static BrokenCause Together(Repair best, List<Repair> candidates)
    {
        var same = candidates.Where(repair => repair.Kind == best.Kind && repair.Mends.SequenceEqual(best.Mends)).ToList();
        var main = best.Mends.OrderBy(identity => identity.Kind).ThenBy(identity => identity.Subject == Table3Grid.Total).First();
        var unique =
            best.Kind is not RepairKind.CellAndTotal
            && (same.Count == 1 || (best.Kind is RepairKind.Shift && same.TrueForAll(other => other.Row == best.Row)));
        return new(main, [.. best.Mends.Where(identity => identity != main)], unique ? best : null);
    }

    /// <summary>No repair fits. The total column follows its parts: broken by the sum of their gaps, it is no cause of its own.</summary>
    private static BrokenCause Alone(List<Identity> broken, Table3Grid grid)
    {
        var main = broken.OrderBy(identity => identity.Kind).ThenBy(identity => identity.Subject == Table3Grid.Total).First();
        var kin = broken.Where(identity => identity.Kind == main.Kind && identity != main && main.Kind is not IdentityKind.RowSum).ToList();
        var total = kin.Find(identity => identity.Subject == Table3Grid.Total);
        var parts = kin.Where(identity => identity != total).Append(main).Sum(identity => grid.Gap(identity));
        return new(main, total is not null && grid.Gap(total) == parts ? [total] : [], null);
    }
}
