using System.CommandLine;
using System.Text.Json;
using Gongkai.Storage.Journal;

namespace Gongkai.Cli;

/// <summary>Marks the words of the commands about journal, facts and copies.</summary>
internal abstract class JournalCommandsText;

/// <summary><c>gongkai journal</c>: was anything changed, and a checkpoint for somebody outside to keep.</summary>
internal static class JournalCommands
{
    public static Command Create() => new("journal", Words.Of<JournalCommandsText>("journal")) { Verify(), TakeCheckpoint() };

    private static Command Verify()
    {
        var json = JsonOutput.Option();
        var against = new Option<FileInfo?>("--against") { Description = Words.Of<JournalCommandsText>("against"), HelpName = "FILE" };
        var data = InstalledData.Option();
        var verify = new Command("verify", Words.Of<JournalCommandsText>("verify")) { json, against, data };
        verify.SetAction(
            async (parsed, stop) =>
            {
                if (!TryRead(parsed.GetValue(against), out var checkpoints))
                    return Unusable("no-checkpoint", parsed.GetValue(against)!.FullName);
                return await InstalledData.OnOrgans(
                    parsed.GetRequiredValue(data),
                    async (services, organs) =>
                    {
                        var verifier = services.GetRequiredService<JournalVerifier>();
                        List<VerifiedJournal> journals = [];
                        foreach (var organ in organs)
                            journals.Add(
                                new(
                                    organ.Name,
                                    await verifier.Verify(organ.Id, checkpoints.Find(c => c.Organ == organ.Id.ToString()), stop)
                                )
                            );
                        Tell(journals, parsed.GetValue(json));
                        return journals.TrueForAll(journal => journal.Report.IsWhole) ? ExitCode.Done : ExitCode.Refused;
                    },
                    stop
                );
            }
        );
        return verify;
    }

    private static Command TakeCheckpoint()
    {
        var data = InstalledData.Option();
        var checkpoint = new Command("checkpoint", Words.Of<JournalCommandsText>("checkpoint")) { data };
        checkpoint.SetAction(
            (parsed, stop) =>
                InstalledData.OnOrgans(
                    parsed.GetRequiredValue(data),
                    async (services, organs) =>
                    {
                        var verifier = services.GetRequiredService<JournalVerifier>();
                        List<Checkpoint> taken = [];
                        foreach (var organ in organs)
                            taken.Add(await verifier.TakeCheckpoint(organ.Id, stop));
                        JsonOutput.Write(taken);
                        return ExitCode.Done;
                    },
                    stop
                )
        );
        return checkpoint;
    }

    public static int Unusable(string key, params object?[] parts)
    {
        Console.Error.WriteLine(Words.Of<JournalCommandsText>(key, parts));
        return ExitCode.Unusable;
    }

    private static void Tell(List<VerifiedJournal> journals, bool json)
    {
        if (json)
            JsonOutput.Write(journals.Select(journal => journal.AsJson()));
        else
            journals.ForEach(Tell);
    }

    private static void Tell(VerifiedJournal journal)
    {
        var (organ, report) = journal;
        Console.WriteLine(
            report.Fault is { } fault
                ? Words.Of<JournalCommandsText>($"fault.{fault.Kind}", organ, fault.Seq, fault.Docket, fault.Position)
                : Words.Of<JournalCommandsText>("whole", organ, report.Verified, report.Head)
        );
        if (report.Erased > 0)
            Console.WriteLine(Words.Of<JournalCommandsText>("erased", organ, report.Erased));
    }

    private static bool TryRead(FileInfo? file, out List<Checkpoint> checkpoints)
    {
        checkpoints = [];
        if (file is null)
            return true;
        try
        {
            checkpoints = JsonSerializer.Deserialize<List<Checkpoint>>(File.ReadAllText(file.FullName), JsonOutput.Options) ?? [];
            return checkpoints.Count > 0;
        }
        catch (Exception unreadable) when (unreadable is JsonException or IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private sealed record VerifiedJournal(string Organ, JournalReport Report)
    {
        public object AsJson() =>
            new
            {
                Organ,
                Report.Verified,
                Report.Head,
                Whole = Report.IsWhole,
                Report.Erased,
                Report.Fault,
            };
    }
}
