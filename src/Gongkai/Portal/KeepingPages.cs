namespace Gongkai.Portal;

/// <summary>How long a copy of a public page may live: short enough that what was withdrawn is gone within a minute.</summary>
internal static class KeepingPages
{
    public static void KeepForAMinute(this HttpResponse response)
    {
        response.Headers.CacheControl = "public, max-age=60";
        response.Headers.Vary = "Cookie";
    }
}
