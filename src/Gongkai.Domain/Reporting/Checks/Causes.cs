namespace Gongkai.Domain.Reporting.Checks;

/// <summary>
/// One cause, one finding: a sum, a percentage or a repetition inside the text that fails only because one of its numbers was already
/// found to differ from a table is not reported again, but named beside that finding.
/// </summary>
internal static class Causes
{
    private static readonly HashSet<string> Consequences =
    [
        "GK-TXT-LISTSUM",
        "GK-TXT-OUTCOMESUM",
        "GK-TXT-PERCENT",
        "GK-TXT-PERCENTCUT",
        "GK-TXT-TWICE",
        "GK-TXT-GROWTH",
    ];

    public static IEnumerable<Finding> Grouped(IReadOnlyList<Finding> findings)
    {
        var causes = findings.Where(finding => !Consequences.Contains(finding.Code)).ToList();
        var folded = new List<Finding>();
        foreach (var finding in findings.Where(finding => Consequences.Contains(finding.Code)))
        {
            var at = causes.FindIndex(cause => finding.Related.Prepend(finding.Place).Any(place => IsSame(place, cause.Place)));
            if (at < 0)
                folded.Add(finding);
            else
                causes[at] = causes[at] with { Related = [.. causes[at].Related, finding.Place] };
        }
        return causes.Concat(folded);
    }

    private static bool IsSame(Place one, Place other) =>
        one.Part == other.Part
        && one.Table is null
        && other.Table is null
        && one.Line == other.Line
        && one.Start == other.Start
        && one.Quote == other.Quote;
}
