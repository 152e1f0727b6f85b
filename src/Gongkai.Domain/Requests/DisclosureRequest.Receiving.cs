using Gongkai.Domain.Dockets;
using Gongkai.Domain.Law;
using Gongkai.Domain.Organs;
using Gongkai.Domain.People;
using Gongkai.Domain.Review;

namespace Gongkai.Domain.Requests;

/// <summary>收到、确认、交办: from arrival to the section that handles it (Art. 29, 31).</summary>
public sealed partial record DisclosureRequest
{
    /// <summary>A paper receipt further back than this needs a reason, and overseers see it. Days.</summary>
    public const int BackdatingLimit = 10;

    /// <summary>
    /// Reasons why this is no request yet: what Art. 29 demands and lacks. A form asks field by field;
    /// a paper that lacks something is received all the same and a supplement is asked.
    /// </summary>
    public static IEnumerable<Refusal> WhyNotApply(Applicant applicant, Asked asked)
    {
        var article = Regulation.Article(29);
        if (applicant.Name.Reveal(Purpose.IdentityCheck).Value.Length == 0)
            yield return new("apply.name-missing", article);
        if (applicant.IsOrganisation && applicant.Organisation is not { IsBlank: false })
            yield return new("apply.organisation-missing", article);
        if (!applicant.IsOrganisation && applicant.Identity is null)
            yield return new("apply.identity-missing", article);
        if (!applicant.CanBeReached)
            yield return new("apply.contact-missing", article);
        if (asked.Description.IsBlank)
            yield return new("apply.description-missing", article);
        if (asked.Way is DeliveryWay.Post && applicant.Address is null)
            yield return new("apply.address-missing-for-post", article);
        if (asked.ReceiptByMail && applicant.Email is null)
            yield return new("apply.email-missing-for-receipt");
    }

    /// <summary>收到申请 through the portal: complete, and today (Art. 29, 31).</summary>
    public static Decision Apply(CaseNumber number, Applicant applicant, Asked asked, IReadOnlyList<NamedFile> files, DateOnly today) =>
        Decision.Unless(
            WhyNotApply(applicant, asked),
            () => new Received(today, number, Channel.Portal, applicant, asked) { Files = files }
        );

    /// <summary>Reasons why staff cannot register this arrival.</summary>
    public static IEnumerable<Refusal> WhyNotRegister(Officer officer, Arrival arrival, DateOnly today)
    {
        if (!officer.IsOfDisclosureOffice)
            yield return new("request.register-needs-office", Regulation.Article(29));
        if (arrival.On > today)
            yield return new("request.arrival-in-future", Regulation.Article(31));
        if (arrival.On < today.AddDays(-BackdatingLimit) && arrival.BackdatingReason is not { IsBlank: false })
            yield return new("request.backdating-needs-reason", Regulation.Article(31));
        if (arrival.Via is Channel.Portal)
            yield return new("request.portal-registers-itself");
    }

    /// <summary>登记: counter, letter, fax and mail requests, entered by the office. What lacks is asked for later (Art. 30).</summary>
    public static Decision Register(
        CaseNumber number,
        Officer officer,
        Arrival arrival,
        Applicant applicant,
        Asked asked,
        DateOnly today
    ) =>
        Decision.Unless(
            WhyNotRegister(officer, arrival, today),
            () =>
                new Received(arrival.On, number, arrival.Via, applicant, asked)
                {
                    FilledInBy = arrival.Oral ? officer.Id : null,
                    BackdatingReason = arrival.BackdatingReason,
                    Files = arrival.Files,
                }
        );

    /// <summary>Reasons why receipt cannot be confirmed.</summary>
    public IEnumerable<Refusal> WhyNotConfirm(Officer officer, DateOnly on, DateOnly today)
    {
        if (!officer.IsOfDisclosureOffice)
            yield return new("request.needs-office");
        if (!ToConfirm)
            yield return new("request.nothing-to-confirm", Regulation.Article(31));
        if (on > today)
            yield return new("request.day-in-future");
        if (on < ArrivedOn)
            yield return new("request.confirmed-before-arrival", Regulation.Article(31));
        if (Stage is not (Stage.InHand or Stage.InReview))
            yield return new("request.not-in-hand");
    }

    /// <summary>确认收到: fixes the day of receipt (Art. 31 (2), (3)).</summary>
    public Decision Confirm(Officer officer, DateOnly on, FreeText how, DateOnly today) =>
        Decision.Unless(WhyNotConfirm(officer, on, today), () => new Confirmed(on, how));

    /// <summary>Reasons why the case cannot be handed to a section.</summary>
    public IEnumerable<Refusal> WhyNotAssign(Officer officer)
    {
        if (!officer.IsOfDisclosureOffice)
            yield return new("request.needs-office");
        if (!IsOpen)
            yield return new("request.closed");
        if (Review.State is ReviewState.UnderReview)
            yield return new("request.in-review");
    }

    /// <summary>交办: hands the case to a section.</summary>
    public Decision Assign(Officer officer, SectionId section, FreeText? note, DateOnly today)
    {
        var reasons = WhyNotAssign(officer);
        if (Section == section)
            reasons = reasons.Append(new Refusal("request.assigned-there"));
        return Decision.Unless(reasons, () => new Assigned(today, section, note));
    }
}

/// <summary>How a request came to the office that did not come through the portal.</summary>
public sealed record Arrival(DateOnly On, Channel Via)
{
    /// <summary>Told by word of mouth; the clerk filled in the form (Art. 29).</summary>
    public bool Oral { get; init; }

    /// <summary>Why the day lies far back.</summary>
    public FreeText? BackdatingReason { get; init; }

    /// <summary>Scans of what came.</summary>
    public IReadOnlyList<NamedFile> Files { get; init; } = [];
}
