using System.Globalization;
using Microsoft.AspNetCore.Localization;

namespace Gongkai.Host;

/// <summary>Chinese first, English complete. <c>?lang=</c> wins over the visitor's cookie; the browser's own language is not asked, for the site is Chinese.</summary>
internal static class Languages
{
    public const string Cookie = "gk-lang";
    public const string Chinese = "zh-CN";
    public const string English = "en";

    public static CultureInfo InChinese { get; } = CultureInfo.GetCultureInfo(Chinese);
    public static CultureInfo InEnglish { get; } = CultureInfo.GetCultureInfo(English);

    public static void UseLanguages(this WebApplication app)
    {
        var options = new RequestLocalizationOptions()
            .SetDefaultCulture(Chinese)
            .AddSupportedCultures(Chinese, English)
            .AddSupportedUICultures(Chinese, English);
        options.RequestCultureProviders =
        [
            new QueryStringRequestCultureProvider { QueryStringKey = "lang", UIQueryStringKey = "lang" },
            new CookieRequestCultureProvider { CookieName = Cookie },
        ];
        app.UseRequestLocalization(options);
    }

    /// <summary>The stored form of a choice, or null when the language is not one of ours.</summary>
    public static string? CookieValue(string? language) =>
        language is Chinese or English ? CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(language)) : null;
}
