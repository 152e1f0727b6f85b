using Gongkai.Domain.Review;
using Gongkai.Storage.Journal;

namespace Gongkai.Storage.Files;

/// <summary>A file on its way into a docket. What comes from outside was judged by its content before (type, size, name).</summary>
public sealed class IncomingFile
{
    private IncomingFile(NamedFile named, ReadOnlyMemory<byte> content) => (Named, Content) = (named, content);

    /// <summary>What an entry says of it.</summary>
    public NamedFile Named { get; }

    /// <summary>Its bytes.</summary>
    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>A file with its digest.</summary>
    public static IncomingFile Of(string name, string mediaType, ReadOnlyMemory<byte> content) =>
        new(new(FileDigest.Parse(Convert.ToHexStringLower(Sm3.Hash(content.Span))), name, mediaType, content.Length), content);
}
