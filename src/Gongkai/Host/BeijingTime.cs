namespace Gongkai.Host;

/// <summary>The legal day. Periods run by Beijing days, wherever the server stands.</summary>
public static class BeijingTime
{
    private static readonly TimeZoneInfo Beijing = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    extension(TimeProvider time)
    {
        public DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().InBeijing.DateTime);
    }

    extension(DateTimeOffset instant)
    {
        public DateTimeOffset InBeijing => TimeZoneInfo.ConvertTime(instant, Beijing);
    }
}
