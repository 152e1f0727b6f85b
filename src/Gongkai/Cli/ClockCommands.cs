using System.CommandLine;
using Gongkai.Domain.Calendar;
using Gongkai.Domain.Vectors;

namespace Gongkai.Cli;

/// <summary>Marks the words of the commands about clock and fees.</summary>
internal abstract class ClockCommandsText;

/// <summary><c>gongkai clock</c>: check the clock against vectors, or explain one due date.</summary>
internal static class ClockCommands
{
    public static Command Create() => new("clock", Words.Of<ClockCommandsText>("clock")) { Vectors(), ClockExplainCommand.Create() };

    private static Command Vectors() => VectorCheck.Command("clock.vectors", csv => ClockVector.Read(csv).Select(Checked));

    private static VectorResult Checked(ClockVector vector)
    {
        var calendar = vector.Scenario.CalendarThrough is { } year ? WorkingCalendar.Shipped.Through(year) : WorkingCalendar.Shipped;
        var answer = vector.Answer(calendar);
        return new(vector.Id, Fields(vector.Expected), Fields(answer));
    }

    private static Dictionary<string, string> Fields(ClockAnswer answer) =>
        new()
        {
            ["due"] = answer.Due,
            ["days_counted"] = answer.Counted,
            ["status"] = answer.Status,
        };
}
