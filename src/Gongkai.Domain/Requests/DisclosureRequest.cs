using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Review;

namespace Gongkai.Domain.Requests;

/// <summary>依申请公开案件: one request, as its docket tells it. One docket is one unit of counting.</summary>
public sealed partial record DisclosureRequest : IMatter<DisclosureRequest>
{
    private Stage _stage;
    private IReadOnlyList<string> _provenBefore = [];

    /// <inheritdoc/>
    public static string Family => "request";

    /// <inheritdoc/>
    public static DisclosureRequest Empty { get; } = new();

    /// <summary>The entries that count, in order; the clock reads them.</summary>
    public IReadOnlyList<Entry> Entries { get; private init; } = [];

    /// <summary>案号.</summary>
    public CaseNumber Number { get; private init; }

    /// <summary>Where the case stands. A draft under review shows as such while the clock runs.</summary>
    public Stage Stage =>
        (_stage, Review.State) switch
        {
            (Stage.InHand, ReviewState.UnderReview) => Stage.InReview,
            _ => _stage,
        };

    /// <summary>By which way the request came.</summary>
    public Channel Via { get; private init; }

    /// <summary>Day of arrival.</summary>
    public DateOnly ArrivedOn { get; private init; }

    /// <summary>收到申请之日 as Art. 31 fixes it: arrival, or the confirmation where one is needed. Decides the year of 新收.</summary>
    public DateOnly ReceivedOn { get; private init; }

    /// <summary>Must be confirmed with the applicant and was not yet.</summary>
    public bool ToConfirm { get; private init; }

    /// <summary>申请人.</summary>
    public Applicant? Applicant { get; private init; }

    /// <summary>Column of table 3, after changes.</summary>
    public ApplicantKind ApplicantKind { get; private init; }

    /// <summary>What is asked for.</summary>
    public Asked? Asked { get; private init; }

    /// <summary>The section that handles it; null while with the office.</summary>
    public SectionId? Section { get; private init; }

    /// <summary>The one supplement notice (一次性告知).</summary>
    public SupplementAsked? Supplement { get; private init; }

    /// <summary>Day on which the supplement notice reached the applicant; null until it is known.</summary>
    public DateOnly? SupplementServedOn { get; private init; }

    /// <summary>What the applicant supplemented.</summary>
    public Supplemented? Supplemented { get; private init; }

    /// <summary>Consultations, in the order asked.</summary>
    public IReadOnlyList<ConsultationAsked> Consultations { get; private init; } = [];

    /// <summary>Answers to consultations.</summary>
    public IReadOnlyList<ConsultationAnswered> Opinions { get; private init; } = [];

    /// <summary>The one extension.</summary>
    public Extended? Extension { get; private init; }

    /// <summary>Searches for the information.</summary>
    public IReadOnlyList<SearchRecorded> Searches { get; private init; } = [];

    /// <summary>Other facts that outcomes demand, as they count now: one of a kind, several of a kind that repeats.</summary>
    public IReadOnlyList<EvidenceGiven> Evidence { get; private init; } = [];

    /// <summary>The present draft.</summary>
    public ReplyDrafted? Draft { get; private init; }

    /// <summary>The draft's way through its chain.</summary>
    public DraftReview Review { get; private init; } = DraftReview.None;

    /// <summary>The signed letter.</summary>
    public ReplySigned? Reply { get; private init; }

    /// <summary>How the reply reached the applicant.</summary>
    public Delivered? Delivery { get; private init; }

    /// <summary>办结: day of the letter, or of the entry that ended the case without one. Decides the year of the result.</summary>
    public DateOnly? ClosedOn { get; private init; }

    /// <summary>Code of the outcome, once there is one.</summary>
    public string? Outcome { get; private init; }

    /// <summary>Day the file was archived.</summary>
    public DateOnly? ArchivedOn { get; private init; }

    /// <summary>Neither answered nor ended: goes over into the next year if the year ends now.</summary>
    public bool IsOpen => _stage is not Stage.None && ClosedOn is null;

    /// <summary>Whom outside the organ the open case waits for.</summary>
    public Awaited Awaited =>
        !IsOpen
            ? Awaited.None
            : Consultations
                .Where(asked => !Opinions.Any(answer => answer.Id == asked.Id))
                .Select(asked => Awaiting(asked.Whom))
                .Aggregate(Awaiting(_stage), (all, one) => all | one);

    /// <inheritdoc/>
    public DisclosureRequest With(Entry entry) => Told(entry) with { Entries = [.. Entries, entry], Review = Review.With(entry) };

    private DisclosureRequest Told(Entry entry) =>
        entry switch
        {
            Received e => Begun(e),
            Confirmed e when ToConfirm => this with { ReceivedOn = e.On, ToConfirm = false },
            Assigned e => this with { Section = e.Section },
            SupplementAsked e => this with { Supplement = e, SupplementServedOn = e.DeliveredOn, _stage = Stage.AwaitingSupplement },
            SupplementServed e when _stage is Stage.AwaitingSupplement => this with { SupplementServedOn = e.On },
            Supplemented e when _stage is Stage.AwaitingSupplement => this with { Supplemented = e, _stage = Stage.InHand },
            ConsultationAsked e => this with { Consultations = [.. Consultations, e] },
            ConsultationAnswered e => this with { Opinions = [.. Opinions, e] },
            Extended e => this with { Extension = e },
            FeeNotified => this with { _stage = Stage.AwaitingPayment },
            FeePaid when _stage is Stage.AwaitingPayment => this with { _stage = Stage.InHand },
            SearchRecorded e => this with { Searches = [.. Searches, e] },
            EvidenceGiven e => Proven(e),
            ReplyDrafted e => this with { Draft = e, _provenBefore = [.. Evidence.Select(given => given.Kind)] },
            ReplySigned e => this with { Reply = e, Outcome = Draft?.Outcome, ClosedOn = e.On, _stage = Stage.ToDeliver },
            Delivered e => this with { Delivery = e, ClosedOn = ClosedOn ?? e.On, _stage = Stage.Answered },
            GivenUp e => this with { Outcome = OutcomeOf(e.Why), ClosedOn = e.On, _stage = Stage.GivenUp },
            Withdrawn e => this with { Outcome = "Withdrawn", ClosedOn = e.On, _stage = Stage.Withdrawn },
            ApplicantKindChanged e => this with { ApplicantKind = e.Kind },
            Archived e => this with { ArchivedOn = e.On },
            _ => this,
        };

    private DisclosureRequest Begun(Received e) =>
        this with
        {
            _stage = Stage.InHand,
            Number = e.Number,
            Via = e.Via,
            ArrivedOn = e.On,
            ReceivedOn = e.On,
            ToConfirm = e.Via.NeedsConfirmation(),
            Applicant = e.Applicant,
            ApplicantKind = e.Applicant.Kind,
            Asked = e.Asked,
        };

    // What is given anew takes the place of what was given before; of a kind that repeats, a new draft names all pieces anew.
    private DisclosureRequest Proven(EvidenceGiven e)
    {
        var isAnew = EvidenceKinds.Find(e.Kind) is not { Repeats: true } || _provenBefore.Contains(e.Kind);
        return this with
        {
            Evidence = [.. Evidence.Where(given => !isAnew || given.Kind != e.Kind), e],
            _provenBefore = [.. _provenBefore.Where(kind => kind != e.Kind)],
        };
    }

    private static Awaited Awaiting(Stage stage) =>
        stage switch
        {
            Stage.AwaitingSupplement => Awaited.Supplement,
            Stage.AwaitingPayment => Awaited.Payment,
            _ => Awaited.None,
        };

    private static Awaited Awaiting(Consulted whom) =>
        whom switch
        {
            Consulted.ThirdParty => Awaited.ThirdParty,
            Consulted.CoOrgan => Awaited.CoOrgan,
            _ => Awaited.OtherOrgan,
        };

    private static string OutcomeOf(GivenUpWhy why) => why is GivenUpWhy.Fee ? "FeeUnpaid" : "GivenUpSupplement";
}
