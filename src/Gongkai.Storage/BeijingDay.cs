namespace Gongkai.Storage;

/// <summary>The legal day of an instant: all of the country counts by Beijing time, which knows no summer time.</summary>
internal static class BeijingDay
{
    public static DateOnly Of(DateTime utc) => DateOnly.FromDateTime(utc.AddHours(8));
}
