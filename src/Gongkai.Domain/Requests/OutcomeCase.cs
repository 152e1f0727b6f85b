using Gongkai.Domain.Calendar;
using Gongkai.Domain.Law;
using Gongkai.Domain.Review;

namespace Gongkai.Domain.Requests;

/// <summary>A case as it stands today, with what the reply would provide: what the demands of an outcome are asked about.</summary>
public sealed record CaseToday(
    DisclosureRequest Request,
    IReadOnlyList<NamedFile> Provided,
    Clock Clock,
    WorkingCalendar Calendar,
    DateOnly Today
)
{
    public IEnumerable<ConsultationAsked> Asked(Consulted whom) => Request.Consultations.Where(asked => asked.Whom == whom);

    public ConsultationAnswered? AnswerTo(ConsultationAsked asked) =>
        Request.Opinions.FirstOrDefault(answer => answer.Whom == asked.Whom && answer.Id == asked.Id);

    /// <summary>The time of the one asked is over (Arts. 32, 34).</summary>
    public bool IsOver(ConsultationAsked asked) =>
        Today > Calendar.EndOf(OpinionPeriod(asked.Whom).On(asked.On), asked.DeliveredOn ?? asked.On);

    /// <summary>征求意见的期限 of the one asked.</summary>
    public static PeriodHistory OpinionPeriod(Consulted whom) =>
        whom switch
        {
            Consulted.ThirdParty => Regulation.ThirdPartyOpinion,
            Consulted.CoOrgan => Regulation.CoOrganOpinion,
            _ => Regulation.OtherOrganOpinion,
        };

    /// <summary>What was given in forms for this kind; the last one counts where one is enough.</summary>
    public IEnumerable<EvidenceGiven> Given(EvidenceKind kind) => Request.Evidence.Where(given => given.Kind == kind.Code);
}
