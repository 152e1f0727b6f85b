using System.Text.RegularExpressions;

namespace Gongkai.Documents.Reports.RollingUp;

/// <summary>文件夹即层级: the folder in which a report lies bears the name of the organ above.</summary>
internal static partial class FolderTree
{
    /// <summary>The nearest folder that is neither a year, nor an archive, nor the organ itself.</summary>
    public static string? Above(string organ, string file) =>
        file.Split('/', '\\').SkipLast(1).LastOrDefault(folder => folder.Length > 0 && folder != organ && !NoOrgan().IsMatch(folder));

    [GeneratedRegex(@"^(\d{4}年?(度)?|\.+|.*\.zip)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex NoOrgan();
}
