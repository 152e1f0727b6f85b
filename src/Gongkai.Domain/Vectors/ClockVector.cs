using System.Globalization;
using Gongkai.Domain.Calendar;
using Gongkai.Domain.Requests;

namespace Gongkai.Domain.Vectors;

/// <summary>One test vector of the clock: a scenario and what must come of it.</summary>
public sealed record ClockVector(string Id, ClockScenario Scenario, ClockAnswer Expected)
{
    private static readonly string[] Headings = ["id", "scenario", "expected_due", "expected_days_counted", "expected_status"];

    /// <summary>Reads a CSV file of vectors; a line that cannot be used is named in the exception.</summary>
    public static IReadOnlyList<ClockVector> Read(string csv) => [.. VectorTable.Read(csv, Headings).Select(Of)];

    public ClockAnswer Answer(WorkingCalendar calendar) => ClockAnswer.Of(RequestClock.Due(Scenario.Entries, calendar));

    private static ClockVector Of(VectorRow row)
    {
        try
        {
            var expected = new ClockAnswer(row["expected_due"], row["expected_days_counted"], row["expected_status"]);
            return new(row["id"], ClockScenario.Parse(row["scenario"]), expected);
        }
        catch (FormatException unusable)
        {
            throw new FormatException($"line {row.Line}, {row["id"]}: {unusable.Message}", unusable);
        }
    }
}

/// <summary>What the clock says, as vectors write it; due date and count are empty while no period runs.</summary>
public sealed record ClockAnswer(string Due, string Counted, string Status)
{
    public static ClockAnswer Of(Clock clock) =>
        new(
            clock.DueOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            clock.Counted?.ToString(CultureInfo.InvariantCulture) ?? "",
            clock.Status.ToString()
        );
}
