using Gongkai.Design.Case;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Review;
using Gongkai.Storage.Identity;

namespace Gongkai.Desk.Matters;

/// <summary>A page of one matter that passes a review: the timeline of its docket (案卷), its chain, and the names of the people in both.</summary>
public abstract class MatterPage(Staff staff) : DeskPage
{
    private IReadOnlyDictionary<PersonId, string> _people = new Dictionary<PersonId, string>();
    private IReadOnlyList<Section> _sections = [];

    /// <summary>People and sections of the organ.</summary>
    protected Staff Staff { get; } = staff;

    /// <summary>Where the docket lies.</summary>
    public abstract string Address { get; }

    /// <summary>All entries, first to last.</summary>
    public abstract IReadOnlyList<Recorded> Entries { get; }

    /// <summary>How far the draft has come in its chain.</summary>
    public abstract DraftReview Review { get; }

    /// <summary>The timeline, newest first.</summary>
    public IEnumerable<ShownEntry> Timeline => Entries.Reverse().Select(recorded => new ShownEntry(recorded, this));

    /// <summary>The levels of the draft's chain, with who decided there, in whose place, and the words that came with it.</summary>
    public IEnumerable<ShownLevel> Levels => Review.Chain.Select((level, i) => Shown(level, Review.Passes.ElementAtOrDefault(i)));

    /// <summary>What reviewers wrote about earlier versions of the draft, newest first.</summary>
    public IEnumerable<ShownLevel> EarlierRemarks
    {
        get
        {
            var entries = Entries.Select(recorded => recorded.Entry).ToList();
            return entries.Take(entries.FindLastIndex(entry => entry is DraftSubmitted)).Select(Remark).OfType<ShownLevel>().Reverse();
        }
    }

    /// <summary>Name of a member of staff, as printed on approval sheets.</summary>
    public string NameOf(PersonId person) => _people.GetValueOrDefault(person, "");

    /// <summary>Name of a section; the disclosure office where there is none.</summary>
    public string NameOf(SectionId? section) =>
        _sections.FirstOrDefault(known => known.Id == section)?.Name ?? Words.Of<MattersText>("office");

    protected override async Task<bool> Load(CancellationToken stop)
    {
        _people = await Staff.Names(Me.Organ, stop);
        _sections = await Staff.Sections(Me.Organ, stop);
        return true;
    }

    private ShownLevel Shown(ReviewLevel level, ReviewPassed? pass) =>
        pass is not null ? Shown(pass)
        : Review.Returned is { } back && back.Level == level ? Shown(back)
        : new(level, Review.Waiting == level ? LevelState.Waiting : LevelState.Ahead, null, null, null, null);

    private ShownLevel Shown(ReviewPassed pass) =>
        new(pass.Level, LevelState.Passed, NameOf(pass.By), NameOf(pass.InPlaceOf), pass.On, pass.Remark);

    private ShownLevel Shown(ReviewReturned back) =>
        new(back.Level, LevelState.Returned, NameOf(back.By), NameOf(back.InPlaceOf), back.On, back.Reason);

    private ShownLevel? Remark(Entry entry) =>
        entry switch
        {
            ReviewReturned back => Shown(back),
            ReviewPassed { Remark: not null } pass => Shown(pass),
            _ => null,
        };

    private string? NameOf(PersonId? person) => person is { } known ? NameOf(known) : null;
}
