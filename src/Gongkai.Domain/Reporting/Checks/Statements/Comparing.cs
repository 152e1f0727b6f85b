using Gongkai.Domain.Reporting.Checks.Tables;

namespace Gongkai.Domain.Reporting.Checks.Statements;

/// <summary>Comparing a statement with the tables: equal to the cell, or to a sum that the wording may mean as well.</summary>
internal static class Comparing
{
    /// <summary>A total of table 3; null when it is not printed, or doubtful.</summary>
    public static decimal? Total(AuditCase audit, string row) => Cell(audit, row, Table3Grid.Total);

    public static decimal? Cell(AuditCase audit, string row, string column)
    {
        var grid = audit.Table3.Grid;
        if (grid.Rows.Contains(row))
            return grid.IsUnsure(new(row, column)) ? null : grid.Value(new(row, column));
        // A group such as （三）不予公开, or （六） where it has rows of its own.
        var rows = grid.Rows.Where(known => known.StartsWith(row + "_", StringComparison.Ordinal)).ToList();
        return rows.Count == 0 ? null : rows.Aggregate((decimal?)0, (sum, part) => sum + Cell(audit, part, column));
    }

    public static decimal? Sum(AuditCase audit, string row, IEnumerable<string> columns) =>
        columns.Aggregate((decimal?)0, (sum, column) => sum + Cell(audit, row, column));

    public static Verdict Judge(AuditCase audit, Claim claim, decimal? table, Place cell, params IEnumerable<decimal?> alsoRight)
    {
        if (table is not { } number)
            return Verdict.CannotTell($"“{claim.Name}”的表中数据未读到", $"The table's number for \"{claim.Name}\" was not read");
        if (claim.Value == number || alsoRight.Contains(claim.Value))
            return Verdict.Pass;
        return new Flaw(claim.Quantity.Place)
        {
            Related = [cell],
            Expected = number,
            Found = claim.Value,
            Says = new Dictionary<string, Words>
            {
                ["n"] = claim.Value,
                ["t"] = number,
                ["what"] = claim.Name,
            },
            Confidence = Confidence.Likely,
        };
    }

    /// <summary>Says what the report has nothing on.</summary>
    public static IEnumerable<Verdict> OrSilent(IEnumerable<Verdict> verdicts)
    {
        var any = false;
        foreach (var verdict in verdicts)
        {
            any = true;
            yield return verdict;
        }
        if (!any)
            yield return Verdict.CannotTell("正文没有可以核对的说法", "The text says nothing that could be compared");
    }
}
