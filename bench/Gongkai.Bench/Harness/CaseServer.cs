using System.Net;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Requests;
using Gongkai.Storage;
using Gongkai.Storage.Journal;
using Gongkai.Storage.Organs;
using Gongkai.Testing.Scenarios;
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
    private static readonly Organ _organ = new()
    {
        Id = Town.Organ,
        Name = "示范镇人民政府",
        Level = OrganLevel.Town,
        DocumentWord = "示政公",
        NumberPrefix = "HX",
        Office = new("党政办公室", "示范路1号", "周一至周五", "0000-0000000", null, null, "000000"),
        Remedies = new("示范区人民政府", "示范路2号", null, "示范区人民法院"),
    };

    /// <summary>Serves until it is told to stop.</summary>
    public static async Task<int> Serve(int port, string dataFolder)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        builder.Logging.ClearProviders();
        builder.Services.AddRoutingCore().AddStorage(new() { DataFolder = dataFolder });
        await using var app = builder.Build();
        await app.Services.PrepareStorage();
        await using (var scope = app.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<OrganStore>().Save(_organ);

        app.UseRouting();
        app.MapGet("/", () => "cases");
        app.MapPost("/cases", ApplyAsync);
        await app.RunAsync();
        return 0;
    }

    private static async Task<IResult> ApplyAsync(Application application, Dockets dockets, TimeProvider time, CancellationToken stop)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime.AddHours(8));
        var decision = await dockets.Begin<DisclosureRequest>(
            Town.Organ,
            application.Token,
            Actor.Applicant,
            number => DisclosureRequest.Apply(number, Town.NaturalPerson(), Town.AskedFor(application.Description), [], today),
            stop: stop
        );
        return decision is Decision.Taken { Entries: [Received received, ..] }
            ? Results.Created("/cases/" + received.Number.ToString(), null)
            : Results.BadRequest();
    }

    /// <summary>What is posted.</summary>
    private sealed record Application(string Token, string Description);
}
