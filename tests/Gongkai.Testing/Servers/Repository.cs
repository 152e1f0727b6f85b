namespace Gongkai.Testing.Servers;

/// <summary>The work tree that the tests were built from.</summary>
public static class Repository
{
    /// <summary>Its root, where <c>Gongkai.slnx</c> lies.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The path of a file or folder in it, such as <c>At("src", "Gongkai")</c>.</summary>
    public static string At(params ReadOnlySpan<string> names) => Path.Combine([Root, .. names]);

    /// <summary>The built program, of the configuration that the tests were built in.</summary>
    public static string Program { get; } =
        At("src", "Gongkai", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0", "gongkai.dll");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Gongkai.slnx")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run inside the work tree.");
        return folder.FullName;
    }
}
