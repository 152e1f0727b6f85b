using Gongkai.Storage;

namespace Gongkai.Host;

/// <summary>Where the data lies: the data folder, or PostgreSQL; the settings under "Storage".</summary>
internal static class StoragePlace
{
    /// <summary>The settings of an installation: the file in its data folder, and the environment before it.</summary>
    public static IConfigurationBuilder AddInstalled(this IConfigurationBuilder configuration, DirectoryInfo data) =>
        configuration.AddJsonFile(Path.Combine(data.FullName, "settings.json"), optional: true).AddEnvironmentVariables();

    public static void AddStorage(this IServiceCollection services, ServeSettings settings, IConfiguration configuration)
    {
        var place = new StorageSettings { DataFolder = settings.Data.FullName, Postgres = configuration["Storage:Postgres"] };
        if (configuration["Storage:MasterKeyFile"] is { Length: > 0 } key)
            place = place with { MasterKeyFile = key };
        if (configuration["Storage:ErasureFile"] is { Length: > 0 } list)
            place = place with { ErasureFile = list };
        services.AddStorage(place);
    }
}
