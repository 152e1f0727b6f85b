namespace Gongkai.Cli;

/// <summary>What a command tells the shell. Scripts rely on these three.</summary>
public static class ExitCode
{
    /// <summary>Done, and nothing to object.</summary>
    public const int Done = 0;

    /// <summary>Refused by a rule, or findings were made.</summary>
    public const int Refused = 1;

    /// <summary>The input cannot be used: an unknown option, a missing or unreadable file.</summary>
    public const int Unusable = 2;
}
