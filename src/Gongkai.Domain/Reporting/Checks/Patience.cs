namespace Gongkai.Domain.Reporting.Checks;

/// <summary>How long one pattern may look at one text. It is time of the clock, not of the processor, so a busy machine needs room.</summary>
internal static class Patience
{
    public const int Milliseconds = 20_000;
}
