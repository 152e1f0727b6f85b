using System.CommandLine;
using System.CommandLine.Invocation;

namespace Gongkai.Cli;

/// <summary>The one executable: <c>gongkai</c> lists its commands, each command has <c>--help</c>.</summary>
public static class CommandLine
{
    public static async Task<int> Run(string[] args)
    {
        CommandLanguage.Choose(args);
        var parsed = Root().Parse(args.Length > 0 ? args : ["--help"]);
        return parsed.Action is ParseErrorAction ? await Explain(parsed) : await parsed.InvokeAsync();
    }

    /// <summary>Every command with its options.</summary>
    internal static RootCommand Root()
    {
        var root = new RootCommand(Words.Of<CliText>("description"))
        {
            CommandLanguage.Option(),
            // One line a command, in the order of their use.
            DemoCommand.Create(),
            ServeCommand.Create(),
            ClockCommands.Create(),
            FeesCommands.Create(),
            CalendarCommands.Create(),
            ReportCommands.Create(),
            UserCommands.Create(),
            JournalCommands.Create(),
            CareCommands.Rebuild(),
            CareCommands.Backup(),
            CareCommands.Restore(),
        };
        HelpPage.UseFor(root);
        return root;
    }

    private static async Task<int> Explain(ParseResult parsed)
    {
        foreach (var error in parsed.Errors.DistinctBy(error => error.Message))
            await Console.Error.WriteLineAsync(error.Message);
        await Console.Error.WriteLineAsync(Words.Of<CliText>("see-help", HelpPage.Path(parsed.CommandResult.Command)));
        return ExitCode.Unusable;
    }
}
