using Gongkai.Cases;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Requests;
using Gongkai.Storage.Identity;

namespace Gongkai.Desk.Requests;

/// <summary>案卷: clock, what can be done now and who gets it next, the review, and everything that happened.</summary>
public sealed class CaseModel(CaseDesk cases, Staff staff) : RequestPage(cases, staff)
{
    /// <summary>The acts of a request, possible or not, in the order in which a case meets them.</summary>
    public IReadOnlyList<CaseAct> Acts => CaseActs.Of(this);

    /// <summary>The applicant's data may be looked at, with a ground.</summary>
    public bool MayUnmask => Me.May(Right.Unmask);

    /// <summary>What can be printed of the case now.</summary>
    public IEnumerable<CasePaper> Papers => CasePaper.Of(this);

    /// <summary>The outcome, drafted or final.</summary>
    public Outcome? Outcome => Outcomes.Find(Request.Outcome ?? Request.Draft?.Outcome ?? "");
}
