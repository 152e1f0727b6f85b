using System.CommandLine;
using Gongkai.Storage;

namespace Gongkai.Cli;

/// <summary>The data of an installation, for commands that work on it; the program may be running meanwhile.</summary>
internal static class InstalledData
{
    public static Option<DirectoryInfo> Option() =>
        new("--data")
        {
            Description = Words.Of<CliText>("serve.data"),
            HelpName = "DIR",
            DefaultValueFactory = _ => new("data"),
        };

    /// <summary>The settings of a data folder, as <c>serve</c> reads them.</summary>
    public static StorageSettings Place(DirectoryInfo data)
    {
        using var provider = Services(data);
        return provider.GetRequiredService<StorageSettings>();
    }

    /// <summary>Works in a scope on the data; storage that is unfit is explained and left alone.</summary>
    public static async Task<int> With(DirectoryInfo data, Func<IServiceProvider, Task<int>> work, CancellationToken stop)
    {
        await using var provider = Services(data);
        try
        {
            await provider.PrepareStorage(stop);
        }
        catch (StorageUnfit unfit)
        {
            await Console.Error.WriteLineAsync(unfit.Message);
            return ExitCode.Unusable;
        }
        await using var scope = provider.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    private static ServiceProvider Services(DirectoryInfo data)
    {
        var configuration = new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(data.FullName, "settings.json"), optional: true)
            .AddEnvironmentVariables()
            .Build();
        var services = new ServiceCollection();
        Host.StoragePlace.AddStorage(services, new Host.ServeSettings { Data = data }, configuration);
        return services.BuildServiceProvider();
    }
}
