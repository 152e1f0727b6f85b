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
        var json = JsonOutput.Option();
        var rebuild = new Command("rebuild", Words.Of<JournalCommandsText>("rebuild")) { check, json, data };
        rebuild.SetAction(
            (parsed, stop) =>
                InstalledData.OnOrgans(
                    parsed.GetRequiredValue(data),
                    async (services, organs) =>
                    {
                        List<Rebuilt> changed = [];
                        foreach (var organ in organs)
                            changed.AddRange(await services.GetRequiredService<Rebuild>().Facts(organ.Id, !parsed.GetValue(check), stop));
                        Tell(changed, parsed.GetValue(json));
                        return changed.Count > 0 && parsed.GetValue(check) ? ExitCode.Refused : ExitCode.Done;
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
        var json = JsonOutput.Option();
        var backup = new Command("backup", Words.Of<JournalCommandsText>("backup")) { file, json, data };
        backup.SetAction(
            (parsed, stop) =>
                InstalledData.OnOrgans(
                    parsed.GetRequiredValue(data),
                    async (services, _) =>
                    {
                        var target = parsed.GetRequiredValue(file).FullName;
                        if (!await services.GetRequiredService<Backup>().To(target, stop))
                            return JournalCommands.Unusable("backup.postgres");
                        if (parsed.GetValue(json))
                            JsonOutput.Write(new { File = target, Bytes = new FileInfo(target).Length });
                        else
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
        var json = JsonOutput.Option();
        var restore = new Command("restore", Words.Of<JournalCommandsText>("restore")) { file, json, data };
        restore.SetAction((parsed, stop) => Restore(parsed.GetValue(file), parsed.GetRequiredValue(data), parsed.GetValue(json), stop));
        return restore;
    }

    private static void Tell(List<Rebuilt> changed, bool json)
    {
        if (json)
        {
            JsonOutput.Write(
                new
                {
                    Differences = changed.Select(change => new
                    {
                        change.After.Number,
                        Before = change.Before is { } was ? new { was.Stage, was.DueOn } : null,
                        After = new { change.After.Stage, change.After.DueOn },
                    }),
                }
            );
            return;
        }
        foreach (var (before, after) in changed)
            Console.WriteLine($"{after.Number}\t{before?.Stage}\t{before?.DueOn:yyyy-MM-dd}\t{after.Stage}\t{after.DueOn:yyyy-MM-dd}");
        Console.WriteLine(Words.Of<JournalCommandsText>("rebuild.done", changed.Count));
    }

    private static async Task<int> Restore(FileInfo? source, DirectoryInfo target, bool json, CancellationToken stop)
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
                var organs = await services.GetRequiredService<OrganStore>().All(stop);
                foreach (var organ in organs)
                    await services.GetRequiredService<Backup>().RecordRestore(organ.Id, stop);
                if (json)
                    JsonOutput.Write(new { Data = target.FullName, Organs = organs.Select(organ => organ.Name) });
                else
                    Console.WriteLine(Words.Of<JournalCommandsText>("restore.done", target.FullName));
                return ExitCode.Done;
            },
            stop
        );
    }
}
