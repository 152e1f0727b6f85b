using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Remedies;

namespace Gongkai.Desk.Remedies;

/// <summary>An act of a remedy's page.</summary>
/// <param name="Key">Last part of its address.</param>
/// <param name="Name">Key of its words.</param>
/// <param name="WhyNot">Every reason against it now; none: it is possible.</param>
public sealed record RemedyAct(string Key, string Name, IReadOnlyList<Refusal> WhyNot);

/// <summary>The acts that a remedy may meet, those that make sense at its stage. Each asks the domain; nothing is decided here.</summary>
public static class RemedyActs
{
    public static IReadOnlyList<RemedyAct> Of(IRemedy remedy, Officer me) =>
        remedy switch
        {
            Reconsideration it => Shown(
                (it.AnsweredOn is null && it.Decision is null, "answer", "answer.reconsideration", it.WhyNotAnswer(me)),
                (it.Decision is null, "result", "result.reconsideration", it.WhyNotPending(me)),
                (it.Decision is null && it.Stage is not ReconsiderationStage.Suspended, "suspension", "suspension", it.WhyNotPending(me)),
                (it.Stage is ReconsiderationStage.Suspended, "resumption", "resumption", it.WhyNotResume(me))
            ),
            AdministrativeSuit it => Shown(
                (it.DefendedOn is null && it.Result is null, "answer", "answer.suit", it.WhyNotDefend(me)),
                (it.OpenInstance is not null, "result", "result.suit", it.WhyNotReceive(me)),
                (it.Stage is SuitStage.FirstInstance, "effect", "effect", it.WhyNotAfterFirstInstance(me)),
                (it.Stage is SuitStage.FirstInstance, "appeal", "appeal", it.WhyNotAfterFirstInstance(me)),
                (it.Stage is SuitStage.Effective or SuitStage.CarriedOut, "retrial", "retrial", it.WhyNotRetry(me))
            ),
            _ => [],
        };

    private static IReadOnlyList<RemedyAct> Shown(
        params IEnumerable<(bool Shown, string Key, string Name, IEnumerable<Refusal> WhyNot)> acts
    ) => [.. acts.Where(act => act.Shown).Select(act => new RemedyAct(act.Key, act.Name, [.. act.WhyNot]))];
}
