using Gongkai.Desk.Publications;
using Gongkai.Desk.Remedies;
using Gongkai.Desk.Requests;
using Gongkai.Documents.Conversion;
using Gongkai.Host;
using Gongkai.Items;
using Gongkai.Portal.Track;
using Gongkai.Storage.Sealed;

namespace Gongkai.Cases;

/// <summary>What portal and desk need to read and move requests and publications.</summary>
internal static class CaseSetup
{
    /// <summary>Addresses that are no pages: files.</summary>
    public static void MapCases(this WebApplication app, Faces faces)
    {
        if (faces.HasFlag(Faces.Portal))
            app.MapTrackedFiles();
        if (faces.HasFlag(Faces.Desk))
        {
            app.MapCaseFiles();
            app.MapPublicationFiles();
        }
    }

    public static void AddCases(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<OurOrgan>();
        services.AddScoped<CaseDesk>();
        services.AddScoped<CaseLetters>();
        services.AddScoped<PublicationDesk>();
        services.AddScoped<Drafting>();
        services.AddScoped<RemedyDesk>();
        services.AddScoped<HolidayNotices>();
        services.AddScoped<ClockRuleChanges>();
        services.AddSingleton(_ => new PdfMaker(new PdfSettings(Path.Combine(Path.GetTempPath(), "gongkai-pdf"))));
        services.AddScoped<TrackingSession>();
        services.AddSingleton(s => new TrackingSecret(s.GetRequiredService<MasterKey>().Derive("tracking")));
    }
}
