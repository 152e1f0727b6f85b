using System.Text.RegularExpressions;
using System.Xml.Linq;
using ArchUnitNET.Loader;
using Gongkai.Testing.Servers;

namespace Gongkai.Tests.Architecture;

public sealed partial class The_rooms_of_the_house
{
    private static readonly ArchUnitNET.Domain.Architecture _application = new ArchLoader().LoadAssemblies(typeof(Words).Assembly).Build();

    [Theory]
    [InlineData("Gongkai.Domain")]
    [InlineData("Gongkai.Documents", "Gongkai.Domain")]
    [InlineData("Gongkai.Storage", "Gongkai.Domain")]
    [InlineData("Gongkai", "Gongkai.Domain", "Gongkai.Documents", "Gongkai.Storage")]
    public void open_only_onto_the_rooms_below(string room, params string[] below)
    {
        var project = XDocument.Load(Repository.At("src", room, room + ".csproj"));

        project
            .Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value))
            .Except(below)
            .ShouldBeEmpty();
    }

    [Fact]
    public void keep_the_domain_to_the_base_class_library()
    {
        var domain = System.Reflection.Assembly.Load("Gongkai.Domain");

        domain
            .GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => !name.StartsWith("System", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    [Fact]
    public void keep_the_desk_out_of_the_portal_in_compiled_types()
    {
        var portal = _application.Types.Where(type => Portal().IsMatch(type.FullName)).ToList();
        portal.ShouldNotBeEmpty();

        portal
            .SelectMany(type => type.Dependencies)
            .Where(dependency => Desk().IsMatch(dependency.Target.FullName))
            .Select(dependency => $"{dependency.Origin.FullName} uses {dependency.Target.FullName}")
            .Distinct()
            .ShouldBeEmpty();
    }

    [Fact]
    public void keep_the_desk_out_of_the_portal_in_page_sources() =>
        SourceFile.Under("src/Gongkai/Portal").SelectMany(file => file.Matches(DeskInPages())).ShouldBeEmpty();

    // A compiled page has its folder in its name: AspNetCoreGeneratedDocument.Portal_Home.
    [GeneratedRegex(@"^Gongkai\.Portal\b|\.Portal_")]
    private static partial Regex Portal();

    [GeneratedRegex(@"^Gongkai\.Desk\b|\.Desk_")]
    private static partial Regex Desk();

    [GeneratedRegex(@"\bGongkai\.Desk\b|~?/Desk/|[""'(]/desk\b")]
    private static partial Regex DeskInPages();
}
