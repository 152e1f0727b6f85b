using Gongkai.Domain.Dockets;
using Gongkai.Domain.Law;
using Gongkai.Domain.Organs;
using Gongkai.Domain.People;
using Gongkai.Domain.Review;

namespace Gongkai.Domain.Requests;

// Every kind of entry of a disclosure request, in the order in which a case meets them.

/// <summary>收到申请: arrival. For channels that need it, <see cref="Confirmed"/> fixes the day of receipt (Art. 31).</summary>
[EntryKind("request.received")]
public sealed record Received(DateOnly On, CaseNumber Number, Channel Via, Applicant Applicant, Asked Asked) : Entry(On)
{
    /// <summary>Who filled in the form for an oral request (Art. 29).</summary>
    public PersonId? FilledInBy { get; init; }

    /// <summary>Why a paper receipt day lies far back, when it does.</summary>
    public FreeText? BackdatingReason { get; init; }

    /// <summary>What the applicant handed in with the request.</summary>
    public IReadOnlyList<NamedFile> Files { get; init; } = [];
}

/// <summary>确认收到: both sides know that the request came (Art. 31 (2), (3)).</summary>
[EntryKind("request.confirmed")]
public sealed record Confirmed(DateOnly On, FreeText How) : Entry(On);

/// <summary>交办: the office hands the case to the section that holds the information.</summary>
[EntryKind("request.assigned")]
public sealed record Assigned(DateOnly On, SectionId Section, FreeText? Note) : Entry(On);

/// <summary>补正告知: once, within 7 working days, all points and a reasonable period (Art. 30).</summary>
/// <param name="Days">Working days for the applicant, counted from delivery; the setting if not said.</param>
/// <param name="DeliveredOn">Day the notice reached the applicant, where it was known at once; else <see cref="SupplementServed"/> tells it.</param>
[EntryKind("request.supplementAsked")]
public sealed record SupplementAsked(DateOnly On, FreeText Points, int? Days, DateOnly? DeliveredOn, Notice? Notice = null) : Entry(On);

/// <summary>补正告知书送达: the day on which the notice reached the applicant; the applicant's own period counts from it (Art. 30).</summary>
/// <param name="Proof">Post number, receiver's signature.</param>
[EntryKind("request.supplementServed")]
public sealed record SupplementServed(DateOnly On, FreeText Proof) : Entry(On);

/// <summary>补正: the applicant sent what was missing; the clock starts anew (Art. 30).</summary>
[EntryKind("request.supplemented")]
public sealed record Supplemented(DateOnly On, FreeText Text) : Entry(On)
{
    /// <summary>What came with it.</summary>
    public IReadOnlyList<NamedFile> Files { get; init; } = [];
}

/// <summary>征求意见: a third party (Art. 32), a co-organ (Art. 34) or another organ (Art. 11) is asked.</summary>
/// <param name="Id">Names the consultation within the case.</param>
/// <param name="DeliveredOn">Day the letter reached the one asked; its 15 working days count from the next day.</param>
[EntryKind("request.consultationAsked")]
public sealed record ConsultationAsked(DateOnly On, Consulted Whom, string Id, FreeText Name, DateOnly? DeliveredOn) : Entry(On);

/// <summary>意见答复: the one asked answered.</summary>
[EntryKind("request.consultationAnswered")]
public sealed record ConsultationAnswered(DateOnly On, Consulted Whom, string Id, Opinion Opinion, FreeText? Reasons) : Entry(On);

/// <summary>延长答复期限: at most 20 working days, once, with the consent of the office's head, told in time (Art. 33).</summary>
[EntryKind("request.extended")]
public sealed record Extended(DateOnly On, int WorkingDays, FreeText Reason, PersonId ApprovedBy, Notice? Notice = null) : Entry(On);

/// <summary>收费通知 (Art. 42): the clock stands until payment.</summary>
[EntryKind("request.feeNotified")]
public sealed record FeeNotified(DateOnly On, long Yuan, DateOnly? DeliveredOn) : Entry(On);

/// <summary>缴费: the clock starts anew.</summary>
[EntryKind("request.feePaid")]
public sealed record FeePaid(DateOnly On, long Yuan) : Entry(On);

/// <summary>要求说明理由 for many or frequent requests; does not stop the clock (Art. 35).</summary>
[EntryKind("request.reasonsAsked")]
public sealed record ReasonsAsked(DateOnly On, int Count, FreeText Period) : Entry(On);

/// <summary>说明理由: what the applicant answered (Art. 35).</summary>
[EntryKind("request.reasonsGiven")]
public sealed record ReasonsGiven(DateOnly On, FreeText Reasons) : Entry(On);

/// <summary>延迟答复: a later reasonable date, told in time (Art. 35).</summary>
[EntryKind("request.delaySet")]
public sealed record DelaySet(DateOnly On, DateOnly Until, FreeText Reason) : Entry(On);

/// <summary>检索记录: where, with which words and with which result the section searched (Art. 36 (4)).</summary>
[EntryKind("request.searchRecorded")]
public sealed record SearchRecorded(
    DateOnly On,
    FreeText Places,
    FreeText Words,
    FreeText Result,
    bool Found,
    SectionId? Section,
    PersonId By
) : Entry(On);

/// <summary>举证: a fact that an outcome demands before it may be proposed, with the fields of its kind.</summary>
[EntryKind("request.evidenceGiven")]
public sealed record EvidenceGiven(DateOnly On, string Kind, IReadOnlyDictionary<string, FreeText> Fields, PersonId By) : Entry(On);

/// <summary>拟稿: outcome, grounds and words of the reply, and the draft of its letter.</summary>
/// <param name="Outcome">Code of the outcome catalogue.</param>
/// <param name="Grounds">Articles the letter cites, from the catalogue only.</param>
/// <param name="Draft">The letter without number and date.</param>
/// <param name="Provided">What goes to the applicant with it.</param>
[EntryKind("request.replyDrafted")]
public sealed record ReplyDrafted(
    DateOnly On,
    int Version,
    string Outcome,
    IReadOnlyList<Citation> Grounds,
    ReplyText Text,
    NamedFile Draft,
    IReadOnlyList<NamedFile> Provided,
    PersonId By
) : Entry(On);

/// <summary>签发: the last level approved; number and date stand on the letter, and these bytes go out. Its day is 成文日期.</summary>
[EntryKind("request.replySigned")]
public sealed record ReplySigned(DateOnly On, DocumentNumber Number, NamedFile Letter, NamedFile? Pdf, PersonId By) : Entry(On);

/// <summary>送达: by which way and with which proof. Its day decides whether the reply was in time (Art. 33).</summary>
/// <param name="Proof">Post number, receiver's signature, or the system's time.</param>
[EntryKind("request.delivered")]
public sealed record Delivered(DateOnly On, DeliveryWay Way, FreeText Proof) : Entry(On);

/// <summary>视为放弃: no supplement or no payment in time; a person decided it (Art. 30, 42).</summary>
[EntryKind("request.givenUp")]
public sealed record GivenUp(DateOnly On, GivenUpWhy Why, FreeText? Note) : Entry(On);

/// <summary>撤回申请 by the applicant before the reply.</summary>
[EntryKind("request.withdrawn")]
public sealed record Withdrawn(DateOnly On, FreeText How) : Entry(On);

/// <summary>归档 (Art. 45): the file is complete.</summary>
[EntryKind("request.archived")]
public sealed record Archived(DateOnly On) : Entry(On);

/// <summary>更改申请人类别: the column of table 3 was wrong, with the reason.</summary>
[EntryKind("request.applicantKindChanged")]
public sealed record ApplicantKindChanged(DateOnly On, ApplicantKind Kind, FreeText Reason) : Entry(On);

/// <summary>备注: a note between those who handle the case; changes nothing.</summary>
[EntryKind("request.noteAdded")]
public sealed record NoteAdded(DateOnly On, FreeText Text, PersonId By) : Entry(On);
