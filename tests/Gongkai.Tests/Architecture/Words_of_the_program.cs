using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Gongkai.Tests.Architecture;

public sealed partial class Words_of_the_program
{
    [Fact]
    public void stand_in_the_resx_beside_the_feature_and_not_in_its_code() =>
        SourceFile
            .Under("src/Gongkai", ".cs", ".cshtml")
            .SelectMany(file =>
                WithoutComments(file).Where(line => Chinese().IsMatch(line.Text)).Select(line => file.At(line.Number, line.Text))
            )
            .ShouldBeEmpty();

    [Fact]
    public void are_the_same_keys_in_Chinese_and_in_English() =>
        Texts
            .All.SelectMany(texts =>
                texts
                    .Chinese.Keys.Except(texts.English.Keys)
                    .Select(key => $"{texts.Path}: {key} has no English")
                    .Concat(texts.English.Keys.Except(texts.Chinese.Keys).Select(key => $"{texts.Path}: {key} has no Chinese"))
            )
            .ShouldBeEmpty();

    [Fact]
    public void are_never_empty() =>
        Texts
            .All.SelectMany(texts =>
                texts
                    .Chinese.Concat(texts.English)
                    .Where(text => string.IsNullOrWhiteSpace(text.Value))
                    .Select(text => $"{texts.Path}: {text.Key}")
            )
            .ShouldBeEmpty();

    [Fact]
    public void name_the_same_parts_in_both_languages() =>
        Texts
            .All.SelectMany(texts =>
                texts
                    .Chinese.Where(text => texts.English.TryGetValue(text.Key, out var english) && Parts(text.Value) != Parts(english))
                    .Select(text => $"{texts.Path}: {text.Key}")
            )
            .ShouldBeEmpty();

    [Fact]
    public void are_all_used()
    {
        var used = UsedKeys.InSources();
        Texts
            .All.SelectMany(texts => texts.Chinese.Keys.Where(key => !used.Contains(key)).Select(key => $"{texts.Path}: {key}"))
            .ShouldBeEmpty();
    }

    private static string Parts(string text) =>
        string.Join(' ', Part().Matches(text).Select(part => part.Value).Distinct().Order(StringComparer.Ordinal));

    private static IEnumerable<(int Number, string Text)> WithoutComments(SourceFile file)
    {
        var code = file.Extension == ".cs" ? CodeOnly(file.Text) : RazorComment().Replace(file.Text, comment => Blank(comment.Value));
        return code.Split('\n').Select((line, index) => (index + 1, line));
    }

    /// <summary>The code with its doc comments blanked out, line for line.</summary>
    private static string CodeOnly(string text) =>
        CSharpSyntaxTree
            .ParseText(text)
            .GetRoot()
            .DescendantTrivia()
            .Where(trivia => trivia.HasStructure && trivia.GetStructure() is DocumentationCommentTriviaSyntax)
            .Reverse()
            .Aggregate(text, (code, comment) => Blanked(code, comment.FullSpan));

    private static string Blanked(string text, TextSpan span) =>
        string.Concat(text.AsSpan(0, span.Start), Blank(text[span.Start..span.End]), text.AsSpan(span.End));

    private static string Blank(string text) => new([.. text.Select(character => character == '\n' ? '\n' : ' ')]);

    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}\p{IsCJKSymbolsandPunctuation}\uFF00-\uFFEF]")]
    private static partial Regex Chinese();

    [GeneratedRegex(@"\{\d+")]
    private static partial Regex Part();

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex RazorComment();
}
