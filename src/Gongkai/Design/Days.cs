using System.Globalization;

namespace Gongkai.Design;

/// <summary>Dates as people write them: 2025年3月20日, 20 March 2025.</summary>
public static class Days
{
    public static string InWords(this DateOnly day) => day.ToString(Words.Of<DesignText>("date"), CultureInfo.CurrentCulture);

    /// <summary>Narrow, for tables: 2025-03-20.</summary>
    public static string Iso(this DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
