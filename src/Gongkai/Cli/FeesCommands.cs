using System.CommandLine;
using Gongkai.Domain.Vectors;

namespace Gongkai.Cli;

/// <summary><c>gongkai fees</c>: check the fee against vectors.</summary>
internal static class FeesCommands
{
    public static Command Create() =>
        new("fees", Words.Of<ClockCommandsText>("fees"))
        {
            VectorCheck.Command("fees.vectors", csv => FeeVector.Read(csv).Select(Checked)),
        };

    private static VectorResult Checked(FeeVector vector) =>
        new(vector.Id, new() { ["yuan"] = vector.Expected }, new() { ["yuan"] = vector.Answer.ToString() });
}
