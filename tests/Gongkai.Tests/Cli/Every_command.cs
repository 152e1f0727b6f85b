using System.CommandLine;
using Gongkai.Cli;
using Gongkai.Testing.Servers;

namespace Gongkai.Tests.Cli;

/// <summary>What holds for each command of the program, the ones to come included.</summary>
public sealed class Every_command
{
    /// <summary>Works on an installation, and needs one that was set up.</summary>
    private static readonly string[] OnData =
    [
        "journal verify",
        "journal checkpoint",
        "rebuild",
        "rebuild --check",
        "backup copy.db",
        "user list",
        "user add new --name New",
        "user reset somebody",
        "report build --year 2023 --out out",
    ];

    /// <summary>Each command by its words, such as <c>report check</c>.</summary>
    public static TheoryData<string> All => [.. Below(CommandLine.Root(), "")];

    /// <summary>Those that end by themselves, on a folder that holds no installation.</summary>
    public static TheoryData<string> NeedsData => [.. OnData];

    [Theory, MemberData(nameof(All))]
    public async Task explains_itself_and_its_options(string command)
    {
        var said = new StringWriter();

        var code = await CommandLine.Root().Parse([.. command.Split(' '), "--help"]).InvokeAsync(new() { Output = said });

        code.ShouldBe(0);
        said.ToString().ShouldContain($" {command} ");
        Named(command).Description.ShouldNotBeNullOrWhiteSpace();
        foreach (var option in Named(command).Options)
            option.Description.ShouldNotBeNullOrWhiteSpace(option.Name);
        foreach (var argument in Named(command).Arguments)
            argument.Description.ShouldNotBeNullOrWhiteSpace(argument.Name);
    }

    [Theory, MemberData(nameof(All))]
    public void refuses_an_option_that_it_does_not_know(string command) =>
        CommandLine
            .Root()
            .Parse([.. command.Split(' '), .. Named(command).Arguments.Select(_ => "something"), "--no-such-option"])
            .Errors.ShouldNotBeEmpty();

    [Theory, MemberData(nameof(NeedsData))]
    public async Task ends_with_2_and_creates_nothing_where_there_is_no_installation(string command)
    {
        using var folder = new TemporaryFolder();
        var place = folder.At("nothing");

        var run = await GongkaiProgram.RunAsync([.. command.Split(' '), "--data", place, "--lang", "en"]);

        run.ExitCode.ShouldBe(2, run.Error);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain(place);
        Directory.EnumerateFileSystemEntries(folder.Path).ShouldBeEmpty();
    }

    [Fact]
    public async Task says_what_is_wrong_with_a_damaged_database_and_leaves_it_alone()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.At("data"));
        var database = folder.At(Path.Combine("data", "gongkai.db"));
        var bytes = Enumerable.Repeat((byte)'x', 8192).ToArray();
        await File.WriteAllBytesAsync(database, bytes);

        var run = await GongkaiProgram.RunAsync("journal", "verify", "--data", folder.At("data"), "--lang", "en");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain(folder.At("data"));
        run.Error.ShouldNotContain("   at ");
        (await File.ReadAllBytesAsync(database)).ShouldBe(bytes);
    }

    private static IEnumerable<string> Below(Command command, string words) =>
        command.Subcommands.SelectMany(sub =>
        {
            var path = $"{words} {sub.Name}".TrimStart();
            return Below(sub, path).Prepend(path);
        });

    private static Command Named(string words) =>
        words.Split(' ').Aggregate((Command)CommandLine.Root(), (command, word) => command.Subcommands.Single(sub => sub.Name == word));
}
