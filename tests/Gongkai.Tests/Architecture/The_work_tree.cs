using System.Text.RegularExpressions;
using Gongkai.Testing.Servers;

namespace Gongkai.Tests.Architecture;

public sealed class The_work_tree
{
    private static readonly string[] _drawers = ["Services", "Helpers", "Common", "Managers", "Utils"];

    // Written in pieces, so that this file is not found by its own rule.
    private static readonly Regex _placesOfOneMachine = new(
        string.Join(
            '|',
            "(^|[^a-z])/" + "(work|root|home)/",
            @"\bshared" + "/",
            "api" + @"\.nuget\.",
            "registry" + @"\.npmjs",
            "deb" + @"\.debian"
        )
    );

    [Fact]
    public void has_no_folder_that_names_no_thing_of_the_field() =>
        SourceFile
            .Under(".")
            .SelectMany(file => file.Path.Split('/')[..^1])
            .Distinct()
            .Intersect(_drawers, StringComparer.OrdinalIgnoreCase)
            .ShouldBeEmpty();

    [Fact]
    public void names_no_place_of_one_machine_or_network() =>
        SourceFile
            .Under(".")
            .Where(file => file.Extension != ".json" || !file.Path.EndsWith("packages.lock.json", StringComparison.Ordinal))
            .Where(IsText)
            .SelectMany(file => file.Matches(_placesOfOneMachine))
            .ShouldBeEmpty();

    private static bool IsText(SourceFile file)
    {
        using var stream = File.OpenRead(Repository.At(file.Path));
        Span<byte> beginning = stackalloc byte[4096];
        return !beginning[..stream.Read(beginning)].Contains((byte)0);
    }
}
