namespace Gongkai.Storage;

/// <summary>Where the data lies.</summary>
public sealed record StorageSettings
{
    /// <summary>The data folder. On SQLite it holds the database.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Connection string of PostgreSQL; null for SQLite in the data folder.</summary>
    public string? Postgres { get; init; }

    /// <summary>The file of the master key: never in the data folder, so that a copy of that folder alone opens nothing.</summary>
    public string MasterKeyFile
    {
        get => field ?? Path.TrimEndingDirectorySeparator(Path.GetFullPath(DataFolder)) + ".key";
        init;
    }

    /// <summary>The list of erasures: never in the data folder, so that a copy of that folder brings nobody back.</summary>
    public string ErasureFile
    {
        get => field ?? Path.TrimEndingDirectorySeparator(Path.GetFullPath(DataFolder)) + ".erased";
        init;
    }

    /// <summary>The database file on SQLite.</summary>
    public string SqliteFile => Path.Combine(DataFolder, "gongkai.db");
}
