using System.IO.Compression;
using System.Text;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Reporting.RollingUp;
using Gongkai.Storage.Collecting;
using Gongkai.Testing.Reports;
using Gongkai.Tests.SignIn.Fixture;

namespace Gongkai.Tests.Desk.Collecting;

/// <summary>Organs below the town hall, and what they send.</summary>
internal static class Below
{
    /// <summary>A correct report of an organ; the same seed gives the same one.</summary>
    public static ReportDraft Report(int seed) => RandomReport.Make(seed, quiet: true).Draft;

    /// <summary>A report with a sum that is wrong.</summary>
    public static ReportDraft Faulty(int seed)
    {
        var draft = Report(seed);
        draft.Add("T3.R03_1", "C_TOTAL", 2);
        return draft;
    }

    /// <summary>The seed of another organ's report of the same year.</summary>
    public static int SameYear(ReportDraft report) =>
        Enumerable.Range(20, 100).First(seed => Report(seed) is var other && other.Year == report.Year && other.Organ != report.Organ);

    /// <summary>The file that is sent.</summary>
    public static byte[] File(this ReportDraft draft) => Encoding.UTF8.GetBytes(draft.AsPage());

    public static byte[] Zip(params IEnumerable<(string Name, byte[] Content)> files)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        return bytes.ToArray();
    }

    /// <summary>Enters the list of a year.</summary>
    public static async Task Expects(this TownHall town, int year, params IReadOnlyList<Member> members) =>
        (
            await town.Ask<ReportingMembers, Decision>(store => store.Save(TownHall.Organ, year, members, Actor.Program))
        ).ShouldBeOfType<Decision.Taken>();

    /// <summary>What the officer reads in the row of an organ.</summary>
    public static async Task<string> Row(this Browser browser, int year, string organ) =>
        (await browser.Get($"/desk/collecting?year={year}"))
            .Page.QuerySelectorAll("main tbody tr")
            .Select(row => row.TextContent)
            .Single(row => row.Contains(organ, StringComparison.Ordinal));

    public static Task<Answer> BringIn(this Browser browser, int year, string name, byte[] content) =>
        browser.Send($"/desk/collecting/{year}/receipt", ("Given", name, content));
}
