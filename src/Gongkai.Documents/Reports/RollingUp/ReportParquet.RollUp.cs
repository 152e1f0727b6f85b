using Gongkai.Domain.Reporting.RollingUp;

namespace Gongkai.Documents.Reports.RollingUp;

/// <summary>What is to be rolled up.</summary>
/// <param name="Members">The members of the year; null for those whom the reports themselves name.</param>
/// <param name="Today">The day of the audit.</param>
public sealed record RollUpOrder(int Year, IReadOnlyList<Member>? Members, SmallNumbers Guard, DateOnly Today);

public sealed partial class ReportParquet
{
    /// <summary>Where every organ would be a branch of its own, the list of organs tells it already.</summary>
    private const int MostBranches = 1000;

    /// <summary>One year rolled up: added up by the engine, every organ compared by the checks of the auditor.</summary>
    /// <param name="compared">Told how many organs were compared so far.</param>
    public YearRollUp RollUp(RollUpOrder order, Action<int>? compared = null)
    {
        var tree = new MemberTree(order.Members ?? MembersIn(order.Year));
        Choose(tree);
        var organs = new List<OrganYear>();
        var branches = new SortedDictionary<string, ReportSum>(StringComparer.Ordinal);
        foreach (var family in Families(order.Year))
        {
            var organ = OrganYear.Of(family, tree, order.Today);
            organs.Add(organ);
            compared?.Invoke(organs.Count);
            if (organ.IsSumming || !organ.IsListed)
                continue;
            var branch = tree.BranchOf(organ.Organ);
            if (branches.Count < MostBranches || branches.ContainsKey(branch))
                branches[branch] = branches.GetValueOrDefault(branch, ReportSum.None(order.Year)).Plus(new(family.Report));
        }
        return new(order.Year, tree, Sums(onlyListed: order.Members is not null), organs)
        {
            Guard = order.Guard,
            Branches =
                tree.IsDivided && branches.Count < MostBranches ? [.. branches.Select(branch => new Branch(branch.Key, branch.Value))] : [],
        };
    }
}
