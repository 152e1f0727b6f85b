namespace Gongkai.Domain.Messages;

/// <summary>重发: a message that could not be sent is tried again, each time later, and given up in the end, where somebody sees it.</summary>
public static class Resending
{
    private static readonly TimeSpan[] Waits =
    [
        TimeSpan.FromMinutes(1),
        TimeSpan.FromMinutes(5),
        TimeSpan.FromMinutes(15),
        TimeSpan.FromHours(1),
        TimeSpan.FromHours(3),
        TimeSpan.FromHours(6),
        TimeSpan.FromHours(12),
        TimeSpan.FromHours(24),
    ];

    /// <summary>How long to wait after so many tries that failed; null when that is enough.</summary>
    public static TimeSpan? After(int failed) => failed <= Waits.Length ? Waits[failed - 1] : null;

    /// <summary>Until when a message is worth sending: a notice of last month only confuses, a checkpoint is a proof for ever.</summary>
    public static TimeSpan Worth(MessageKind kind) =>
        kind switch
        {
            MessageKind.Checkpoint => TimeSpan.MaxValue,
            MessageKind.Receipt => TimeSpan.FromDays(30),
            _ => TimeSpan.FromDays(7),
        };
}
