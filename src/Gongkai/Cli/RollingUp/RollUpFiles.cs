using Gongkai.Documents.Reports.RollingUp;

namespace Gongkai.Cli.RollingUp;

/// <summary>The files that a roll-up leaves in its folder.</summary>
internal static class RollUpFiles
{
    private static readonly string[] Names = ["index.html", "summary.xlsx", "summary.json", "members.csv"];

    private static readonly Says Says = (key, parts) => Words.Of<RollUpText>(key, parts);

    public static string Page(RollUpOptions options) => Path.Combine(options.Out, Names[0]);

    public static string Parquet(RollUpOptions options) => Path.Combine(options.Out, "parquet");

    /// <summary>A file that an earlier roll-up left, when its folder lies inside the reports.</summary>
    public static bool IsOwn(RollUpOptions options, string file) =>
        Names.Any(name => Path.GetFullPath(file, Path.GetFullPath(options.Path)) == Path.GetFullPath(Path.Combine(options.Out, name)));

    public static void Write(RollUpOptions options, RollUpResult result)
    {
        Directory.CreateDirectory(options.Out);
        File.WriteAllText(Page(options), RollUpPage.Write(result, Says));
        using (var workbook = File.Create(Path.Combine(options.Out, Names[1])))
            RollUpWorkbook.Write(workbook, result, Says);
        using (var json = File.Create(Path.Combine(options.Out, Names[2])))
            RollUpJson.Write(json, result);
        // The list as it was used: whoever knows more adds the missing organs and gives it back with --members.
        File.WriteAllBytes(Path.Combine(options.Out, Names[3]), MemberList.Write(result.RollUp.Tree.Listed, Says));
    }

    public static void WriteJson(RollUpResult result, TextWriter output)
    {
        using var buffer = new MemoryStream();
        RollUpJson.Write(buffer, result);
        output.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }
}
