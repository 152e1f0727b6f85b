using Gongkai.Domain.Dockets;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Review;

namespace Gongkai.Storage.Files;

/// <summary>A file of a docket. Its name stands with the entry that brought it; its bytes are sealed with the docket's key.</summary>
internal sealed class StoredFile
{
    public required OrganId Organ { get; init; }
    public required DocketId Docket { get; init; }
    public required FileDigest Digest { get; init; }
    public required string MediaType { get; init; }
    public required long Length { get; init; }
}

/// <summary>A piece of a stored file, sealed for its place.</summary>
internal sealed class StoredChunk
{
    public required OrganId Organ { get; init; }
    public required DocketId Docket { get; init; }
    public required FileDigest Digest { get; init; }
    public required int Number { get; init; }
    public required byte[] Box { get; init; }
}
