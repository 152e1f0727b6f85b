using Gongkai.Host;

namespace Gongkai.Desk.Collecting;

/// <summary>What the office above needs to collect the reports of those below.</summary>
internal static class CollectingSetup
{
    public static void AddCollecting(this IServiceCollection services)
    {
        services.AddScoped<CollectedContexts>();
        services.AddScoped<ReportIntake>();
        services.AddScoped<CollectedDesk>();
    }

    /// <summary>Addresses that are no pages: files.</summary>
    public static void MapCollecting(this WebApplication app, Faces faces)
    {
        if (faces.HasFlag(Faces.Desk))
        {
            app.MapMemberFiles();
            app.MapCollectedFiles();
        }
    }
}
