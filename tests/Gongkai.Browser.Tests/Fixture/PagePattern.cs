using System.Text.RegularExpressions;
using Gongkai.Testing.Servers;

namespace Gongkai.Browser.Tests.Fixture;

/// <summary>The address that a page names in its source, such as <c>/desk/requests/{number}</c>.</summary>
public sealed partial record PagePattern(string Address)
{
    private readonly Regex _shape = new(
        "^"
            + string.Concat(
                Address
                    .Split('/', StringSplitOptions.RemoveEmptyEntries)
                    .Select(part =>
                        part[0] is not '{' ? "/" + Regex.Escape(part)
                        : part.Contains('?', StringComparison.Ordinal) ? "(?:/[^/]+)?"
                        : "/[^/]+"
                    )
                    .DefaultIfEmpty("/")
            )
            + "$",
        RegexOptions.None,
        TimeSpan.FromSeconds(1)
    );

    /// <summary>Parts that are filled in.</summary>
    public int Holes => Address.Count(sign => sign is '{');

    /// <summary>Every page of the program, by its source.</summary>
    public static IReadOnlyList<PagePattern> All { get; } =
    [
        .. Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "src", "Gongkai"), "*.cshtml", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal))
            .Select(file => Named().Match(File.ReadAllText(file)))
            .Where(found => found.Success)
            .Select(found => new PagePattern(found.Groups[1].Value))
            .OrderBy(pattern => pattern.Address, StringComparer.Ordinal),
    ];

    /// <summary>The page that answers an address: the one with the fewest holes.</summary>
    public static PagePattern? Of(string address)
    {
        var path = address.Split('?', '#')[0];
        return All.Where(pattern => pattern._shape.IsMatch(path)).MinBy(pattern => pattern.Holes);
    }

    [GeneratedRegex("""^\uFEFF?@page "([^"]+)""")]
    private static partial Regex Named();
}
