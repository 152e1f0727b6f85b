using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gongkai.Tests.Architecture;

public sealed class The_size_of_things
{
    private const int MostLinesOfAFile = 300;
    private const int MostLinesOfAMethod = 50;

    [Fact]
    public void keeps_every_file_within_300_lines() =>
        SourceFile
            .Under(".", ".cs", ".cshtml", ".css", ".js", ".sh")
            .Select(file => (file.Path, Count: file.Lines.Length))
            .Where(file => file.Count > MostLinesOfAFile)
            .ShouldBeEmpty();

    [Fact]
    public void keeps_every_method_within_50_lines() =>
        SourceFile
            .Under(".", ".cs")
            .SelectMany(file => Bodies(file).Select(body => (Place: file.At(Line(body), Name(body)), Count: LinesOf(body))))
            .Where(method => method.Count > MostLinesOfAMethod)
            .ShouldBeEmpty();

    private static IEnumerable<SyntaxNode> Bodies(SourceFile file) =>
        CSharpSyntaxTree
            .ParseText(file.Text)
            .GetRoot()
            .DescendantNodes()
            .Where(node => node is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax);

    private static int Line(SyntaxNode node) => node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;

    private static int LinesOf(SyntaxNode node)
    {
        var span = node.GetLocation().GetLineSpan();
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }

    private static string Name(SyntaxNode node) =>
        node switch
        {
            MethodDeclarationSyntax method => method.Identifier.Text,
            LocalFunctionStatementSyntax function => function.Identifier.Text,
            _ => node.Kind().ToString(),
        };
}
