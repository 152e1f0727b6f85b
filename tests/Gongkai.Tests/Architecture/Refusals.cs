using Gongkai.Domain.Dockets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gongkai.Tests.Architecture;

public sealed class Refusals
{
    [Fact]
    public void each_have_a_text_and_a_way_out_in_Chinese_and_English()
    {
        var codes = Codes();
        codes.ShouldNotBeEmpty();
        var chinese = Texts.All.SelectMany(texts => texts.Chinese.Keys).ToHashSet();
        var english = Texts.All.SelectMany(texts => texts.English.Keys).ToHashSet();

        codes
            .SelectMany(code => new[] { code, code + ".wayOut" })
            .SelectMany(key => Missing(key, chinese, "zh-CN").Concat(Missing(key, english, "en")))
            .ShouldBeEmpty();
    }

    private static IEnumerable<string> Missing(string key, HashSet<string> keys, string language) =>
        keys.Contains(key) ? [] : [$"{key} ({language})"];

    /// <summary>The code of every <c>new Refusal(...)</c> in the sources, as the compiler sees it, <c>new("...")</c> included.</summary>
    private static SortedSet<string> Codes()
    {
        var everything = CSharpCompilation.Create(
            "Sources",
            SourceFile
                .Under("src", ".cs")
                .Select(file => CSharpSyntaxTree.ParseText(file.Text))
                .Append(CSharpSyntaxTree.ParseText(ImplicitUsings)),
            References()
        );
        everything.GetTypeByMetadataName(typeof(Refusal).FullName!).ShouldNotBeNull();
        return [.. everything.SyntaxTrees.SelectMany(tree => Codes(tree, everything.GetSemanticModel(tree)))];
    }

    private static IEnumerable<string> Codes(SyntaxTree tree, SemanticModel model) =>
        tree.GetRoot()
            .DescendantNodes()
            .OfType<BaseObjectCreationExpressionSyntax>()
            .Where(creation => model.GetTypeInfo(creation).Type?.ToDisplayString() == typeof(Refusal).FullName)
            .Select(creation => creation.ArgumentList!.Arguments[0].Expression)
            .Select(code => model.GetConstantValue(code).Value as string)
            .OfType<string>();

    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading.Tasks;";

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("gongkai", StringComparison.OrdinalIgnoreCase))
            .Select(path => MetadataReference.CreateFromFile(path));
}
