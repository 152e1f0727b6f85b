using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Gongkai.Cli;

/// <summary>What <c>--help</c> prints, wholly in the reader's language.</summary>
internal sealed class HelpPage : SynchronousCommandLineAction
{
    private const int Indent = 2;

    public static void UseFor(RootCommand root)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        help.Description = Words.Of<CliText>("option.help");
        help.Action = new HelpPage();
        root.Options.OfType<VersionOption>().Single().Description = Words.Of<CliText>("option.version");
    }

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine($"{Words.Of<CliText>("help.usage")} {Usage(command)}");
        Section(output, "help.commands", command.Subcommands.Select(sub => (sub.Name, sub.Description)));
        Section(output, "help.arguments", command.Arguments.Select(argument => (Placeholder(argument), argument.Description)));
        Section(
            output,
            "help.options",
            OptionsOf(command).Where(option => !option.Hidden).Select(option => (Spelling(option), option.Description))
        );
        return ExitCode.Done;
    }

    public static string Path(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{Path(parent)} {command.Name}" : command.Name;

    private static string Usage(Command command) =>
        string.Join(
            ' ',
            [
                Path(command),
                .. command.Subcommands.Count > 0 ? ["<" + Words.Of<CliText>("help.command") + ">"] : Array.Empty<string>(),
                .. command.Arguments.Select(Placeholder),
                "[" + Words.Of<CliText>("help.option") + "]",
            ]
        );

    private static IEnumerable<Option> OptionsOf(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(OptionsOf).Where(option => option.Recursive)).Distinct();

    private static string Placeholder(Argument argument) =>
        (argument.HelpName ?? argument.Name).ToUpperInvariant() + (argument.Arity.MaximumNumberOfValues > 1 ? "..." : "");

    private static string Spelling(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-')).Prepend(option.Name));
        return option.ValueType == typeof(bool) || option.Arity.MaximumNumberOfValues == 0
            ? names
            : $"{names} {option.HelpName ?? "VALUE"}";
    }

    private static void Section(TextWriter output, string title, IEnumerable<(string Name, string? Description)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
            return;
        output.WriteLine();
        output.WriteLine(Words.Of<CliText>(title));
        var width = all.Max(row => row.Name.Length) + Indent;
        foreach (var (name, description) in all)
            output.WriteLine(new string(' ', Indent) + name.PadRight(width) + description);
    }
}
