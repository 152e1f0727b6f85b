using Gongkai.Cases;
using Gongkai.Design.Case;
using Gongkai.Domain.Requests;
using Gongkai.Domain.Review;
using Gongkai.Storage.Identity;

namespace Gongkai.Desk.Requests;

/// <summary>案卷: clock, what can be done now and who gets it next, the review, and everything that happened.</summary>
public sealed class CaseModel(CaseDesk cases, Staff staff) : RequestPage(cases, staff)
{
    /// <summary>The timeline, newest first.</summary>
    public IEnumerable<ShownEntry> Timeline => Case.Entries.Reverse().Select(recorded => new ShownEntry(recorded, this));

    /// <summary>The acts of a request, possible or not, in the order in which a case meets them.</summary>
    public IReadOnlyList<CaseAct> Acts => CaseActs.Of(this);

    /// <summary>The levels of the draft's chain, with who passed them.</summary>
    public IEnumerable<(ReviewLevel Level, ReviewPassed? Pass)> Levels =>
        Request.Review.Chain.Select((level, i) => (level, Request.Review.Passes.ElementAtOrDefault(i)));

    /// <summary>What a level has done with the present draft.</summary>
    public LevelState StateOf(ReviewLevel level, ReviewPassed? pass) =>
        pass is not null ? LevelState.Passed
        : Request.Review.Returned?.Level == level ? LevelState.Returned
        : Request.Review.Waiting == level ? LevelState.Waiting
        : LevelState.Ahead;

    /// <summary>The outcome, drafted or final.</summary>
    public Outcome? Outcome => Outcomes.Find(Request.Outcome ?? Request.Draft?.Outcome ?? "");
}
