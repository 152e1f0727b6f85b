using Gongkai.Domain.Law;

namespace Gongkai.Domain.Requests;

/// <summary>
/// 举证: a kind of fact that an outcome may demand. Some are told by the docket itself, the others are given in a form with these fields.
/// </summary>
/// <param name="Code">Stable, such as <c>SearchRecorded</c>; stored in dockets.</param>
public sealed record EvidenceKind(
    string Code,
    string Name,
    string EnglishName,
    EvidenceSource Source,
    params IReadOnlyList<EvidenceField> Fields
)
{
    /// <summary>How the docket tells it; null for a kind that a form asks for.</summary>
    public Func<CaseToday, bool>? Told { get; init; }

    /// <summary>Each one given counts, such as the pieces of a redaction; of other kinds only the last one does.</summary>
    public bool Repeats { get; init; }
}

/// <summary>Where a fact comes from.</summary>
public enum EvidenceSource
{
    /// <summary>Given in a form by the one who drafts.</summary>
    Form,

    /// <summary>Follows from other entries of the docket.</summary>
    Docket,

    /// <summary>Follows from the review chain; asked when the letter is issued, not when it is proposed.</summary>
    Review,
}

/// <summary>One field of a form of evidence.</summary>
/// <param name="Choices">What a choice may be; empty for other types.</param>
public sealed record EvidenceField(
    string Code,
    string Name,
    string EnglishName,
    EvidenceFieldType Type = EvidenceFieldType.Text,
    params IReadOnlyList<EvidenceChoice> Choices
);

/// <summary>One value of a field with choices.</summary>
public sealed record EvidenceChoice(string Code, string Name, string EnglishName);

/// <summary>How a field is asked for and checked.</summary>
public enum EvidenceFieldType
{
    /// <summary>Words, not blank.</summary>
    Text,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A whole number above 0.</summary>
    Number,

    /// <summary>One of the choices.</summary>
    Choice,
}

/// <summary>What an outcome demands: one fact of any of these kinds.</summary>
public sealed record EvidenceDemand(IReadOnlyList<EvidenceKind> AnyOf)
{
    /// <summary>Only in such cases.</summary>
    public DemandWhen When { get; private init; } = DemandWhen.Always;

    /// <summary>The field whose value decides whether the fact will do; null if every value will.</summary>
    public string? Field { get; private init; }

    /// <summary>The values of that field that will do.</summary>
    public IReadOnlyList<string> Allowed { get; private init; } = [];

    /// <summary>Where the law demands it, if the law does.</summary>
    public Citation? Article { get; private init; }

    /// <summary>No law states it: a rule of this program, which a person may argue about.</summary>
    public bool IsOwnRule { get; private init; }

    public EvidenceDemand Only(DemandWhen when) => this with { When = when };

    public EvidenceDemand Where(string field, params IReadOnlyList<string> allowed) => this with { Field = field, Allowed = allowed };

    public EvidenceDemand Under(Citation article) => this with { Article = article };

    public EvidenceDemand AsOwnRule() => this with { IsOwnRule = true };
}

/// <summary>Writing demands as the catalogue reads.</summary>
public static class Demand
{
    /// <summary>A fact of any of these kinds.</summary>
    public static EvidenceDemand Any(params IReadOnlyList<EvidenceKind> kinds) => new(kinds);
}

/// <summary>In which cases a demand is made.</summary>
public enum DemandWhen
{
    /// <summary>In all.</summary>
    Always,

    /// <summary>A third party was asked: what it would be harmed by is at issue (Art. 32).</summary>
    ThirdPartyConcerned,

    /// <summary>Made jointly with other organs that were asked (Art. 34).</summary>
    JointlyMade,
}
