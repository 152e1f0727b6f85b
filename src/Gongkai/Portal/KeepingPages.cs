using System.Globalization;
using Gongkai.Host;
using Gongkai.Storage.Writing;

namespace Gongkai.Portal;

/// <summary>How long a copy of a public page may live: short enough that what was withdrawn is gone within a minute.</summary>
internal static class KeepingPages
{
    /// <summary>The policy of pages that are the same for all visitors, whoever they are, but for language and elder mode.</summary>
    public const string SameForAll = "same-for-all";

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private const long MostBytes = 32 << 20;

    public static void KeepForAMinute(this HttpResponse response)
    {
        response.Headers.CacheControl = "public, max-age=60";
        response.Headers.Vary = "Cookie";
    }

    /// <summary>
    /// Keeps finished pages. A commit of this program or a new day makes them anew at once; what another node commits shows within the minute.
    /// </summary>
    public static IServiceCollection AddKeptPages(this IServiceCollection services) =>
        services.AddOutputCache(options =>
        {
            options.SizeLimit = MostBytes;
            options.AddPolicy(SameForAll, policy => policy.Expire(Minute).VaryByValue(StateOfTheStore).VaryByValue(Choices));
        });

    private static KeyValuePair<string, string> StateOfTheStore(HttpContext http) =>
        new(
            "store",
            string.Create(CultureInfo.InvariantCulture, $"{Service<StoreChanges>(http).Count} {Service<TimeProvider>(http).Today:O}")
        );

    private static T Service<T>(HttpContext http)
        where T : notnull => http.RequestServices.GetRequiredService<T>();

    private static KeyValuePair<string, string> Choices(HttpContext http) =>
        new("choices", $"{CultureInfo.CurrentUICulture.Name} {http.Request.IsElderMode()}");
}
