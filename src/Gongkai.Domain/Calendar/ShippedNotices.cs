namespace Gongkai.Domain.Calendar;

/// <summary>The notices that come with the program, one resource a year, in the form an administrator loads.</summary>
public static class ShippedNotices
{
    private const string Prefix = "holiday-notice.";

    public static readonly IReadOnlyList<HolidayNotice> All = Read();

    private static List<HolidayNotice> Read()
    {
        var assembly = typeof(ShippedNotices).Assembly;
        var names = assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal));
        return [.. names.Select(name => Read(assembly.GetManifestResourceStream(name)!)).OrderBy(notice => notice.Year)];
    }

    private static HolidayNotice Read(Stream json)
    {
        using var text = new StreamReader(json);
        return HolidayNoticeFile.Read(text.ReadToEnd()) switch
        {
            { Notice: { } notice } => notice,
            { Problems: var problems } => throw new InvalidDataException(problems[0].Code),
        };
    }
}
