namespace Gongkai.Domain.Oversight;

/// <summary>
/// 登录失败后的等待: from the fifth wrong try on the next one has to wait, each time twice as long, up to a quarter of an hour. A guesser gets four tries an hour;
/// whoever mistyped waits a minute, and a leader cannot be shut out for a day by a stranger.
/// </summary>
public static class Patience
{
    /// <summary>Wrong tries without a wait.</summary>
    public const int Free = 4;

    private static readonly TimeSpan First = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Most = TimeSpan.FromMinutes(15);

    /// <summary>How long the next try has to wait after so many wrong ones in a row.</summary>
    public static TimeSpan After(int wrong) =>
        wrong <= Free ? TimeSpan.Zero
        : wrong >= Free + 5 ? Most
        : First * Math.Pow(2, wrong - Free - 1);
}
