using Gongkai.Design;
using Gongkai.Domain.Reporting.Collecting;

namespace Gongkai.Desk.Collecting;

/// <summary>The colour of a state; its word always stands beside it.</summary>
internal static class CollectingTones
{
    public static Tone Of(CollectedState state) =>
        state switch
        {
            CollectedState.Accepted => Tone.Good,
            CollectedState.SentBack => Tone.Warn,
            CollectedState.Received => Tone.Note,
            _ => Tone.Quiet,
        };
}
