using System.Globalization;

namespace Gongkai.Bench.Harness;

/// <summary>Memory of a process with its children, each shared page counted by its share (PSS), in MB.</summary>
internal static class Memory
{
    public static double MegabytesOf(int process) => Tree(process).Sum(Kilobytes) / 1024.0;

    private static IEnumerable<int> Tree(int process) =>
        Directory
            .GetDirectories($"/proc/{process}/task")
            .SelectMany(task => File.ReadAllText(Path.Combine(task, "children")).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .SelectMany(child => Tree(int.Parse(child, CultureInfo.InvariantCulture)))
            .Prepend(process);

    private static long Kilobytes(int process) =>
        File.ReadLines($"/proc/{process}/smaps_rollup")
            .Where(line => line.StartsWith("Pss:", StringComparison.Ordinal))
            .Sum(line => long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture));
}
