using Gongkai.Domain.Calendar;
using Gongkai.Domain.Law;

namespace Gongkai.Domain.Requests;

/// <summary>
/// 期限计算口径: what an organ may set where the law is silent. Each default gives the earlier due date, or what nobody can object to.
/// </summary>
public sealed record ClockRules
{
    public static ClockRules Default { get; } = new();

    public NonWorkingReceipt NonWorkingReceipt { get; init; }
    public UnconfirmedReceipt UnconfirmedReceipt { get; init; }
    public ConsultInterval ConsultInterval { get; init; }
    public FeeClock FeeClock { get; init; }

    /// <summary>The opinion of an organ that is neither third party nor co-organ has no limit in law; false lets its late answer count.</summary>
    public bool CapsOtherOrgans { get; init; } = true;

    /// <summary>合理的补正期限 where the notice names none; null takes the practice that <see cref="Regulation.Supplement"/> holds.</summary>
    public WorkingDays? SupplementDays { get; init; }

    /// <summary>缴费期限; null takes <see cref="Regulation.FeePayment"/>.</summary>
    public WorkingDays? FeePayDays { get; init; }

    /// <summary>From this day of December on the notice of the next year may still change a day.</summary>
    public MonthAndDay UncertainFrom { get; init; } = MonthAndDay.December28;
}

/// <summary>A request that arrives on a day off is received that day, or on the next working day.</summary>
public enum NonWorkingReceipt
{
    SameDay,
    NextWorkingDay,
}

/// <summary>An arrival that must be confirmed (Art. 31) and was not: the clock runs from it, or has not begun.</summary>
public enum UnconfirmedReceipt
{
    RunFromArrival,
    NotStarted,
}

/// <summary>Days left out for an opinion begin after the letter was sent, or after it was delivered; they end with the answer.</summary>
public enum ConsultInterval
{
    AfterSent,
    AfterDelivered,
}

/// <summary>After payment the period is counted anew (重新计算), or goes on where it stood.</summary>
public enum FeeClock
{
    Restart,
    Suspend,
}
