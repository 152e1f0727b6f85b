using System.Net;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Requests;
using Gongkai.Storage;
using Gongkai.Storage.Journal;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Gongkai.Bench.Harness;

/// <summary>
/// Domain and store as the portal uses them, behind one address: POST /cases applies. Without a page around it, as Redmine's API is.
/// </summary>
internal static class CaseServer
{
    /// <summary>Serves until it is told to stop.</summary>
    public static async Task<int> Serve(int port, string dataFolder)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        builder.Logging.ClearProviders();
        builder.Services.AddRoutingCore().AddStorage(new() { DataFolder = dataFolder });
        await using var app = builder.Build();
        await TownStore.PrepareAsync(app.Services);

        app.UseRouting();
        app.MapGet("/", () => "cases");
        app.MapPost("/cases", ApplyAsync);
        await app.RunAsync();
        return 0;
    }

    private static async Task<IResult> ApplyAsync(Application application, Dockets dockets, TimeProvider time, CancellationToken stop)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime.AddHours(8));
        var decision = await TownStore.Apply(dockets, application.Token, application.Description, today, stop);
        return decision is Decision.Taken { Entries: [Received received, ..] }
            ? Results.Created("/cases/" + received.Number.ToString(), null)
            : Results.BadRequest();
    }

    /// <summary>What is posted.</summary>
    private sealed record Application(string Token, string Description);
}
