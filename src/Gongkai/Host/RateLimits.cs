using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;

namespace Gongkai.Host;

/// <summary>How often one address may send a form; the settings under "Limits". Looking is never limited here.</summary>
public sealed record RateLimits
{
    /// <summary>Names of the limits, for <c>[EnableRateLimiting(RateLimits.Apply)]</c> on a page.</summary>
    public const string SignIn = "sign-in";
    public const string Apply = "apply";
    public const string Track = "track";
    public const string Check = "check";

    public int SignInsPerMinute { get; init; } = 30;

    public int ApplicationsPerHour { get; init; } = 30;

    public int TrackingsPerMinute { get; init; } = 20;

    public int ChecksPerMinute { get; init; } = 12;
}

internal static class RateLimitsSetup
{
    public static void AddRateLimits(this IServiceCollection services, IConfiguration configuration)
    {
        var limits = configuration.GetSection("Limits").Get<RateLimits>() ?? new RateLimits();
        services.AddRateLimiter(options =>
        {
            options.AddPolicy(RateLimits.SignIn, http => PerAddress(http, limits.SignInsPerMinute, TimeSpan.FromMinutes(1)));
            options.AddPolicy(RateLimits.Apply, http => PerAddress(http, limits.ApplicationsPerHour, TimeSpan.FromHours(1)));
            options.AddPolicy(RateLimits.Track, http => PerAddress(http, limits.TrackingsPerMinute, TimeSpan.FromMinutes(1)));
            options.AddPolicy(RateLimits.Check, http => PerAddress(http, limits.ChecksPerMinute, TimeSpan.FromMinutes(1)));
            options.OnRejected = (refused, _) =>
            {
                // The page of the status follows, with what was typed.
                refused.HttpContext.Response.StatusCode = StatusCodes.Status429TooManyRequests;
                refused.HttpContext.Response.Headers.RetryAfter = Seconds(refused.Lease).ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
        });
    }

    private static RateLimitPartition<string> PerAddress(HttpContext http, int times, TimeSpan window) =>
        HttpMethods.IsPost(http.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter(
                Network(http.Connection.RemoteIpAddress),
                _ => new FixedWindowRateLimiterOptions { PermitLimit = times, Window = window }
            )
            : RateLimitPartition.GetNoLimiter("");

    // One visitor commands a whole /64 of IPv6 addresses.
    private static string Network(IPAddress? address) =>
        address is { AddressFamily: System.Net.Sockets.AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false }
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8))
            : address?.MapToIPv4().ToString() ?? "";

    private static int Seconds(RateLimitLease lease) =>
        lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? (int)Math.Ceiling(after.TotalSeconds) : 60;
}
