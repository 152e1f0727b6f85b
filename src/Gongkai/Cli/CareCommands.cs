using System.CommandLine;
using Gongkai.Storage;
using Gongkai.Storage.Facts;
using Gongkai.Storage.Organs;

namespace Gongkai.Cli;

/// <summary><c>gongkai rebuild</c>, <c>backup</c> and <c>restore</c>: the care of the data.</summary>
internal static class CareCommands
{
    public static Command Rebuild()
    {
        var check = new Option<bool>("--check") { Description = Words.Of<JournalCommandsText>("rebuild.check") };
        var data = InstalledData.Option();
        var rebuild = new Command("rebuild", Words.Of<JournalCommandsText>("rebuild")) { check, data };
        rebuild.SetAction(
            (parsed, stop) =>
                InstalledData.OnOrgans(
                    parsed.GetRequiredValue(data),
                    async (services, organs) =>
                    {
                        var differences = 0;
                        foreach (var organ in organs)
                        {
                            var changed = await services.GetRequiredService<Rebuild>().Facts(organ.Id, !parsed.GetValue(check), stop);
                            foreach (var (before, after) in changed)
                                Console.WriteLine(
                                    $"{after.Number}\t{before?.Stage}\t{before?.DueOn:yyyy-MM-dd}\t{after.Stage}\t{after.DueOn:yyyy-MM-dd}"
                                );
                            differences += changed.Count;
                        }
                        Console.WriteLine(Words.Of<JournalCommandsText>("rebuild.done", differences));
                        return differences > 0 && parsed.GetValue(check) ? ExitCode.Refused : ExitCode.Done;
                    },
                    stop
                )
        );
        return rebuild;
    }

    public static Command Backup()
    {
        var file = new Argument<FileInfo>("file") { Description = Words.Of<JournalCommandsText>("backup.file") };
        var data = InstalledData.Option();
        var backup = new Command("backup", Words.Of<JournalCommandsText>("backup")) { file, data };
        backup.SetAction(
            (parsed, stop) =>
                InstalledData.OnOrgans(
                    parsed.GetRequiredValue(data),
                    async (services, _) =>
                    {
                        var target = parsed.GetRequiredValue(file).FullName;
                        if (!await services.GetRequiredService<Backup>().To(target, stop))
                            return JournalCommands.Unusable("backup.postgres");
                        Console.WriteLine(Words.Of<JournalCommandsText>("backup.done", target));
                        return ExitCode.Done;
                    },
                    stop
                )
        );
        return backup;
    }

    public static Command Restore()
    {
        var file = new Argument<FileInfo?>("file")
        {
            Description = Words.Of<JournalCommandsText>("restore.file"),
            Arity = ArgumentArity.ZeroOrOne,
        };
        var data = InstalledData.Option();
        var restore = new Command("restore", Words.Of<JournalCommandsText>("restore")) { file, data };
        restore.SetAction((parsed, stop) => Restore(parsed.GetValue(file), parsed.GetRequiredValue(data), stop));
        return restore;
    }

    private static async Task<int> Restore(FileInfo? source, DirectoryInfo target, CancellationToken stop)
    {
        var place = InstalledData.Place(target);
        // PostgreSQL's own tools bring the rows back; what is left is to erase again and to record.
        if (place.Postgres is null == source is null)
            return JournalCommands.Unusable(source is null ? "restore.file-needed" : "restore.postgres");
        if (source is { Exists: false })
            return JournalCommands.Unusable("restore.no-file", source.FullName);
        try
        {
            if (source is not null)
                await Gongkai.Storage.Backup.Restore(source.FullName, place, stop);
        }
        catch (StorageUnfit unfit)
        {
            await Console.Error.WriteLineAsync(unfit.Message);
            return ExitCode.Unusable;
        }
        return await InstalledData.With(
            target,
            async services =>
            {
                foreach (var organ in await services.GetRequiredService<OrganStore>().All(stop))
                    await services.GetRequiredService<Backup>().RecordRestore(organ.Id, stop);
                Console.WriteLine(Words.Of<JournalCommandsText>("restore.done", target.FullName));
                return ExitCode.Done;
            },
            stop
        );
    }
}
