using Gongkai.Testing.Servers;

namespace Gongkai.Bench.Harness;

/// <summary>LibreOffice with a profile of its own.</summary>
internal sealed class Office : IDisposable
{
    private readonly TemporaryFolder _profile = new();

    /// <summary>The setting that keeps the profile apart.</summary>
    public string Profile => $"-env:UserInstallation=file://{_profile.Path}";

    /// <summary>Turns files into another format, all in one start.</summary>
    public async Task ConvertAsync(string to, string folder, IReadOnlyCollection<string> files)
    {
        Directory.CreateDirectory(folder);
        var finished = await Finished.RunAsync(
            "soffice",
            [Profile, "--headless", "--norestore", "--convert-to", to, "--outdir", folder, .. files]
        );
        var made = Directory.EnumerateFiles(folder).Count();
        if (finished.ExitCode != 0 || made != files.Count)
            throw new WrongAnswer($"LibreOffice made {made} of {files.Count} files: {finished.Error}");
    }

    public void Dispose() => _profile.Dispose();
}
