using System.Text.Json;
using Gongkai.Testing.Servers;
using Gongkai.Tests.Demo;

namespace Gongkai.Tests.Cli;

/// <summary><c>backup</c>, <c>restore</c>, <c>journal verify</c> and <c>rebuild</c> as an operator types them.</summary>
public sealed class Caring_for_the_data(TownOf2023 town)
{
    [Fact]
    public async Task copies_an_installation_and_brings_the_copy_back_whole()
    {
        using var folder = new TemporaryFolder();
        var (data, copy, restored) = (await town.Folder(), folder.At("copy.db"), folder.At("restored"));

        var backup = await Said("backup", copy, "--data", data);
        backup.GetProperty("file").GetString().ShouldBe(copy);
        backup.GetProperty("bytes").GetInt64().ShouldBe(new FileInfo(copy).Length);

        File.Copy($"{data}.key", $"{restored}.key");
        File.Copy($"{data}.erased", $"{restored}.erased");
        (await Said("restore", copy, "--data", restored)).GetProperty("organs").GetArrayLength().ShouldBe(1);
        (await Said("journal", "verify", "--data", restored))[0].GetProperty("whole").GetBoolean().ShouldBeTrue();
        (await Said("rebuild", "--check", "--data", restored)).GetProperty("differences").GetArrayLength().ShouldBe(0);

        var again = await GongkaiProgram.RunAsync("restore", copy, "--data", restored, "--lang", "en");
        again.ExitCode.ShouldBe(2);
        again.Error.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData]
    [InlineData("no-such-copy.db")]
    public async Task says_which_copy_it_lacks(params string[] file)
    {
        using var folder = new TemporaryFolder();

        var run = await GongkaiProgram.RunAsync(["restore", .. file, "--data", folder.At("data"), "--lang", "en"]);

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain(file is [var name] ? name : "copy");
        Directory.EnumerateFileSystemEntries(folder.Path).ShouldBeEmpty();
    }

    private static async Task<JsonElement> Said(params string[] typed)
    {
        var run = await GongkaiProgram.RunAsync([.. typed, "--json"]);
        run.ExitCode.ShouldBe(0, run.Error);
        return JsonDocument.Parse(run.Output).RootElement;
    }
}
