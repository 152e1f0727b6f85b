namespace Gongkai.Testing.Servers;

/// <summary>A folder for one test, removed with it.</summary>
public sealed class TemporaryFolder : IDisposable
{
    /// <summary>Where it is.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("gongkai-test-").FullName;

    /// <summary>The path of a file or folder in it.</summary>
    public string At(params ReadOnlySpan<string> names) => System.IO.Path.Combine([Path, .. names]);

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
