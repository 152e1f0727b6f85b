namespace Gongkai.Storage;

/// <summary>The storage cannot keep its promises, so the program does not start on it. The message says what to do.</summary>
/// <param name="code">Stable, key of the text in the user's language.</param>
/// <param name="message">What is wrong and what to do, in English.</param>
public sealed class StorageUnfit(string code, string message) : Exception(message)
{
    /// <summary>Stable, key of the text in the user's language.</summary>
    public string Code { get; } = code;
}
