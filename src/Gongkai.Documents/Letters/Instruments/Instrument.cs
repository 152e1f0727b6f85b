using System.Collections.Frozen;

namespace Gongkai.Documents.Letters.Instruments;

/// <summary>文书种类: title and standing sentences of one kind of reply. No national template exists; the words are this project's.</summary>
/// <param name="Code">Such as <c>I-NOT-EXIST</c>; named by the outcome.</param>
/// <param name="Title">标题.</param>
/// <param name="Conclusion">Follows the basis: what the organ decided.</param>
/// <param name="Next">Before the remedies: what the applicant can do now.</param>
/// <param name="Details">What this kind of letter must tell besides.</param>
public sealed record Instrument(string Code, string Title, string Conclusion, string? Next, params IReadOnlyList<Detail> Details)
{
    /// <summary>A reason is owed for every result but full disclosure (Art. 36).</summary>
    public bool NeedsReason { get; init; } = true;
}

/// <summary>One sentence that a letter must or may hold, with named parts from the evidence of the case.</summary>
public sealed record Detail(string Text, Need Need = Need.Always);

/// <summary>When a detail must stand in the letter.</summary>
public enum Need
{
    /// <summary>Always: a missing part stops the issue.</summary>
    Always,

    /// <summary>Only where its parts are known.</summary>
    IfKnown,
}

/// <summary>答复文书目录: the twenty-six kinds of replies.</summary>
public static class ReplyInstruments
{
    /// <summary>All, in the order of the catalogue.</summary>
    public static IReadOnlyList<Instrument> All { get; } =
    [.. GrantingInstruments.All, .. RefusingInstruments.All, .. UnableInstruments.All, .. UnprocessedInstruments.All];

    private static readonly FrozenDictionary<string, Instrument> s_byCode = All.ToFrozenDictionary(i => i.Code, StringComparer.Ordinal);

    /// <summary>The kind of this code.</summary>
    public static Instrument Of(string code) =>
        s_byCode.GetValueOrDefault(code) ?? throw new ArgumentOutOfRangeException(nameof(code), code, "not a reply instrument");
}
