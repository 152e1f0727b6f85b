using Gongkai.Domain.Publishing;
using Gongkai.Domain.Review;
using Gongkai.Storage.Publishing;

namespace Gongkai.Items;

/// <summary>版面: one version of an item as it is shown, to the public or to those who still review it. One picture for both.</summary>
public sealed record ItemSheet
{
    public required string Title { get; init; }
    public required string IssuingOrgan { get; init; }
    public required DateOnly SignedOn { get; init; }
    public required string Body { get; init; }

    /// <summary>年度报告 as markup made by the program.</summary>
    public string? Report { get; init; }

    /// <summary>索引号; none before the first publication.</summary>
    public string? IndexNumber { get; init; }

    public string? Topic { get; init; }
    public string? Genre { get; init; }
    public string? DocumentNumber { get; init; }
    public Validity Validity { get; init; }

    /// <summary>发布日期 of the first version.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>Day of the version that is shown.</summary>
    public DateOnly? VersionOn { get; init; }

    /// <summary>附件; none with an older version.</summary>
    public IReadOnlyList<SheetFile> Files { get; init; } = [];

    /// <summary>Where the newer version lies, when this one is older.</summary>
    public string? Newest { get; init; }

    /// <summary>It stands inside a page with a title of its own.</summary>
    public bool IsInner { get; init; }

    /// <summary>A version as the public sees it.</summary>
    public static ItemSheet Of(PublicItem item, PublicVersion version, IReadOnlyList<PublicFile> files)
    {
        var isNewest = version.Version == item.Version;
        return new()
        {
            Title = version.Title,
            IssuingOrgan = item.IssuingOrgan,
            SignedOn = item.SignedOn,
            Body = version.Body,
            Report = version.Report,
            IndexNumber = item.IndexNumber,
            Topic = item.Topic,
            Genre = item.Genre,
            DocumentNumber = item.DocumentNumber,
            Validity = item.Validity,
            PublishedOn = item.PublishedOn,
            VersionOn = version.PublishedOn,
            Files = isNewest
                ? [.. files.Select(file => new SheetFile(file.Name, $"{item.Address()}/files/{file.Digest}", file.Length))]
                : [],
            Newest = isNewest ? null : item.Address(),
        };
    }

    /// <summary>A draft as the public would see it.</summary>
    public static ItemSheet Of(Publication item, PublicationContent content, Func<NamedFile, string> addressOf) =>
        new()
        {
            Title = content.Title.Value,
            IssuingOrgan = content.IssuingOrgan,
            SignedOn = content.SignedOn,
            Body = content.Body.Value,
            Report = content.Report?.Value,
            IndexNumber = item.Index?.ToString(),
            PublishedOn = item.PublishedOn,
            Topic = content.Topic,
            Genre = content.Genre,
            DocumentNumber = content.DocumentNumber,
            Validity = content.Validity,
            Files = [.. content.Attachments.Select(file => new SheetFile(file.Name, addressOf(file), file.Length))],
            IsInner = true,
        };
}

/// <summary>An attachment with the address at which this reader gets it.</summary>
public sealed record SheetFile(string Name, string Address, long Length);
