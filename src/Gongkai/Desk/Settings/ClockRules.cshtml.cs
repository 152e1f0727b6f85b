using Gongkai.Cases;
using Gongkai.Design;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Requests;
using Gongkai.SignIn;
using Gongkai.Storage.Organs;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Desk.Settings;

/// <summary>计算口径: how due dates are counted where the law is silent, each choice with its reason; open cases follow at once.</summary>
[Asks(Right.Settings)]
public sealed class ClockRulesModel(Calendars calendars, ClockRuleChanges changes) : DeskPage
{
    [BindProperty]
    public ClockRulesForm Form { get; set; } = new();

    /// <summary>The open cases whose due date moved, after a change.</summary>
    public IReadOnlyList<MovedCase>? Moved { get; private set; }

    public override async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        Form = ClockRulesForm.Of((await calendars.Basis(Me.Organ, stop)).Rules.Now);
        return await Show(stop);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var (decision, moved) = await changes.Set(Me.Organ, Form.Rules(), By, stop);
        if (decision is not Decision.Taken)
            return await Answer(decision, "", "", stop);
        Moved = moved;
        return await Show(stop);
    }

    /// <summary>The answers to a question, each with what it means.</summary>
    public static IEnumerable<Choice> Answers<T>()
        where T : struct, Enum =>
        Enum.GetValues<T>().Select(answer => new Choice($"{answer}", Words.Of<SettingsText>($"clock-rules.{typeof(T).Name}.{answer}")));
}

/// <summary>An organ that is neither third party nor co-organ: is its time limited.</summary>
public enum OtherOrgans
{
    Capped,
    AsLongAsTheyTake,
}

/// <summary>The rules as the form shows them.</summary>
public sealed class ClockRulesForm
{
    public NonWorkingReceipt NonWorkingReceipt { get; set; }

    public UnconfirmedReceipt UnconfirmedReceipt { get; set; }

    public ConsultInterval ConsultInterval { get; set; }

    public OtherOrgans OtherOrgans { get; set; }

    public FeeClock FeeClock { get; set; }

    public int? SupplementDays { get; set; }

    public int? FeePayDays { get; set; }

    /// <summary>Day of December.</summary>
    public int UncertainFrom { get; set; }

    internal static ClockRulesForm Of(ClockRules rules) =>
        new()
        {
            NonWorkingReceipt = rules.NonWorkingReceipt,
            UnconfirmedReceipt = rules.UnconfirmedReceipt,
            ConsultInterval = rules.ConsultInterval,
            OtherOrgans = rules.CapsOtherOrgans ? OtherOrgans.Capped : OtherOrgans.AsLongAsTheyTake,
            FeeClock = rules.FeeClock,
            SupplementDays = rules.SupplementDays?.Count,
            FeePayDays = rules.FeePayDays?.Count,
            UncertainFrom = rules.UncertainFrom.Day,
        };

    internal ClockRules Rules() =>
        new()
        {
            NonWorkingReceipt = NonWorkingReceipt,
            UnconfirmedReceipt = UnconfirmedReceipt,
            ConsultInterval = ConsultInterval,
            CapsOtherOrgans = OtherOrgans is OtherOrgans.Capped,
            FeeClock = FeeClock,
            SupplementDays = SupplementDays is { } days and >= 0 ? new(days) : null,
            FeePayDays = FeePayDays is { } pay and >= 0 ? new(pay) : null,
            UncertainFrom = new(12, UncertainFrom),
        };
}
