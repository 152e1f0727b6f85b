using Gongkai.Testing.Servers;

namespace Gongkai.Tests.Cli;

public sealed class The_command_line
{
    [Fact]
    public async Task lists_its_commands_when_none_is_given()
    {
        var run = await GongkaiProgram.RunAsync();

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("serve");
        run.Output.ShouldContain("clock");
        run.Output.ShouldContain("report");
    }

    [Theory]
    [InlineData("zh", "启动门户与工作台", "用法：")]
    [InlineData("en", "Serve the portal and the desk", "Usage:")]
    public async Task explains_each_command_in_the_language_asked_for(string language, string sentence, string usage)
    {
        var run = await GongkaiProgram.RunAsync("serve", "--help", "--lang", language);

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain(sentence);
        run.Output.ShouldContain(usage);
    }

    [Theory]
    [InlineData("no-such-command")]
    [InlineData("serve", "--no-such-option")]
    [InlineData("serve", "--only", "kitchen")]
    [InlineData("serve", "--port", "70000")]
    [InlineData("serve", "--port", "many")]
    [InlineData("demo", "--port", "70000")]
    public async Task ends_with_2_and_says_where_help_is_when_it_cannot_use_what_was_typed(params string[] typed)
    {
        var run = await GongkaiProgram.RunAsync([.. typed, "--lang", "en"]);

        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain("--help");
    }
}
