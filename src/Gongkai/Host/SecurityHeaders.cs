using Microsoft.Extensions.Primitives;

namespace Gongkai.Host;

/// <summary>The headers of every answer, errors and static files too. No inline script or style passes this policy, ours included.</summary>
internal static class SecurityHeaders
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; media-src 'self'; "
        + "manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'; require-trusted-types-for 'script'";

    /// <summary>Of a file on its way out: whatever it holds, it runs nothing and is framed by nobody.</summary>
    public const string OfFiles = "default-src 'none'; frame-ancestors 'none'; sandbox";

    private static readonly KeyValuePair<string, StringValues>[] Always =
    [
        new("X-Content-Type-Options", "nosniff"),
        new("Referrer-Policy", "same-origin"),
        new("Cross-Origin-Opener-Policy", "same-origin"),
        new("Cross-Origin-Resource-Policy", "same-origin"),
        new("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()"),
    ];

    public static void UseSecurityHeaders(this WebApplication app) =>
        app.Use(
            (http, next) =>
            {
                http.Response.OnStarting(() => Write(http));
                return next(http);
            }
        );

    // Written last, so that an error page that cleared the headers has them again; a stricter value set by a page stays.
    private static Task Write(HttpContext http)
    {
        var headers = http.Response.Headers;
        foreach (var (name, value) in Always)
            headers.TryAdd(name, value);
        headers.TryAdd("Content-Security-Policy", http.Request.IsHttps ? Policy + "; upgrade-insecure-requests" : Policy);
        if (http.Request.IsHttps)
            headers.TryAdd("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        headers.TryAdd("Cache-Control", "no-store");
        return Task.CompletedTask;
    }
}
