namespace Gongkai.Host;

/// <summary>Whose site this is, as its header and footer say: the settings under "Instance".</summary>
public sealed record Instance
{
    /// <summary>Name of the organ (机关名称).</summary>
    public string? OrganName { get; init; }

    /// <summary>Site identification code (网站标识码), ten digits.</summary>
    public string? SiteCode { get; init; }

    /// <summary>Record number of the site (备案号).</summary>
    public string? RecordNumber { get; init; }

    /// <summary>Name of the disclosure office (政府信息公开工作机构), and how it is reached.</summary>
    public string? Office { get; init; }

    public string? Telephone { get; init; }

    public string? Address { get; init; }

    public string? Hours { get; init; }

    /// <summary>Made-up people and texts: each page says so.</summary>
    public bool IsDemonstration { get; init; }
}

internal static class InstanceSetup
{
    public static void AddInstance(this IServiceCollection services, IConfiguration configuration) =>
        services.AddSingleton(configuration.GetSection("Instance").Get<Instance>() ?? new Instance());
}
