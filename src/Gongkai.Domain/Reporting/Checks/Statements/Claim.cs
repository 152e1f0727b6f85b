using Gongkai.Domain.Reporting.Checks.Prose;

namespace Gongkai.Domain.Reporting.Checks.Statements;

/// <summary>What a quantity in the prose is a number of.</summary>
internal enum ClaimKind
{
    /// <summary>新收、收到: requests of the year.</summary>
    Received,

    /// <summary>受理、办理: of the year, or with those carried in, or those concluded.</summary>
    Handled,

    /// <summary>上年结转.</summary>
    CarriedIn,

    /// <summary>结转下年度.</summary>
    CarriedOut,

    /// <summary>办结、答复.</summary>
    Replied,

    /// <summary>撤回申请.</summary>
    Withdrawn,

    /// <summary>One or several outcomes: rows of table 3.</summary>
    Outcome,

    /// <summary>A kind of applicant: columns of table 3.</summary>
    Applicant,

    /// <summary>行政复议.</summary>
    Reconsideration,

    /// <summary>行政诉讼, both kinds or a named one.</summary>
    Suit,

    /// <summary>复议诉讼相关案件 counted together.</summary>
    Remedies,

    /// <summary>A count or an amount of table 2.</summary>
    Table2,
}

/// <summary>A statement of the prose about a number that a table holds.</summary>
/// <param name="Codes">Rows, columns or groups meant; for <see cref="ClaimKind.Table2"/> one cell.</param>
/// <param name="Name">What it is called in the text.</param>
internal sealed record Claim(ClaimKind Kind, Quantity Quantity, string Name, IReadOnlyList<string> Codes)
{
    public decimal Value => Quantity.Value;

    /// <summary>Published, not issued: a different thing counted.</summary>
    public bool IsLoose { get; init; }

    /// <summary>含上年结转 stands in the sentence.</summary>
    public bool WithCarriedIn =>
        Quantity.Sentence.Text.Contains("含上", StringComparison.Ordinal)
        || Quantity.Sentence.Text.Contains("包括上", StringComparison.Ordinal)
        || Quantity.Sentence.Text.Contains("包含上", StringComparison.Ordinal);
}
