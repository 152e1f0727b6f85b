using Gongkai.Domain.Requests;

namespace Gongkai.Documents.Letters;

/// <summary>
/// 文书: one outgoing letter, before it takes a form. A draft under review has neither number nor date; the signed letter is the same
/// letter with both, and nothing else differs.
/// </summary>
public sealed record Letter
{
    /// <summary>Code of its instrument, such as <c>I-NOT-EXIST</c>.</summary>
    public required string Instrument { get; init; }

    /// <summary>发文机关: full name, at the head and above the date.</summary>
    public required string Organ { get; init; }

    /// <summary>标题.</summary>
    public required string Title { get; init; }

    /// <summary>主送: whom it addresses, as the applicant gave the name.</summary>
    public required string Addressee { get; init; }

    /// <summary>What it says, paragraph by paragraph, in the order of the page.</summary>
    public required IReadOnlyList<LetterParagraph> Body { get; init; }

    /// <summary>附件.</summary>
    public IReadOnlyList<LetterAttachment> Attachments { get; init; } = [];

    /// <summary>发文字号; null while not signed.</summary>
    public DocumentNumber? Number { get; init; }

    /// <summary>成文日期; null while not signed.</summary>
    public DateOnly? SignedOn { get; init; }

    /// <summary>Comes from a demonstration: every page says that it binds nobody.</summary>
    public bool IsDemonstration { get; init; }

    /// <summary>签发: the same letter with number and date.</summary>
    public Letter SignedAs(DocumentNumber number, DateOnly on) => this with { Number = number, SignedOn = on };
}

/// <summary>One paragraph, and which element of the letter it is.</summary>
public sealed record LetterParagraph(LetterPart Part, string Text);

/// <summary>附件: what goes with the letter.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Form">纸质 or 电子文档, and how many pages, as printed; null if the name says enough.</param>
public sealed record LetterAttachment(string Title, string? Form = null);

/// <summary>Elements of a letter's body, in their usual order.</summary>
public enum LetterPart
{
    /// <summary>When and how the request came.</summary>
    Opening,

    /// <summary>The request in its own words.</summary>
    Request,

    /// <summary>查明: what was searched and who was asked.</summary>
    Facts,

    /// <summary>Basis and conclusion.</summary>
    Basis,

    /// <summary>答复: one sentence per item asked.</summary>
    Result,

    /// <summary>理由.</summary>
    Reason,

    /// <summary>What this kind of letter must tell besides.</summary>
    Detail,

    /// <summary>What can be done next.</summary>
    Next,

    /// <summary>救济途径.</summary>
    Remedies,

    /// <summary>The office, never a person.</summary>
    Contact,
}
