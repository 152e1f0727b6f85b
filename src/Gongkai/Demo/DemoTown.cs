using Gongkai.Cases;
using Gongkai.Documents.Conversion;
using Gongkai.Domain.Reporting;
using Gongkai.Items;
using Gongkai.Reports;
using Gongkai.Storage;
using Gongkai.Storage.Identity;
using Gongkai.Storage.Journal;
using Gongkai.Storage.Organs;
using Gongkai.Storage.Registers;

namespace Gongkai.Demo;

/// <summary>示范镇: the whole demonstration, made once by the acts of the domain, each on its own day.</summary>
internal static class DemoTown
{
    /// <summary>There is data in the folder, and all of it.</summary>
    public static bool Stands(DirectoryInfo folder) => File.Exists(Settings(folder).SqliteFile) && !File.Exists(Unfinished(folder));

    /// <summary>Makes the town in a data folder, unless there is data already.</summary>
    public static async Task Make(DirectoryInfo folder, DateOnly today, CancellationToken stop)
    {
        if (Stands(folder))
            return;
        folder.Create();
        await File.Create(Unfinished(folder)).DisposeAsync();
        RemoveHalf(Settings(folder).SqliteFile);
        await Fill(folder, today, stop);
        File.Delete(Unfinished(folder));
    }

    // Lies in the folder while the town is made: a first start that was killed leaves no half town.
    private static string Unfinished(DirectoryInfo folder) => Settings(folder).SqliteFile + ".unfinished";

    // Only what a killed start made; a key serves the next start, and what else lies in the folder is somebody's.
    private static void RemoveHalf(string database)
    {
        foreach (var file in (ReadOnlySpan<string>)["", "-wal", "-shm"])
            File.Delete(database + file);
    }

    private static async Task Fill(DirectoryInfo folder, DateOnly today, CancellationToken stop)
    {
        var clock = new DemoClock { Day = new(2023, 1, 3) };
        await using var services = Services(folder, clock);
        await services.PrepareStorage(stop);
        await using var scope = services.CreateAsyncScope();
        var found = scope.ServiceProvider;
        var data = DemoData.Read();
        var staff = new DemoStaff(
            data,
            found.GetRequiredService<OrganStore>(),
            found.GetRequiredService<Staff>(),
            found.GetRequiredService<SignInAccounts>()
        );
        await staff.Make(stop);
        var publications = new DemoPublications(found.GetRequiredService<PublicationDesk>(), staff, data, clock);
        await publications.Make(stop);
        var requests = new DemoRequests(found.GetRequiredService<CaseDesk>(), found.GetRequiredService<CaseLetters>(), staff, data, clock);
        await requests.Year2023(stop);
        var remedies = new DemoRemedies(found.GetRequiredService<Dockets>(), staff, data, clock);
        await remedies.Year2023(stop);
        await Penalties(found.GetRequiredService<RegisterStore>(), staff, clock, stop);
        var reports = ActivatorUtilities.CreateInstance<AnnualReports>(found);
        var organ = (await found.GetRequiredService<OrganStore>().Find(staff.Organ, stop))!;
        var freezer = ActivatorUtilities.CreateInstance<ReportFreezer>(found, reports);
        await new DemoReport(reports, freezer, organ, staff, data, clock).Make(stop);
        await publications.Report(await reports.Build(organ, 2023, stop), stop);
        await remedies.Running(today, await requests.Running(today, stop), stop);
        await publications.Running(today, stop);
    }

    // As many as the published report counts, evenly over the year.
    private static async Task Penalties(RegisterStore registers, DemoStaff staff, DemoClock clock, CancellationToken stop)
    {
        const int count = 1130;
        clock.Day = new(2023, 12, 29);
        var first = new DateOnly(2023, 1, 1);
        var lines = Enumerable
            .Range(1, count)
            .Select(n => new RegisterLine(
                first.AddDays(n * 362 / count),
                Words.Of<DemoText>("penalty.number", n),
                Words.Of<DemoText>("penalty.title")
            ))
            .ToList();
        await registers.Import(staff.Organ, Register.Penalties, lines, staff["clerk"].Id, stop);
    }

    private static StorageSettings Settings(DirectoryInfo folder) => new() { DataFolder = folder.FullName };

    private static ServiceProvider Services(DirectoryInfo folder, TimeProvider clock)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(clock);
        services.AddStorage(Settings(folder));
        services.AddScoped<CaseDesk>();
        services.AddSingleton(new PdfMaker(new PdfSettings(Path.GetTempPath())));
        services.AddScoped<CaseLetters>();
        services.AddScoped<PublicationDesk>();
        return services.BuildServiceProvider();
    }
}
