using Gongkai.Domain.Dockets;
using Gongkai.Domain.Requests;

namespace Gongkai.Desk.Requests;

/// <summary>An act of the case page.</summary>
/// <param name="Key">Key of its words and last part of its address.</param>
/// <param name="WhyNot">Every reason against it now; none: it is possible.</param>
public sealed record CaseAct(string Key, IReadOnlyList<Refusal> WhyNot)
{
    /// <summary>Key of its name; the last pass of a review is the signing.</summary>
    public string Name { get; init; } = Key;

    /// <summary>Nothing stands against it.</summary>
    public bool IsPossible => WhyNot.Count == 0;
}

/// <summary>The acts that a case may meet. Each asks the domain; nothing is decided here.</summary>
public static class CaseActs
{
    /// <summary>The acts of a case for an officer, first those that are possible; what makes no sense at this stage is left out.</summary>
    public static IReadOnlyList<CaseAct> Of(RequestPage page)
    {
        var (request, me, today, clock) = (page.Request, page.Me, page.Today, page.Clock);
        IEnumerable<(string Key, bool Shown, IEnumerable<Refusal> WhyNot)> acts =
        [
            ("confirmation", request.ToConfirm, request.WhyNotConfirm(me, today, today)),
            ("assignment", request.IsOpen, request.WhyNotAssign(me)),
            ("supplement", request.IsOpen, request.WhyNotAskSupplement(me, today, clock)),
            ("supplement-receipt", request.Stage is Stage.AwaitingSupplement, request.WhyNotRecordSupplement(me)),
            ("extension", request.IsOpen, request.WhyNotExtend(me, today, clock)),
            ("consultation", request.IsOpen, request.WhyNotConsult(me, today, clock)),
            ("opinion", request.Opinions.Count < request.Consultations.Count, request.WhyNotHandle(me)),
            ("search", request.IsOpen, request.WhyNotHandle(me)),
            ("reply", request.IsOpen, request.WhyNotHandle(me)),
            ("review", request.Stage is Stage.InReview, request.Review.WhyNotDecide(me, today)),
            ("return", request.Stage is Stage.InReview, request.Review.WhyNotDecide(me, today)),
            ("delivery", request.Stage is Stage.ToDeliver, request.WhyNotDeliver(me, today, today)),
            ("giving-up", request.Stage is Stage.AwaitingSupplement or Stage.AwaitingPayment, request.WhyNotGiveUp(me, today, clock)),
            ("archiving", !request.IsOpen, request.WhyNotArchive(me)),
        ];
        return
        [
            .. acts.Where(act => act.Shown)
                .Select(act => new CaseAct(act.Key, [.. act.WhyNot]) { Name = NameOf(act.Key, request) })
                .OrderBy(act => act.IsPossible ? 0 : 1),
        ];
    }

    private static string NameOf(string key, DisclosureRequest request) => key is "review" && request.Review.IsLastLevel ? "sign" : key;
}
