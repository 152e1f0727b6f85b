using System.CommandLine;
using System.Data.Common;
using Gongkai.Domain.Organs;
using Gongkai.Host;
using Gongkai.Storage;
using Gongkai.Storage.Organs;

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

    /// <summary>Works on the organs of an installation that has been set up. Where there is none, nothing is created.</summary>
    public static async Task<int> OnOrgans(
        DirectoryInfo data,
        Func<IServiceProvider, IReadOnlyList<Organ>, Task<int>> work,
        CancellationToken stop
    )
    {
        var place = Place(data);
        if (place.Postgres is null && !File.Exists(place.SqliteFile))
            return Unusable("data.none", data.FullName);
        return await With(
            data,
            async services =>
                await services.GetRequiredService<OrganStore>().All(stop) is { Count: > 0 } organs
                    ? await work(services, organs)
                    : Unusable("data.not-set-up", data.FullName),
            stop
        );
    }

    /// <summary>Works in a scope on the data; storage that is unfit or cannot be read is explained and left alone.</summary>
    public static async Task<int> With(DirectoryInfo data, Func<IServiceProvider, Task<int>> work, CancellationToken stop)
    {
        await using var provider = Services(data);
        try
        {
            await provider.PrepareStorage(stop);
            await using var scope = provider.CreateAsyncScope();
            return await work(scope.ServiceProvider);
        }
        catch (StorageUnfit unfit)
        {
            await Console.Error.WriteLineAsync(unfit.Message);
            return ExitCode.Unusable;
        }
        catch (Exception fault) when (IsOfTheData(fault))
        {
            return Unusable("data.failed", data.FullName, fault.GetBaseException().Message);
        }
    }

    // A damaged file, a database that does not answer, a folder that may not be written to.
    private static bool IsOfTheData(Exception fault) =>
        fault is DbException or IOException or UnauthorizedAccessException || fault.InnerException is DbException;

    private static int Unusable(string key, params object?[] parts)
    {
        Console.Error.WriteLine(Words.Of<CliText>(key, parts));
        return ExitCode.Unusable;
    }

    private static ServiceProvider Services(DirectoryInfo data)
    {
        var configuration = new ConfigurationBuilder().AddInstalled(data).Build();
        var services = new ServiceCollection();
        services.AddStorage(new ServeSettings { Data = data }, configuration);
        return services.BuildServiceProvider();
    }
}
