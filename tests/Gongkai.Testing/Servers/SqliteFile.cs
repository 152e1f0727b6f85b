namespace Gongkai.Testing.Servers;

/// <summary>A new SQLite database file in a folder of its own, removed with it.</summary>
public sealed class SqliteFile : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>The file. It comes into being with the first connection.</summary>
    public string Path => _folder.At("gongkai.db");

    /// <summary>Connection string for it.</summary>
    public string ConnectionString => $"Data Source={Path}";

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();
}
