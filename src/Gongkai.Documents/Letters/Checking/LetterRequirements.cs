using Gongkai.Domain.Law;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Requests;

namespace Gongkai.Documents.Letters.Checking;

/// <summary>What a reply must say, from the case and its outcome, to be held against the file.</summary>
public sealed record LetterRequirements
{
    /// <summary>发文机关.</summary>
    public required string Organ { get; init; }

    /// <summary>标题 of the outcome's kind of letter.</summary>
    public required string Title { get; init; }

    /// <summary>主送.</summary>
    public required string Addressee { get; init; }

    /// <summary>案号.</summary>
    public required string CaseNumber { get; init; }

    /// <summary>The request, line by line.</summary>
    public required IReadOnlyList<string> Request { get; init; }

    /// <summary>Articles that the outcome allows; each must be cited, no other of the same act may be.</summary>
    public required IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>救济途径 for the outcome and the day; empty for none.</summary>
    public required string Remedies { get; init; }

    /// <summary>A reason is owed.</summary>
    public required bool NeedsReason { get; init; }

    /// <summary>Telephone of the office, which is no personal data.</summary>
    public required string OfficeTelephone { get; init; }

    /// <summary>发文字号 that the signed letter bears; null for a draft.</summary>
    public DocumentNumber? Number { get; init; }

    /// <summary>成文日期; null for a draft.</summary>
    public DateOnly? SignedOn { get; init; }

    /// <summary>Requirements of a reply.</summary>
    public static LetterRequirements OfReply(DisclosureRequest request, Organ organ, ReplyMaterial material) =>
        new()
        {
            Organ = organ.Name,
            Title = material.Instrument.Title,
            Addressee = Skeleton.AddresseeOf(request),
            CaseNumber = request.Number.ToString(),
            Request = [.. Skeleton.Lines(request.Asked?.Description.Value).Select(PersonalNumbers.Mask)],
            Citations = [.. material.Grounds.Where(citation => !citation.IsEmpty)],
            Remedies = material.Remedies,
            NeedsReason = material.Instrument.NeedsReason,
            OfficeTelephone = organ.Office.Telephone,
        };
}

/// <summary>Why a letter may not be issued as it stands. <paramref name="Code"/> is the key of the text.</summary>
public sealed record LetterFinding(string Code, params IReadOnlyList<string> Values);
