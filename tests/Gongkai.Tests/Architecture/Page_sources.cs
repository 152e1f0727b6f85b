using System.Text.RegularExpressions;

namespace Gongkai.Tests.Architecture;

public sealed partial class Page_sources
{
    private static readonly IReadOnlyList<SourceFile> _pages = SourceFile.Under("src/Gongkai", ".cshtml");

    [Fact]
    public void never_print_unencoded_text() =>
        _pages.Concat(SourceFile.Under("src/Gongkai", ".cs")).SelectMany(file => file.Matches(Raw())).ShouldBeEmpty();

    [Fact]
    public void hold_no_style_of_their_own() => _pages.SelectMany(page => page.Matches(Style())).ShouldBeEmpty();

    [Fact]
    public void hold_no_script_of_their_own() => _pages.SelectMany(page => page.Matches(Script())).ShouldBeEmpty();

    [GeneratedRegex(@"\bHtml\.Raw\b")]
    private static partial Regex Raw();

    [GeneratedRegex(@"\sstyle\s*=|<style\b", RegexOptions.IgnoreCase)]
    private static partial Regex Style();

    // A handler attribute, or a script element that has no address.
    [GeneratedRegex(@"\son[a-z]+\s*=\s*[""'@]|<script(?![^>]*\ssrc=)|javascript:", RegexOptions.IgnoreCase)]
    private static partial Regex Script();
}
