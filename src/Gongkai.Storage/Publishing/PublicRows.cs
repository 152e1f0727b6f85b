using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Publishing;
using Gongkai.Domain.Review;

namespace Gongkai.Storage.Publishing;

/// <summary>已公开信息: an item as the public sees it. A copy of what was approved; the portal reads nothing else.</summary>
public sealed class PublicItem
{
    internal PublicItem() { }

    /// <summary>Row number, for the search index alone.</summary>
    internal long Id { get; init; }

    public OrganId Organ { get; internal set; }
    public DocketId Docket { get; internal set; }

    /// <summary>索引号 as printed; part of the address.</summary>
    public string IndexNumber { get; internal set; } = "";

    /// <summary>Which version this is.</summary>
    public int Version { get; internal set; }

    public string Title { get; internal set; } = "";
    public string Column { get; internal set; } = "";
    public int? StatutoryItem { get; internal set; }
    public string Summary { get; internal set; } = "";

    /// <summary>正文 in Markdown.</summary>
    public string Body { get; internal set; } = "";

    /// <summary>年度报告 as markup made by the program.</summary>
    public string? Report { get; internal set; }

    public string? Topic { get; internal set; }
    public string? Genre { get; internal set; }
    public string IssuingOrgan { get; internal set; } = "";
    public string? DocumentNumber { get; internal set; }

    /// <summary>成文日期.</summary>
    public DateOnly SignedOn { get; internal set; }

    /// <summary>发布日期 of the first version.</summary>
    public DateOnly PublishedOn { get; internal set; }

    /// <summary>Day of the present version.</summary>
    public DateOnly ChangedOn { get; internal set; }

    public Validity Validity { get; internal set; }

    /// <summary>Day on which it was withdrawn; what stays is the explanation.</summary>
    public DateOnly? WithdrawnOn { get; internal set; }

    public WithdrawalKind? Withdrawal { get; internal set; }
    public string? Explanation { get; internal set; }

    /// <summary>The text as search sees it; empty when withdrawn.</summary>
    internal string Grams { get; set; } = "";
}

/// <summary>An earlier or the present version of an item: when it came, and what changed.</summary>
public sealed class PublicVersion
{
    internal PublicVersion() { }

    public OrganId Organ { get; internal init; }
    public DocketId Docket { get; internal init; }
    public int Version { get; internal init; }
    public DateOnly PublishedOn { get; internal init; }
    public string Title { get; internal init; } = "";
    public string Body { get; internal init; } = "";
    public string? Report { get; internal init; }
    public string? Change { get; internal init; }
}

/// <summary>附件 of an item as the public gets it.</summary>
public sealed class PublicFile
{
    internal PublicFile() { }

    public OrganId Organ { get; internal init; }
    public DocketId Docket { get; internal init; }
    public FileDigest Digest { get; internal init; }
    public string Name { get; internal init; } = "";
    public string MediaType { get; internal init; } = "";
    public long Length { get; internal init; }

    /// <summary>Place among the attachments.</summary>
    public int Place { get; internal init; }
}

/// <summary>The bytes of a public attachment.</summary>
internal sealed class PublicContent
{
    public required OrganId Organ { get; init; }
    public required DocketId Docket { get; init; }
    public required FileDigest Digest { get; init; }
    public required byte[] Bytes { get; init; }
}
