using System.Globalization;
using System.Text;
using Gongkai.Domain.Law;
using Gongkai.Domain.People;
using Gongkai.Domain.Requests;
using Gongkai.Domain.Review;

namespace Gongkai.Domain.Publishing;

/// <summary>公开属性 (Art. 13). Withholding needs a ground.</summary>
public enum DisclosureAttribute
{
    /// <summary>主动公开.</summary>
    Proactive,

    /// <summary>依申请公开.</summary>
    OnRequest,

    /// <summary>不予公开.</summary>
    Withheld,
}

/// <summary>有效性 of a document.</summary>
public enum Validity
{
    /// <summary>Not a document that can lose its force.</summary>
    NotApplicable,

    /// <summary>现行有效.</summary>
    InForce,

    /// <summary>已修改.</summary>
    Amended,

    /// <summary>已废止.</summary>
    Repealed,

    /// <summary>已失效.</summary>
    Expired,
}

/// <summary>发布内容: one version of an item, whole: head, text and attachments (Art. 12, 20).</summary>
public sealed record PublicationContent
{
    /// <summary>标题.</summary>
    public required FreeText Title { get; init; }

    /// <summary>栏目 by code.</summary>
    public required string Column { get; init; }

    /// <summary>法定主动公开内容: number 1 to 15 of Art. 20; null outside that column.</summary>
    public int? StatutoryItem { get; init; }

    /// <summary>公开属性.</summary>
    public DisclosureAttribute Attribute { get; init; } = DisclosureAttribute.Proactive;

    /// <summary>内容概述, demanded of the catalogue (Art. 12).</summary>
    public required FreeText Summary { get; init; }

    /// <summary>正文, in Markdown.</summary>
    public required FreeText Body { get; init; }

    /// <summary>主题分类.</summary>
    public string? Topic { get; init; }

    /// <summary>体裁分类.</summary>
    public string? Genre { get; init; }

    /// <summary>发文机关.</summary>
    public required string IssuingOrgan { get; init; }

    /// <summary>发文字号.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>成文日期. Not the day of publication, which the server sets.</summary>
    public required DateOnly SignedOn { get; init; }

    /// <summary>有效性.</summary>
    public Validity Validity { get; init; }

    /// <summary>附件.</summary>
    public IReadOnlyList<NamedFile> Attachments { get; init; } = [];

    /// <summary>不予公开的依据和理由; demanded of what is withheld.</summary>
    public Withholding? Withholding { get; init; }

    /// <summary>年度报告 as the page shows it: markup made by the program from a report, never typed by a person. Stands below the text.</summary>
    public FreeText? Report { get; init; }

    /// <summary>
    /// The bytes that reviewers approve: every field and the digest of every attachment, in a fixed order. What later versions of the program
    /// added counts only where it is filled in, so that the bytes of old content stay the same.
    /// </summary>
    public byte[] CanonicalBytes()
    {
        var text = new StringBuilder();
        foreach (var field in Fields())
            text.Append(CultureInfo.InvariantCulture, $"{field?.Length ?? -1}:{field}\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private IEnumerable<string?> Fields() =>
        [
            Title.Value,
            Column,
            StatutoryItem?.ToString(CultureInfo.InvariantCulture),
            Attribute.ToString(),
            Summary.Value,
            Body.Value,
            Topic,
            Genre,
            IssuingOrgan,
            DocumentNumber,
            SignedOn.ToString("O", CultureInfo.InvariantCulture),
            Validity.ToString(),
            .. Attachments.SelectMany(file => new[] { file.Name, file.Digest.ToString() }),
            .. Withholding is { } withheld ? ["withholding", withheld.Ground, withheld.Reason.Value] : Array.Empty<string>(),
            .. Report is { } report ? ["report", report.Value] : Array.Empty<string>(),
        ];
}

/// <summary>不予公开: the ground (Art. 14 to 16) and the reasons (Art. 36 item 3 asks for them in a reply; a later re-assessment needs them, Art. 18).</summary>
/// <param name="Ground">Code of one of <see cref="Grounds"/>.</param>
public sealed record Withholding(string Ground, FreeText Reason)
{
    /// <summary>The outcomes by which information is withheld: those of articles 14, 15 and 16.</summary>
    public static IReadOnlyList<Outcome> Grounds { get; } =
    [.. Outcomes.All.Where(outcome => outcome.Citations.Any(c => c.Act == Acts.Regulation && c.Article is 14 or 15 or 16))];
}
