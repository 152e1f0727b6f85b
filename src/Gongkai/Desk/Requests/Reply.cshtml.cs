using Gongkai.Cases;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Requests;
using Gongkai.SignIn;
using Gongkai.Storage.Identity;

namespace Gongkai.Desk.Requests;

/// <summary>选择处理结果: the outcomes of the catalogue, each with what it still demands of this case.</summary>
[Asks(Right.Draft)]
public sealed class ReplyModel(CaseDesk cases, Staff staff) : RequestPage(cases, staff)
{
    /// <summary>The outcomes by row of table 3, with every demand of the docket that is not met. What a form asks for comes on the next page.</summary>
    public IEnumerable<IGrouping<string, OutcomeChoice>> Choices =>
        Outcomes.OfReplies(Today).Select(Choice).GroupBy(choice => choice.Outcome.ReportRow2021.Split('_')[1]);

    private OutcomeChoice Choice(Outcome outcome)
    {
        var it = new CaseToday(Request, [], Clock, Case.Calendar, Today);
        var lacking = outcome.Demands.Where(demand => demand.AnyOf.All(kind => kind.Source is EvidenceSource.Docket)).ToList();
        return new(outcome, [.. (outcome with { Demands = lacking }).WhyNotPropose(it)]);
    }
}

/// <summary>An outcome to choose.</summary>
/// <param name="Lacks">What must happen in the case first.</param>
public sealed record OutcomeChoice(Outcome Outcome, IReadOnlyList<Refusal> Lacks);
