using System.CommandLine;
using System.Globalization;

namespace Gongkai.Cli;

/// <summary>The language that commands speak: <c>--lang</c> before LANG, Chinese where neither says English.</summary>
internal static class CommandLanguage
{
    private static readonly string[] ShellVariables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    public static Option<string?> Option() =>
        new("--lang")
        {
            Description = Words.Of<CliText>("option.lang"),
            HelpName = "zh|en",
            Recursive = true,
        };

    public static void Choose(string[] args)
    {
        var culture = CultureInfo.GetCultureInfo(IsEnglish(Asked(args) ?? FromShell()) ? "en" : "zh-CN");
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = culture;
    }

    // Help and errors are written before the options are parsed, so the language is looked up in the raw arguments.
    private static string? Asked(string[] args) =>
        Array.IndexOf(args, "--lang") is >= 0 and var at && at + 1 < args.Length
            ? args[at + 1]
            : args.FirstOrDefault(arg => arg.StartsWith("--lang=", StringComparison.Ordinal))?["--lang=".Length..];

    private static string? FromShell() =>
        ShellVariables.Select(Environment.GetEnvironmentVariable).FirstOrDefault(value => !string.IsNullOrEmpty(value));

    private static bool IsEnglish(string? language) => language?.StartsWith("en", StringComparison.OrdinalIgnoreCase) is true;
}
