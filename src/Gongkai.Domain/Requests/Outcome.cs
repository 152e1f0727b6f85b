using Gongkai.Domain.Law;

namespace Gongkai.Domain.Requests;

/// <summary>处理结果: one row of the catalogue of outcomes; what a reply may say, and what must stand behind it.</summary>
/// <param name="Code">Stable, such as <c>NotExisting</c>; stored in dockets.</param>
/// <param name="Name">As officials say it.</param>
/// <param name="EnglishName">The same in English.</param>
public sealed record Outcome(string Code, string Name, string EnglishName)
{
    /// <summary>Row of table 3 in the form of 2021 (国办公开办函〔2021〕30号).</summary>
    public required string ReportRow2021 { get; init; }

    /// <summary>Row of table 3 in the form of 2019; the same one if not said.</summary>
    public string ReportRow2019
    {
        get => field ?? ReportRow2021;
        init;
    }

    /// <summary>Articles the letter cites; a person may leave some out, never add others.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>The letter also cites the ground of every withheld piece (Art. 37).</summary>
    public bool CitesGroundsOfPieces { get; init; }

    /// <summary>Whether the law demands this result once its facts are there, or leaves it to the organ.</summary>
    public required Duty Duty { get; init; }

    /// <summary>What must be in the docket before the outcome may be proposed, all of it.</summary>
    public required IReadOnlyList<EvidenceDemand> Demands { get; init; }

    /// <summary>文书 of the letter (instrument code).</summary>
    public required string Instrument { get; init; }

    /// <summary>Which way of remedy the letter tells.</summary>
    public required RemedyPath Remedies { get; init; }

    /// <summary>The fee by item may be charged with this result (R-FEE.3).</summary>
    public bool FeePossible { get; init; } = true;

    /// <summary>How the outcome ends the case.</summary>
    public Ending Ending { get; init; } = Ending.Reply;

    /// <summary>Whether article and row were read in a source.</summary>
    public Certainty Certainty { get; init; } = Certainty.Verified;

    /// <summary>What of it still has to be read in a source, in a few words; empty if nothing.</summary>
    public string Unverified { get; init; } = "";

    /// <summary>What the one who chooses it should know.</summary>
    public string Note { get; init; } = "";

    /// <summary>The same in English.</summary>
    public string EnglishNote { get; init; } = "";

    /// <summary>First day of a reply that may use it.</summary>
    public DateOnly InForceFrom { get; init; } = Regulation.Revised2019;

    /// <summary>Withheld under Arts. 14 to 16: reconsideration comes first since 2024.</summary>
    public bool IsRefusal => Remedies is RemedyPath.First;

    /// <summary>The letter needs a review chain with the secrecy step (Art. 17).</summary>
    public bool NeedsSecrecyReview => Demands.Any(demand => demand.AnyOf.Contains(DocketEvidence.SecrecyReviewed));

    /// <summary>A reason is owed for every result but full disclosure (Art. 36 (3)).</summary>
    public bool NeedsReason => ReportRow2021 is not "T3.R03_1";

    /// <summary>The letter may cite this ground.</summary>
    public bool Allows(Citation ground) => CitesGroundsOfPieces || Citations.Contains(ground);

    /// <summary>Row of table 3 for a result of this year: the form of 2021 is used for reports of 2021 and later.</summary>
    public string ReportRow(int yearOfResult) => yearOfResult >= Acts.ReportForm2021.InForceFrom.Year ? ReportRow2021 : ReportRow2019;
}

/// <summary>应当 or 可以.</summary>
public enum Duty
{
    /// <summary>应当: no choice once the facts are there.</summary>
    Must,

    /// <summary>可以: a choice that the reason must show.</summary>
    May,
}

/// <summary>救济途径 that a reply tells; the words come from the ruleset of the reply's date.</summary>
public enum RemedyPath
{
    /// <summary>None: nothing was decided.</summary>
    None,

    /// <summary>Reconsideration or suit, as the applicant chooses.</summary>
    Free,

    /// <summary>复议前置: reconsideration first, for refusals of Arts. 14 to 16 since 2024.</summary>
    First,

    /// <summary>By the grounds of the withheld pieces (Art. 37): first for these, free for the rest.</summary>
    ByGround,
}

/// <summary>By which act a case comes to the outcome.</summary>
public enum Ending
{
    /// <summary>A reply that passes the review chain.</summary>
    Reply,

    /// <summary>视为放弃, decided by a person after the applicant's period.</summary>
    GivenUp,

    /// <summary>撤回 by the applicant.</summary>
    Withdrawn,
}
