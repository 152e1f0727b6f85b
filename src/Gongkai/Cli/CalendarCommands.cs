using System.CommandLine;
using System.Text.Json;
using Gongkai.Cases;
using Gongkai.Design;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Storage.Facts;
using Gongkai.Storage.Organs;

namespace Gongkai.Cli;

/// <summary><c>gongkai calendar load</c>: a year's holiday notice from the machine itself, for every organ of the installation.</summary>
internal static class CalendarCommands
{
    public static Command Create() => new("calendar", Words.Of<ClockCommandsText>("calendar")) { Load() };

    private static Command Load()
    {
        var file = new Argument<FileInfo>("file") { Description = Words.Of<ClockCommandsText>("calendar.file") };
        var json = JsonOutput.Option();
        var data = InstalledData.Option();
        var load = new Command("load", Words.Of<ClockCommandsText>("calendar.load")) { file, json, data };
        load.SetAction(
            async (parsed, stop) =>
            {
                var (notice, place) = (parsed.GetRequiredValue(file), parsed.GetRequiredValue(data));
                if (!notice.Exists)
                    return Unusable("vectors.no-file", notice);
                var text = await File.ReadAllTextAsync(notice.FullName, stop);
                var asJson = parsed.GetValue(json);
                return await InstalledData.OnOrgans(place, (services, organs) => Load(services, organs, text, asJson, stop), stop);
            }
        );
        return load;
    }

    private static async Task<int> Load(
        IServiceProvider services,
        IReadOnlyList<Organ> organs,
        string text,
        bool json,
        CancellationToken stop
    )
    {
        var notices = new HolidayNotices(services.GetRequiredService<Calendars>(), services.GetRequiredService<Rebuild>());
        var refused = false;
        foreach (var organ in organs)
        {
            var loaded = await notices.Load(organ.Id, text, Actor.Program, stop);
            refused |= loaded.Notice is null;
            if (json)
                Console.WriteLine(
                    JsonSerializer.Serialize(
                        new
                        {
                            organ = organ.Name,
                            year = loaded.Notice?.Year,
                            moved = loaded.Moved,
                        }
                    )
                );
            else
                Tell(organ, loaded);
        }
        return refused ? ExitCode.Refused : ExitCode.Done;
    }

    private static void Tell(Organ organ, LoadedNotice loaded)
    {
        foreach (var reason in loaded.Reasons)
            Console.Error.WriteLine($"{reason.InWords()} {reason.WayOut()}");
        if (loaded.Notice is not { } notice)
            return;
        Console.WriteLine(Words.Of<ClockCommandsText>("calendar.loaded", organ.Name, notice.Year, loaded.Moved.Count));
        foreach (var moved in loaded.Moved)
            Console.WriteLine($"{moved.Number}\t{moved.Before?.Iso()}\t{moved.After?.Iso()}");
    }

    private static int Unusable(string key, params object?[] parts)
    {
        Console.Error.WriteLine(Words.Of<ClockCommandsText>(key, parts));
        return ExitCode.Unusable;
    }
}
