using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace Gongkai.Host;

/// <summary>Where the site stands, the settings under "Site": its own address, and the proxies that may speak for a visitor.</summary>
public sealed record Site
{
    /// <summary>Such as <c>https://www.example.gov.cn</c>. Without it the program answers on its own machine only.</summary>
    public Uri? Address { get; init; }

    /// <summary>Addresses of the proxies in front; nobody else's X-Forwarded-For is believed.</summary>
    public IReadOnlyList<string> Proxies { get; init; } = [];

    public bool IsHttps => Address?.Scheme == Uri.UriSchemeHttps;

    /// <summary>Over https a cookie's name binds it to this very host.</summary>
    public string CookieName(string name) => IsHttps ? $"__Host-{name}" : name;

    public bool Answers(string host) =>
        host is "localhost" or "127.0.0.1" or "[::1]" || string.Equals(host, Address?.Host, StringComparison.OrdinalIgnoreCase);
}

internal static class SiteSetup
{
    public static Site AddSite(this IServiceCollection services, IConfiguration configuration)
    {
        var site = configuration.GetSection("Site").Get<Site>() ?? new Site();
        services.AddSingleton(site);
        services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            options.KnownIPNetworks.Clear();
            options.KnownProxies.Clear();
            foreach (var proxy in site.Proxies)
                options.KnownProxies.Add(IPAddress.Parse(proxy));
        });
        return site;
    }

    /// <summary>A foreign Host header is refused, so that no link, cookie or cached page is made for it.</summary>
    public static void UseSite(this WebApplication app)
    {
        var site = app.Services.GetRequiredService<Site>();
        if (site.Proxies.Count > 0)
            app.UseForwardedHeaders();
        app.Use(
            (http, next) =>
            {
                if (site.Answers(http.Request.Host.Host))
                    return next(http);
                http.Response.StatusCode = StatusCodes.Status400BadRequest;
                return Task.CompletedTask;
            }
        );
    }
}
