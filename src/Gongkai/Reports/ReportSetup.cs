using Gongkai.Desk.Registers;
using Gongkai.Desk.Reports;
using Gongkai.Desk.Reports.Earlier;
using Gongkai.Host;

namespace Gongkai.Reports;

/// <summary>What the desk needs to make the annual report.</summary>
internal static class ReportSetup
{
    public static void AddReports(this IServiceCollection services)
    {
        services.AddScoped<AnnualReports>();
        services.AddScoped<ReportFreezer>();
        services.AddScoped<EarlierReports>();
        services.AddScoped<ReportDesk>();
    }

    /// <summary>Addresses that are no pages: files.</summary>
    public static void MapReports(this WebApplication app, Faces faces)
    {
        if (faces.HasFlag(Faces.Desk))
        {
            app.MapReportFiles();
            app.MapEarlierFiles();
            app.MapRegisterTemplates();
        }
    }
}
