using Gongkai.Testing.Servers;

namespace Gongkai.Tests.Architecture;

/// <summary>A file of the work tree that people wrote.</summary>
/// <param name="Path">From the root, with slashes: <c>src/Gongkai/Program.cs</c>.</param>
internal sealed record SourceFile(string Path)
{
    private static readonly string[] _made = ["bin", "obj", ".git", ".vs", "artifacts", "node_modules", "TestResults", "data"];

    public string Text => File.ReadAllText(Repository.At(Path));

    public string[] Lines => File.ReadAllLines(Repository.At(Path));

    public string Extension => System.IO.Path.GetExtension(Path);

    /// <summary>Migrations are written by a tool, libraries by others.</summary>
    public bool IsOurs =>
        !Path.Contains("/Migrations/", StringComparison.Ordinal) && !Path.Contains("/wwwroot/lib/", StringComparison.Ordinal);

    /// <summary>Every file under a folder with one of these extensions; all of them if none is named.</summary>
    public static IReadOnlyList<SourceFile> Under(string folder, params string[] extensions) =>
        [
            .. Walk(new(Repository.At(folder)))
                .Select(file => new SourceFile(System.IO.Path.GetRelativePath(Repository.Root, file.FullName).Replace('\\', '/')))
                .Where(file => file.IsOurs && (extensions.Length == 0 || extensions.Contains(file.Extension)))
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];

    /// <summary>The places where a line of the file matches, as <c>path:line text</c>.</summary>
    public IEnumerable<string> Matches(System.Text.RegularExpressions.Regex forbidden) =>
        Lines.Index().Where(line => forbidden.IsMatch(line.Item)).Select(line => At(line.Index + 1, line.Item));

    public string At(int line, string text) => $"{Path}:{line} {text.Trim()}";

    private static IEnumerable<FileInfo> Walk(DirectoryInfo folder) =>
        folder
            .EnumerateFiles()
            .Where(file => !_made.Contains(file.Name))
            .Concat(folder.EnumerateDirectories().Where(below => !_made.Contains(below.Name)).SelectMany(Walk));
}
