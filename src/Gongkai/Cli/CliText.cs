namespace Gongkai.Cli;

/// <summary>Marks the words of the command line itself; each command brings its own beside it.</summary>
internal abstract class CliText;
