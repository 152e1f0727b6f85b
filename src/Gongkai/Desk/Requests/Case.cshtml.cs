using Gongkai.Cases;
using Gongkai.Design.Case;
using Gongkai.Domain.Organs;
using Gongkai.Domain.People;
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

    /// <summary>The levels of the draft's chain, with who decided there, in whose place, and the words that came with it.</summary>
    public IEnumerable<ShownLevel> Levels =>
        Request.Review.Chain.Select((level, i) => Shown(level, Request.Review.Passes.ElementAtOrDefault(i)));

    /// <summary>The applicant's data may be looked at, with a ground.</summary>
    public bool MayUnmask => Me.May(Right.Unmask);

    /// <summary>What can be printed of the case now.</summary>
    public IEnumerable<string> Papers => PaperModel.Of(this);

    /// <summary>The outcome, drafted or final.</summary>
    public Outcome? Outcome => Outcomes.Find(Request.Outcome ?? Request.Draft?.Outcome ?? "");

    private ShownLevel Shown(ReviewLevel level, ReviewPassed? pass) =>
        pass is not null ? new(level, LevelState.Passed, NameOf(pass.By), Absent(pass.InPlaceOf), pass.On, pass.Remark)
        : Request.Review.Returned is { } back && back.Level == level
            ? new(level, LevelState.Returned, NameOf(back.By), Absent(back.InPlaceOf), back.On, back.Reason)
        : new(level, Request.Review.Waiting == level ? LevelState.Waiting : LevelState.Ahead, null, null, null, null);

    private string? Absent(PersonId? person) => person is { } known ? NameOf(known) : null;
}

/// <summary>审核层级 as the case page shows it.</summary>
public sealed record ShownLevel(ReviewLevel Level, LevelState State, string? Who, string? InPlaceOf, DateOnly? On, FreeText? Words);
