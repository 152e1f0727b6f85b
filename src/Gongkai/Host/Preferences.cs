using Gongkai.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Host;

/// <summary>Language and 适老化 (elder mode), chosen with a plain form and kept in two cookies. They reveal nothing, so they need no token of the page.</summary>
public static class Preferences
{
    public const string ElderCookie = "gk-elder";

    public static bool IsElderMode(this HttpRequest request) => request.Cookies[ElderCookie] == "on";

    internal static void MapPreferences(this WebApplication app) =>
        app.MapPost("/preferences", Remember).DisableAntiforgery().ForEveryone();

    private static IResult Remember(HttpContext http, [FromForm] string? lang, [FromForm] string? elder, [FromForm] string? back)
    {
        if (Languages.CookieValue(lang) is { } language)
            Keep(http, Languages.Cookie, language);
        if (elder is "on" or "off")
            Keep(http, ElderCookie, elder);
        return Results.LocalRedirect(IsLocal(back) ? back! : "/");
    }

    private static void Keep(HttpContext http, string name, string value) =>
        http.Response.Cookies.Append(
            name,
            value,
            new CookieOptions
            {
                HttpOnly = true,
                Secure = http.Request.IsHttps,
                SameSite = SameSiteMode.Lax,
                IsEssential = true,
                MaxAge = TimeSpan.FromDays(365),
            }
        );

    private static bool IsLocal(string? address) => address is ['/'] or ['/', not ('/' or '\\'), ..];
}
