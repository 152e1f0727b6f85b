namespace Gongkai.Host;

/// <summary>Refuses what another site sends (CSRF) and methods that nothing here answers, before any page is asked. Forms carry their own token besides.</summary>
internal static class OwnOriginOnly
{
    public static void UseOwnOriginOnly(this WebApplication app) =>
        app.Use(
            (http, next) =>
            {
                if (Refusal(http.Request) is not { } status)
                    return next(http);
                http.Response.StatusCode = status;
                return Task.CompletedTask;
            }
        );

    private static int? Refusal(HttpRequest request) =>
        request.Method switch
        {
            "GET" or "HEAD" => null,
            "POST" => ComesFromElsewhere(request) ? StatusCodes.Status400BadRequest : null,
            _ => StatusCodes.Status405MethodNotAllowed,
        };

    private static bool ComesFromElsewhere(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site"
        || (request.Headers.Origin.ToString() is { Length: > 0 } origin && origin != $"{request.Scheme}://{request.Host}");
}
