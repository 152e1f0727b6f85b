using Gongkai.Domain.Publishing;
using Gongkai.Domain.Review;
using Gongkai.Storage.Journal;

namespace Gongkai.Storage.Publishing;

/// <summary>The SM3 digest of an item's content: what reviewers approve, and what alone may go up.</summary>
public static class ContentDigest
{
    /// <summary>The digest of the canonical bytes.</summary>
    public static FileDigest Of(PublicationContent content) =>
        FileDigest.Parse(Convert.ToHexStringLower(Sm3.Hash(content.CanonicalBytes())));
}
