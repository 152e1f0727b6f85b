using Gongkai.Domain.Law;

namespace Gongkai.Domain.Requests;

/// <summary>法定期限: what a docket and a calendar say about the due date. Whether it is overdue today is asked outside.</summary>
/// <param name="DueOn">Last day to reply; null while no period runs.</param>
/// <param name="Counted">Working days counted up to it.</param>
/// <param name="Status">State of the clock with its flags.</param>
/// <param name="Steps">The derivation, first to last.</param>
/// <param name="ApplicantLimit">Last day of the applicant's own period, while the clock waits for a supplement or a payment.</param>
public sealed record Clock(
    DateOnly? DueOn,
    int? Counted,
    ClockStatus Status,
    IReadOnlyList<ClockStep> Steps,
    DateOnly? ApplicantLimit = null
);

/// <summary>What the clock does, and what is remarkable about it.</summary>
/// <param name="State">State.</param>
/// <param name="Flags">In the fixed order of <see cref="ClockFlag"/>.</param>
public sealed record ClockStatus(ClockState State, params IReadOnlyList<ClockFlag> Flags)
{
    /// <summary>The state, then <c>+</c> and each flag, such as <c>stopped:supplement+lateNotice</c>.</summary>
    public override string ToString() => string.Join('+', Flags.Select(flag => Code(flag.ToString())).Prepend(CodeOf(State)));

    private static string CodeOf(ClockState state) =>
        state switch
        {
            ClockState.StoppedForSupplement => "stopped:supplement",
            ClockState.StoppedForFee => "stopped:fee",
            _ => Code(state.ToString()),
        };

    private static string Code(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}

/// <summary>States of the clock.</summary>
public enum ClockState
{
    /// <summary>计时中.</summary>
    Open,

    /// <summary>等待补正，停止计时.</summary>
    StoppedForSupplement,

    /// <summary>等待缴费，停止计时.</summary>
    StoppedForFee,

    /// <summary>按期答复.</summary>
    InTime,

    /// <summary>逾期答复.</summary>
    Late,

    /// <summary>视为放弃.</summary>
    GivenUp,

    /// <summary>已撤回.</summary>
    Withdrawn,
}

/// <summary>Flags of a clock, in the order in which they are written.</summary>
public enum ClockFlag
{
    /// <summary>Runs from arrival; nobody confirmed.</summary>
    Unconfirmed,

    /// <summary>The supplement notice came after its 7 working days.</summary>
    LateNotice,

    /// <summary>The supplement came after its period.</summary>
    LateSupplement,

    /// <summary>The payment came after its period.</summary>
    LatePayment,

    /// <summary>A consultation's delivery is not recorded; its limit is counted from the sending day.</summary>
    Estimated,

    /// <summary>A consultation is unanswered and counted up to its limit.</summary>
    Maximal,

    /// <summary>Touches days whose holiday notice is awaited.</summary>
    Provisional,

    /// <summary>An entry had no effect.</summary>
    IgnoredEntry,
}

/// <summary>One step of the derivation: codes and values; the words are resources.</summary>
public sealed record ClockStep(
    ClockStepKind Kind,
    DateOnly? From,
    DateOnly? Until,
    int? Number,
    string? Detail,
    params IReadOnlyList<Citation> Cites
)
{
    /// <summary>The name in <see cref="Detail"/> in English, where it is one.</summary>
    public string? EnglishDetail { get; init; }
}

/// <summary>Kinds of steps of a derivation.</summary>
public enum ClockStepKind
{
    /// <summary>收到日期.</summary>
    ReceiptFixed,

    /// <summary>Not confirmed: runs from arrival.</summary>
    ReceiptUnconfirmed,

    /// <summary>Day 1.</summary>
    CountStarts,

    /// <summary>n working days from..until.</summary>
    DaysCounted,

    /// <summary>Days off between.</summary>
    HolidaySkipped,

    /// <summary>A make-up workday counted.</summary>
    MakeUpDayCounted,

    /// <summary>Stopped by a supplement notice.</summary>
    SupplementStop,

    /// <summary>Started anew by the supplement.</summary>
    SupplementRestart,

    /// <summary>The notice was late.</summary>
    SupplementNoticeLate,

    /// <summary>Days left out for a consultation.</summary>
    ConsultationSuspends,

    /// <summary>Days that two consultations share.</summary>
    OverlapMerged,

    /// <summary>Working days added.</summary>
    ExtensionAdded,

    /// <summary>Stopped by a fee notice.</summary>
    FeeStop,

    /// <summary>Started anew by the payment.</summary>
    FeeRestart,

    /// <summary>Reasons were asked; the clock ran on.</summary>
    ReasonsAskedNoStop,

    /// <summary>A later date was set.</summary>
    DelaySet,

    /// <summary>Uncertain days and the notice that is awaited.</summary>
    ProvisionalDays,

    /// <summary>An entry without effect, and why.</summary>
    EntryIgnored,

    /// <summary>The due date.</summary>
    DueReached,

    /// <summary>The reply: in time or n days late.</summary>
    Answered,

    /// <summary>Given up or withdrawn.</summary>
    Closed,
}
