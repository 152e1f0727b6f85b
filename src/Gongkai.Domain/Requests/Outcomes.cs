using System.Collections.Frozen;

namespace Gongkai.Domain.Requests;

/// <summary>处理结果目录: the one catalogue of outcomes, in the order of the rows of table 3.</summary>
public static class Outcomes
{
    public static readonly IReadOnlyList<Outcome> All =
    [
        .. OutcomesOfDisclosing.All,
        .. OutcomesOfWithholding.All,
        .. OutcomesOfNotHolding.All,
        .. OutcomesOfNotProcessing.All,
        .. OutcomesOfEnding.All,
    ];

    private static readonly FrozenDictionary<string, Outcome> ByCode = All.ToFrozenDictionary(
        outcome => outcome.Code,
        StringComparer.Ordinal
    );

    public static Outcome? Find(string code) => ByCode.GetValueOrDefault(code);

    /// <summary>The outcomes that a reply of this day may have, as the drafter chooses among them.</summary>
    public static IEnumerable<Outcome> OfReplies(DateOnly repliedOn) =>
        All.Where(outcome => outcome.Ending is Ending.Reply && outcome.InForceFrom <= repliedOn);
}

/// <summary>The closed set of kinds of evidence: all that some outcome demands.</summary>
public static class EvidenceKinds
{
    public static readonly IReadOnlyList<EvidenceKind> All =
    [
        .. Outcomes.All.SelectMany(outcome => outcome.Demands).SelectMany(demand => demand.AnyOf).Distinct(),
    ];

    private static readonly FrozenDictionary<string, EvidenceKind> ByCode = All.ToFrozenDictionary(
        kind => kind.Code,
        StringComparer.Ordinal
    );

    public static EvidenceKind? Find(string code) => ByCode.GetValueOrDefault(code);
}
