using System.CommandLine;
using System.Text.Json;

namespace Gongkai.Cli;

/// <summary>What a vector expects and what came out, field by field.</summary>
internal sealed record VectorResult(string Id, Dictionary<string, string> Expected, Dictionary<string, string> Actual)
{
    public bool Differs => Expected.Any(expected => Actual[expected.Key] != expected.Value);
}

/// <summary>The command that reads a file of vectors, prints the differences, and says by its exit code whether there are any.</summary>
internal static class VectorCheck
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true };

    public static Command Command(string words, Func<string, IEnumerable<VectorResult>> check)
    {
        var file = new Argument<FileInfo>("file") { Description = Words.Of<ClockCommandsText>("vectors.file") };
        var json = JsonOutput.Option();
        var command = new Command("vectors", Words.Of<ClockCommandsText>(words)) { file, json };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(file), parsed.GetValue(json), check));
        return command;
    }

    private static int Run(FileInfo file, bool json, Func<string, IEnumerable<VectorResult>> check)
    {
        if (!file.Exists)
            return Unusable(Words.Of<ClockCommandsText>("vectors.no-file", file));
        try
        {
            var results = check(File.ReadAllText(file.FullName)).ToList();
            var different = results.Where(result => result.Differs).ToList();
            Print(json, results.Count, different);
            return different.Count == 0 ? ExitCode.Done : ExitCode.Refused;
        }
        catch (Exception unreadable) when (unreadable is FormatException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Unusable(Words.Of<ClockCommandsText>("vectors.unreadable", file, unreadable.Message));
        }
    }

    private static void Print(bool json, int count, List<VectorResult> different)
    {
        if (json)
        {
            var differences = different.Select(result => new
            {
                id = result.Id,
                expected = result.Expected,
                actual = result.Actual,
            });
            Console.WriteLine(JsonSerializer.Serialize(new { vectors = count, differences }, Readable));
            return;
        }
        foreach (var result in different)
            Console.WriteLine(Words.Of<ClockCommandsText>("vectors.difference", result.Id, Line(result.Expected), Line(result.Actual)));
        Console.WriteLine(Words.Of<ClockCommandsText>("vectors.sum", count, different.Count));
    }

    private static string Line(Dictionary<string, string> fields) =>
        string.Join(' ', fields.Values.Select(value => value.Length > 0 ? value : "-"));

    private static int Unusable(string why)
    {
        Console.Error.WriteLine(why);
        return ExitCode.Unusable;
    }
}
