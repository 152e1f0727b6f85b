using Gongkai.Domain.Dockets;
using Gongkai.Domain.Law;
using Gongkai.Domain.Organs;
using Gongkai.Domain.People;
using Gongkai.Domain.Review;

namespace Gongkai.Domain.Requests;

/// <summary>补正、延长、征求意见: what may happen while a request is in hand (Art. 30, 32 to 35).</summary>
public sealed partial record DisclosureRequest
{
    /// <summary>Reasons why a supplement cannot be asked (补正告知). Once only (Art. 30).</summary>
    public IEnumerable<Refusal> WhyNotAskSupplement(Officer officer, DateOnly today, Clock clock)
    {
        foreach (var reason in WhyNotHandle(officer))
            yield return reason;
        if (Supplement is not null)
            yield return new("request.supplement-asked-before", Regulation.Article(30));
        if (today > clock.DueOn)
            yield return new("request.already-overdue", Regulation.Article(30));
    }

    /// <summary>
    /// 补正告知: all points at once and a reasonable period. Who follows the request on the tracking page has the notice at once; by other ways
    /// its service is recorded when it is known.
    /// </summary>
    public Decision AskSupplement(Officer officer, FreeText points, int days, Notice notice, DateOnly today, Clock clock)
    {
        var reasons = WhyNotAskSupplement(officer, today, clock);
        if (points.IsBlank)
            reasons = reasons.Append(new Refusal("request.supplement-needs-points", Regulation.Article(30)));
        if (days is < 1 or > 60)
            reasons = reasons.Append(new Refusal("request.supplement-period-unreasonable", Regulation.Article(30)));
        DateOnly? served = Asked?.Way is DeliveryWay.Electronic ? today : null;
        return Decision.Unless(reasons, () => new SupplementAsked(today, points, days, served, notice));
    }

    /// <summary>Reasons why the service of the supplement notice cannot be recorded.</summary>
    public IEnumerable<Refusal> WhyNotServeSupplement(Officer officer)
    {
        foreach (var reason in WhyNotRecordSupplement(officer))
            yield return reason;
        if (SupplementServedOn is not null)
            yield return new("request.supplement-served-before", Regulation.Article(30));
    }

    /// <summary>补正告知书送达, with proof: the applicant's period counts from this day (Art. 30).</summary>
    public Decision ServeSupplement(Officer officer, DateOnly on, FreeText proof, DateOnly today)
    {
        var reasons = WhyNotServeSupplement(officer);
        if (on > today)
            reasons = reasons.Append(new Refusal("request.day-in-future"));
        if (Supplement is { } asked && on < asked.On)
            reasons = reasons.Append(new Refusal("request.served-before-sent"));
        if (proof.IsBlank)
            reasons = reasons.Append(new Refusal("request.delivery-needs-proof"));
        return Decision.Unless(reasons, () => new SupplementServed(on, proof));
    }

    /// <summary>Reasons why nothing can be supplemented now.</summary>
    public IEnumerable<Refusal> WhyNotSupplement()
    {
        if (Stage is not Stage.AwaitingSupplement)
            yield return new("request.no-supplement-awaited", Regulation.Article(30));
    }

    /// <summary>Reasons why this officer cannot enter a supplement that came on paper: the office takes in what comes.</summary>
    public IEnumerable<Refusal> WhyNotRecordSupplement(Officer officer)
    {
        if (!officer.IsOfDisclosureOffice)
            yield return new("request.needs-office");
        foreach (var reason in WhyNotSupplement())
            yield return reason;
    }

    /// <summary>登记补正 that came on paper, by the office.</summary>
    public Decision RecordSupplement(Officer officer, FreeText text, DateOnly on, DateOnly today) =>
        WhyNotRecordSupplement(officer).ToList() is { Count: > 0 } reasons
            ? new Decision.Refused(reasons)
            : SupplementWith(text, [], on, today);

    /// <summary>补正: the applicant sends what was asked for.</summary>
    public Decision SupplementWith(FreeText text, IReadOnlyList<NamedFile> files, DateOnly on, DateOnly today)
    {
        var reasons = WhyNotSupplement();
        if (text.IsBlank && files.Count == 0)
            reasons = reasons.Append(new Refusal("request.supplement-empty", Regulation.Article(30)));
        if (on > today)
            reasons = reasons.Append(new Refusal("request.day-in-future"));
        if (Supplement is { } asked && on < asked.On)
            reasons = reasons.Append(new Refusal("request.supplement-before-notice", Regulation.Article(30)));
        return Decision.Unless(reasons, () => new Supplemented(on, text) { Files = files });
    }

    /// <summary>Reasons why the time to reply cannot be extended (延长答复期限). Art. 33.</summary>
    public IEnumerable<Refusal> WhyNotExtend(Officer approver, DateOnly today, Clock clock)
    {
        if (Stage is not (Stage.InHand or Stage.InReview))
            yield return new("request.not-in-hand");
        if (Extension is not null)
            yield return new("request.already-extended", Regulation.Article(33));
        if (!approver.HeadsDisclosureOffice)
            yield return new("request.extension-needs-head", Regulation.Article(33));
        if (today > clock.DueOn)
            yield return new("request.already-overdue", Regulation.Article(33));
    }

    /// <summary>延长答复期限, told to the applicant today.</summary>
    public Decision Extend(int workingDays, FreeText reason, Officer approver, Notice notice, DateOnly today, Clock clock)
    {
        var reasons = WhyNotExtend(approver, today, clock);
        var most = Regulation.ExtensionAtMost.On(ReceivedOn).Length;
        if (workingDays < 1 || workingDays > most)
            reasons = reasons.Append(new Refusal("request.extension-too-long", Regulation.Article(33), $"{most}"));
        if (reason.IsBlank)
            reasons = reasons.Append(new Refusal("request.extension-needs-reason", Regulation.Article(33)));
        return Decision.Unless(reasons, () => new Extended(today, workingDays, reason, approver.Id, notice));
    }

    /// <summary>
    /// 征求第三方、共同制作机关、其他机关意见 (Art. 32, 34, 11). The duty to ask does not end with the day the reply is due; asked later, it stops no clock.
    /// </summary>
    public Decision Consult(Officer officer, Consulted whom, FreeText name, DateOnly? deliveredOn, DateOnly today)
    {
        var reasons = WhyNotHandle(officer);
        if (name.IsBlank)
            reasons = reasons.Append(new Refusal("request.consultation-needs-name", ArticleOn(whom)));
        if (deliveredOn > today)
            reasons = reasons.Append(new Refusal("request.day-in-future"));
        var id = $"{Consultations.Count + 1}";
        return Decision.Unless(reasons, () => new ConsultationAsked(today, whom, id, name, deliveredOn));
    }

    /// <summary>Reasons why this officer cannot enter an opinion: it comes when it comes, while a reply is reviewed or a supplement awaited too.</summary>
    public IEnumerable<Refusal> WhyNotRecordOpinion(Officer officer)
    {
        if (!IsOpen)
            yield return new("request.closed");
        if (!IsInCharge(officer))
            yield return new("request.other-section");
    }

    /// <summary>意见答复, recorded when it comes.</summary>
    public Decision RecordOpinion(Officer officer, string id, Opinion opinion, FreeText? opinionReasons, DateOnly on, DateOnly today)
    {
        var asked = Consultations.FirstOrDefault(c => c.Id == id);
        var reasons = WhyNotRecordOpinion(officer);
        if (asked is null || Opinions.Any(o => o.Id == id))
            reasons = reasons.Append(new Refusal("request.no-opinion-awaited"));
        if (on > today)
            reasons = reasons.Append(new Refusal("request.day-in-future"));
        if (on < asked?.On)
            reasons = reasons.Append(new Refusal("request.opinion-before-asked"));
        return Decision.Unless(reasons, () => new ConsultationAnswered(on, asked!.Whom, id, opinion, opinionReasons));
    }

    /// <summary>Reasons why this officer cannot leave a note: it changes nothing, so that a closed case takes one too.</summary>
    public IEnumerable<Refusal> WhyNotNote(Officer officer)
    {
        if (!IsInCharge(officer))
            yield return new("request.other-section");
    }

    /// <summary>备注 between those who handle the case.</summary>
    public Decision AddNote(Officer officer, FreeText text, DateOnly today)
    {
        var reasons = WhyNotNote(officer);
        if (text.IsBlank)
            reasons = reasons.Append(new Refusal("request.note-empty"));
        return Decision.Unless(reasons, () => new NoteAdded(today, text, officer.Id));
    }

    /// <summary>Reasons why this officer cannot work on the case now: open, in hand, and of the office or the section in charge.</summary>
    public IEnumerable<Refusal> WhyNotHandle(Officer officer)
    {
        if (Stage is not Stage.InHand)
            yield return new(Stage is Stage.InReview ? "request.in-review" : "request.not-in-hand");
        if (!IsInCharge(officer))
            yield return new("request.other-section");
    }

    // The office conducts every case, a section those that were handed to it.
    private bool IsInCharge(Officer officer) => officer.IsOfDisclosureOffice || (Section is { } section && officer.Section == section);

    private static Citation ArticleOn(Consulted whom) =>
        whom switch
        {
            Consulted.ThirdParty => Regulation.Article(32),
            Consulted.CoOrgan => Regulation.Article(34),
            _ => Regulation.Article(11),
        };
}
