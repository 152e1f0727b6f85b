using System.Text.RegularExpressions;
using Gongkai.Testing.Servers;

namespace Gongkai.Tests.Host;

/// <summary>What <c>dotnet publish</c> leaves in a folder, started from another one.</summary>
public sealed partial class The_published_program
{
    [Fact]
    public async Task serves_its_pages_with_style_script_and_seal()
    {
        using var folder = new TemporaryFolder();
        var published = await Finished.RunAsync(
            "dotnet",
            ["publish", Repository.At("src", "Gongkai"), "-c", Configuration, "--no-build", "-o", folder.At("program"), "-v", "quiet"],
            TestContext.Current.CancellationToken
        );
        published.ExitCode.ShouldBe(0, published.Output);

        await using var program = await GongkaiProgram.ServePublishedAsync(folder.At("program", "gongkai.dll"), folder.At("data"));
        var page = await program.Http.GetStringAsync(new Uri("sign-in", UriKind.Relative), TestContext.Current.CancellationToken);
        var files = Linked().Matches(page).Select(link => link.Groups[1].Value).ToList();

        files.ShouldContain(file => file.EndsWith(".css", StringComparison.Ordinal));
        foreach (var file in files)
        {
            using var answer = await program.Http.GetAsync(new Uri(file, UriKind.Relative), TestContext.Current.CancellationToken);
            answer.IsSuccessStatusCode.ShouldBeTrue(file);
            (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldNotBeEmpty(file);
        }
    }

    private static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    [GeneratedRegex("(?:href|src)=\"(/[^\"?#]+\\.(?:css|js|svg))\"")]
    private static partial Regex Linked();
}
