namespace Gongkai.Host;

/// <summary>What the footer says beside the organ's own data: the settings under "Instance".</summary>
public sealed record Instance
{
    /// <summary>Record number of the site (备案号).</summary>
    public string? RecordNumber { get; init; }
}

internal static class InstanceSetup
{
    public static void AddInstance(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(configuration.GetSection("Instance").Get<Instance>() ?? new Instance());
        services.AddSingleton<Letterhead>();
    }
}
