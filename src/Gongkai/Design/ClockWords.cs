using System.Globalization;
using Gongkai.Domain.Requests;

namespace Gongkai.Design;

/// <summary>Marks the words of the clock: its states, its flags, and one sentence per kind of step.</summary>
public abstract class ClockText;

/// <summary>What people read of the clock: at the desk, on the tracking page and on the command line alike.</summary>
public static class ClockWords
{
    public static string InWords(this ClockState state) => Words.Of<ClockText>($"state.{state}");

    public static string InWords(this ClockFlag flag) => Words.Of<ClockText>($"flag.{flag}");

    /// <summary>One step of the derivation as a sentence, without its articles.</summary>
    public static string InWords(this ClockStep step) => Words.Of<ClockText>(Key(step), Parts(step));

    private static string Key(ClockStep step)
    {
        var parts = step.Detail?.Split('.') ?? [];
        return step.Kind switch
        {
            ClockStepKind.ConsultationSuspends or ClockStepKind.Answered => $"step.{step.Kind}.{parts[0]}.{parts[1]}",
            ClockStepKind.ReceiptFixed or ClockStepKind.SupplementRestart or ClockStepKind.FeeRestart or ClockStepKind.Closed =>
                $"step.{step.Kind}.{parts[0]}",
            ClockStepKind.EntryIgnored => $"ignored.{parts[1]}",
            _ => $"step.{step.Kind}",
        };
    }

    private static object?[] Parts(ClockStep step)
    {
        var (from, until) = (step.From?.InWords(), step.Until?.InWords());
        return step.Kind switch
        {
            ClockStepKind.HolidaySkipped => [Named(step), from, until],
            ClockStepKind.DueReached => [from, step.From?.ToString("dddd", CultureInfo.CurrentCulture)],
            ClockStepKind.EntryIgnored => [from, Words.Of<ClockText>($"entry.{step.Detail?.Split('.')[0]}")],
            ClockStepKind.SupplementRestart or ClockStepKind.ExtensionAdded or ClockStepKind.FeeRestart => [from, step.Number],
            _ => [from, until, step.Number],
        };
    }

    // A holiday has its name from the notice, in both languages.
    private static string? Named(ClockStep step) =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? step.EnglishDetail ?? step.Detail : step.Detail;
}
