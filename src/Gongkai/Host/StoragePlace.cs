using Gongkai.Storage;

namespace Gongkai.Host;

/// <summary>Where the data lies: the data folder, or PostgreSQL; the settings under "Storage".</summary>
internal static class StoragePlace
{
    public static void AddStorage(this IServiceCollection services, ServeSettings settings, IConfiguration configuration)
    {
        var place = new StorageSettings { DataFolder = settings.Data.FullName, Postgres = configuration["Storage:Postgres"] };
        services.AddStorage(configuration["Storage:MasterKeyFile"] is { Length: > 0 } file ? place with { MasterKeyFile = file } : place);
    }
}
