using System.CommandLine;
using Gongkai.Storage;
using Gongkai.Storage.Facts;

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
                JournalCommands.OnOrgans(
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
                JournalCommands.OnOrgans(
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
        var file = new Argument<FileInfo>("file") { Description = Words.Of<JournalCommandsText>("restore.file") };
        var data = InstalledData.Option();
        var restore = new Command("restore", Words.Of<JournalCommandsText>("restore")) { file, data };
        restore.SetAction(
            async (parsed, stop) =>
            {
                var (source, target) = (parsed.GetRequiredValue(file), parsed.GetRequiredValue(data));
                if (!source.Exists)
                    return JournalCommands.Unusable("restore.no-file", source.FullName);
                try
                {
                    await Gongkai.Storage.Backup.Restore(source.FullName, InstalledData.Place(target), stop);
                }
                catch (StorageUnfit unfit)
                {
                    await Console.Error.WriteLineAsync(unfit.Message);
                    return ExitCode.Unusable;
                }
                Console.WriteLine(Words.Of<JournalCommandsText>("restore.done", target.FullName));
                return ExitCode.Done;
            }
        );
        return restore;
    }
}
