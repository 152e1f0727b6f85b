namespace Gongkai.Host;

/// <summary>The legal day. Periods run by Beijing days, wherever the server stands.</summary>
public static class BeijingTime
{
    private static readonly TimeZoneInfo Beijing = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    extension(TimeProvider time)
    {
        public DateOnly Today => time.GetUtcNow().BeijingDay;
    }

    extension(DateTimeOffset instant)
    {
        public DateOnly BeijingDay => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Beijing).DateTime);
    }

    extension(DateTime instant)
    {
        /// <summary>A stored instant (UTC) as the clock on the wall showed it.</summary>
        public DateTime InBeijing => TimeZoneInfo.ConvertTimeFromUtc(instant, Beijing);
    }
}
