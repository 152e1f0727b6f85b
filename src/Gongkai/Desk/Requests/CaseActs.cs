using Gongkai.Domain.Dockets;
using Gongkai.Domain.Requests;
using Gongkai.Domain.Review;

namespace Gongkai.Desk.Requests;

/// <summary>An act of the case page.</summary>
/// <param name="Key">Key of its words and last part of its address.</param>
/// <param name="WhyNot">Every reason against it now; none: it is possible.</param>
public sealed record CaseAct(string Key, IReadOnlyList<Refusal> WhyNot)
{
    /// <summary>Key of its name; the last pass of a review is the signing, the secrecy check has a name of its own.</summary>
    public string Name { get; init; } = Key;

    /// <summary>Who gets it then, in words.</summary>
    public string Next { get; init; } = "";

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
            (
                "supplement-service",
                request.Stage is Stage.AwaitingSupplement && request.SupplementServedOn is null,
                request.WhyNotServeSupplement(me)
            ),
            ("supplement-receipt", request.Stage is Stage.AwaitingSupplement, request.WhyNotRecordSupplement(me)),
            ("extension", request.IsOpen, request.WhyNotExtend(me, today, clock)),
            ("consultation", request.IsOpen, request.WhyNotHandle(me)),
            ("opinion", request.Opinions.Count < request.Consultations.Count, request.WhyNotRecordOpinion(me)),
            ("search", request.IsOpen, request.WhyNotHandle(me)),
            ("reply", request.IsOpen, request.WhyNotHandle(me)),
            ("review", request.Stage is Stage.InReview, request.Review.WhyNotDecide(me, today)),
            ("return", request.Stage is Stage.InReview, request.Review.WhyNotDecide(me, today)),
            ("delivery", request.Stage is Stage.ToDeliver, request.WhyNotDeliver(me, today, today)),
            ("giving-up", request.Stage is Stage.AwaitingSupplement or Stage.AwaitingPayment, request.WhyNotGiveUp(me, today, clock)),
            ("note", true, request.WhyNotNote(me)),
            ("archiving", !request.IsOpen, request.WhyNotArchive(me)),
        ];
        return
        [
            .. acts.Where(act => act.Shown)
                .Select(act => new CaseAct(act.Key, [.. act.WhyNot]) { Name = NameOf(act.Key, request), Next = After(act.Key, request) })
                .OrderBy(act => act.IsPossible ? 0 : 1),
        ];
    }

    /// <summary>Key of the name of the pass that is next: the last one signs.</summary>
    public static string Pass(DraftReview review) =>
        review.IsLastLevel ? "sign"
        : review.Waiting is ReviewLevel.Secrecy ? "secrecy"
        : "review";

    private static string NameOf(string key, DisclosureRequest request) => key is "review" ? Pass(request.Review) : key;

    private static string After(string key, DisclosureRequest request) =>
        key is "review" && request.Review.Next is { } next
            ? Words.Of<RequestsText>("review.next", Words.Of<Matters.MattersText>($"level.{next}"))
            : Words.Of<RequestsText>($"{NameOf(key, request)}.next");
}
