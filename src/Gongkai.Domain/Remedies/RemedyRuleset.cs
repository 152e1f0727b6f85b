using Gongkai.Domain.Law;
using Gongkai.Domain.Requests;

namespace Gongkai.Domain.Remedies;

/// <summary>救济规则: which way of remedy a reply tells, by its date (成文日期); for silence, by the day the period ended.</summary>
/// <param name="RefusalsFirst">复议前置 for 不予公开 of Arts. 14 to 16 (行政复议法 Art. 23).</param>
public sealed record RemedyRuleset(string Code, DateOnly InForceFrom, bool RefusalsFirst, IReadOnlyList<Citation> Basis)
{
    public static readonly IReadOnlyList<RemedyRuleset> All =
    [
        new("Before2024", DateOnly.MinValue, false, [new(Acts.Reconsideration2017, 9), new(Acts.CourtRules2011)]),
        new("From2024", Acts.Reconsideration.InForceFrom, true, [new(Acts.Reconsideration, 23), new(Acts.CourtRules2011)]),
        new("From2025June", Acts.CourtRules2025.InForceFrom, true, [new(Acts.Reconsideration, 23), new(Acts.CourtRules2025, 1)]),
    ];

    public static RemedyRuleset On(DateOnly repliedOn) => All.Last(ruleset => ruleset.InForceFrom <= repliedOn);

    /// <summary>The block of a reply with this outcome; for a partial one, by the grounds of its withheld pieces (Art. 37).</summary>
    public RemedyBlock BlockOf(Outcome outcome, params IReadOnlyList<Outcome> groundsOfPieces) =>
        outcome.Remedies switch
        {
            RemedyPath.None => RemedyBlock.None,
            RemedyPath.First when RefusalsFirst => RemedyBlock.First,
            RemedyPath.ByGround when RefusalsFirst && groundsOfPieces.Any(ground => ground.IsRefusal) => RemedyBlock.FirstAndFree,
            _ => RemedyBlock.Free,
        };

    /// <summary>
    /// The block of a letter that is no reply. Procedural notices carry none: they are not accepted for reconsideration. The third party that
    /// is told of a disclosure against its will (Art. 32), and whose correction is refused (Art. 41), may choose.
    /// </summary>
    public static RemedyBlock BlockOfNotice(string instrument) =>
        instrument is "I-THIRD-TOLD" or "I-CORRECT-RECORD" ? RemedyBlock.Free : RemedyBlock.None;
}

/// <summary>救济途径告知: the sentences that a letter ends with.</summary>
public enum RemedyBlock
{
    /// <summary>None: nothing was decided.</summary>
    None,

    /// <summary>Reconsideration or suit, by choice.</summary>
    Free,

    /// <summary>Reconsideration first.</summary>
    First,

    /// <summary>First for what was withheld, by choice for the rest.</summary>
    FirstAndFree,
}
