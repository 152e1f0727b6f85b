using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Gongkai.Bench.Harness;

/// <summary>The limit of the platform: Kestrel answering every request with one page from memory.</summary>
internal static class BareKestrel
{
    /// <summary>Serves until it is told to stop.</summary>
    public static async Task<int> Serve(int port, string file)
    {
        var page = await File.ReadAllBytesAsync(file);
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.Run(context =>
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.ContentLength = page.Length;
            return context.Response.Body.WriteAsync(page).AsTask();
        });
        await app.RunAsync();
        return 0;
    }
}
