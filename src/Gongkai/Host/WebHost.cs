using Gongkai.Cases;
using Gongkai.Cli;
using Gongkai.Design;
using Gongkai.Desk.Collecting;
using Gongkai.Jobs;
using Gongkai.Portal;
using Gongkai.Portal.Items;
using Gongkai.Reports;
using Gongkai.SignIn;
using Gongkai.Storage;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Gongkai.Host;

/// <summary>The web server of portal and desk. Each concern is a file of its own in this folder; this one says in which order they stand.</summary>
public static class WebHost
{
    public static async Task<int> Serve(ServeSettings settings, CancellationToken stop)
    {
        await using var app = Create(settings);
        try
        {
            // Database and pages each take a second to wake up; neither waits for the other.
            var prepared = Task.Run(() => app.Services.PrepareStorage(stop), stop);
            Arrange(app);
            await prepared;
            await app.StartAsync(stop);
        }
        catch (StorageUnfit unfit)
        {
            await Console.Error.WriteLineAsync(unfit.Message);
            return ExitCode.Unusable;
        }
        catch (IOException fault) when (fault.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            await Console.Error.WriteLineAsync(Words.Of<CliText>("serve.port-taken", settings.Port));
            return ExitCode.Unusable;
        }
        Console.WriteLine(Words.Of<CliText>("serve.at", Address(app)));
        await app.Services.OfferSetUp(Address(app), stop);
        await app.WaitForShutdownAsync(stop);
        return ExitCode.Done;
    }

    public static WebApplication Build(ServeSettings settings)
    {
        var app = Create(settings);
        Arrange(app);
        return app;
    }

    private static WebApplication Create(ServeSettings settings)
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { ApplicationName = "gongkai", ContentRootPath = AppContext.BaseDirectory }
        );
        builder.WebHost.UseStaticWebAssets();
        builder.Configuration.AddInstalled(settings.Data);
        if (settings.Port is { } port)
            builder.WebHost.UseUrls($"http://127.0.0.1:{port}");

        var served = settings with { Gallery = settings.Gallery || builder.Environment.IsDevelopment() };

        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        builder.AddServerLimits();
        builder.Services.AddSingleton(served);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddInstance(builder.Configuration);
        builder.Services.AddStorage(served, builder.Configuration);
        builder.Services.AddSignIn(builder.Services.AddSite(builder.Configuration));
        builder.Services.AddRateLimits(builder.Configuration);
        builder.Services.AddSingleton<Stylesheet>();
        builder.Services.AddSingleton<Navigation>();
        builder.Services.AddCases();
        builder.Services.AddReports();
        builder.Services.AddCollecting();
        builder.Services.AddJobs(served.Faces, builder.Configuration);
        builder.Services.AddPages(served);
        builder.Services.AddKeptPages();
        builder.Services.AddHealthChecks();

        return builder.Build();
    }

    /// <summary>What each request passes, in this order.</summary>
    private static void Arrange(WebApplication app)
    {
        var served = app.Services.GetRequiredService<ServeSettings>();
        app.UseSecurityHeaders();
        app.UseSite();
        app.UseOwnOriginOnly();
        app.UseLanguages();
        app.UseProblemPages();
        app.UseRouting();
        app.UseOutputCache();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseCurrentOfficer();
        app.UseAuthorization();
        app.MapStaticAssets().ForEveryone();
        app.MapStylesheet();
        app.MapPreferences();
        app.MapHealthChecks("/healthz").ForEveryone();
        app.MapCases(served.Faces);
        app.MapReports(served.Faces);
        app.MapCollecting(served.Faces);
        app.MapAttachments(served.Faces);
        app.MapRazorPages();
    }

    private static string Address(WebApplication app) =>
        app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "";
}
