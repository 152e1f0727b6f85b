using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gongkai.Design;
using Gongkai.Domain.Calendar;
using Gongkai.Domain.Requests;
using Gongkai.Domain.Vectors;

namespace Gongkai.Cli;

/// <summary><c>gongkai clock explain</c>: the derivation of a due date in words with its articles.</summary>
internal static class ClockExplainCommand
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All),
    };

    public static Command Create()
    {
        var received = Option<string?>("--received", "explain.received", "DATE");
        var via = Option<string>("--via", "explain.via", "counter|signedMail|ordinaryMail|portal|email|fax");
        via.DefaultValueFactory = _ => "counter";
        var entries = Option<string[]>("--entry", "explain.entry", "ENTRY");
        var scenario = Option<string?>("--scenario", "explain.scenario", "JSON");
        var through = Option<int?>("--through", "explain.through", "YEAR");
        var json = JsonOutput.Option();

        var command = new Command("explain", Words.Of<ClockCommandsText>("clock.explain"))
        {
            received,
            via,
            entries,
            scenario,
            through,
            json,
        };
        command.SetAction(parsed =>
        {
            var text =
                parsed.GetValue(scenario)
                ?? Written(parsed.GetValue(received), parsed.GetRequiredValue(via), parsed.GetValue(entries) ?? []);
            return text is null
                ? Unusable(Words.Of<ClockCommandsText>("explain.what"))
                : Explain(text, parsed.GetValue(through), parsed.GetValue(json));
        });
        return command;
    }

    private static int Explain(string scenario, int? through, bool json)
    {
        try
        {
            var read = ClockScenario.Parse(scenario);
            var calendar = (through ?? read.CalendarThrough) is { } year ? WorkingCalendar.Shipped.Through(year) : WorkingCalendar.Shipped;
            var clock = RequestClock.Due(read.Entries, calendar);
            Console.WriteLine(json ? AsJson(clock) : AsText(clock));
            return ExitCode.Done;
        }
        catch (FormatException unusable)
        {
            return Unusable(Words.Of<ClockCommandsText>("explain.unusable", unusable.Message));
        }
        catch (ArgumentOutOfRangeException)
        {
            var (first, last) = (WorkingCalendar.FirstDay.Iso(), WorkingCalendar.LastDay.Iso());
            return Unusable(Words.Of<ClockCommandsText>("explain.outside", first, last));
        }
    }

    private static string AsText(Clock clock)
    {
        var steps = clock.Steps.Select(
            (step, at) => $"{at + 1, 3}. {step.InWords()}  [{string.Join("; ", step.Cites.Select(cited => cited.InWords()))}]"
        );
        var states = clock.Status.Flags.Select(flag => flag.InWords()).Prepend(clock.Status.State.InWords());
        List<string> lines = [.. steps, ""];
        lines.Add(
            clock.DueOn is { } due
                ? Words.Of<ClockCommandsText>("explain.due", due.InWords(), clock.Counted)
                : Words.Of<ClockCommandsText>("explain.not-due")
        );
        if (clock.ApplicantLimit is { } limit)
            lines.Add(Words.Of<ClockCommandsText>("explain.applicant", limit.InWords()));
        lines.Add(Words.Of<ClockCommandsText>("explain.status", string.Join(" + ", states)));
        return string.Join(Environment.NewLine, lines);
    }

    private static string AsJson(Clock clock) =>
        JsonSerializer.Serialize(
            new
            {
                due = clock.DueOn?.Iso(),
                days_counted = clock.Counted,
                status = clock.Status.ToString(),
                applicant_limit = clock.ApplicantLimit?.Iso(),
                steps = clock.Steps.Select(step => new
                {
                    kind = step.Kind.ToString(),
                    from = step.From?.Iso(),
                    until = step.Until?.Iso(),
                    number = step.Number,
                    detail = step.Detail,
                    cites = step.Cites.Select(cited => cited.ToString()),
                    words = step.InWords(),
                }),
            },
            Readable
        );

    /// <summary>The options as the JSON of a scenario; null where there is no receipt.</summary>
    private static string? Written(string? received, string via, IReadOnlyList<string> entries)
    {
        if (received is null)
            return null;
        var first = new JsonObject
        {
            ["t"] = "Received",
            ["on"] = received,
            ["via"] = via,
        };
        return new JsonArray([first, .. entries.Select(Entry)]).ToJsonString();
    }

    // Extended on=2026-03-20,days=10. What has no such form goes on as it is, to be named when it is read.
    private static JsonObject Entry(string text)
    {
        var cut = text.Trim().IndexOf(' ', StringComparison.Ordinal);
        var entry = new JsonObject { ["t"] = cut < 0 ? text.Trim() : text.Trim()[..cut] };
        if (cut >= 0)
            foreach (var field in text.Trim()[cut..].Split(',', StringSplitOptions.TrimEntries))
                entry[field.Split('=')[0]] = field.Split('=', 2).ElementAtOrDefault(1) ?? "";
        return entry;
    }

    private static Option<T> Option<T>(string name, string words, string placeholder) =>
        new(name) { Description = Words.Of<ClockCommandsText>(words), HelpName = placeholder };

    private static int Unusable(string why)
    {
        Console.Error.WriteLine(why);
        return ExitCode.Unusable;
    }
}
