using System.Buffers;

namespace Gongkai.Domain.Review;

/// <summary>SM3 digest (GB/T 32905) of a file's bytes: 64 lower-case hex signs. What is approved is this.</summary>
public readonly record struct FileDigest
{
    private static readonly SearchValues<char> HexSigns = SearchValues.Create("0123456789abcdef");
    private readonly string? _hex;

    private FileDigest(string hex) => _hex = hex;

    /// <summary>Reads 64 lower-case hex signs.</summary>
    public static bool TryParse(string? text, out FileDigest digest)
    {
        var valid = text is { Length: 64 } && text.AsSpan().IndexOfAnyExcept(HexSigns) < 0;
        digest = valid ? new(text!) : default;
        return valid;
    }

    /// <summary>Reads 64 lower-case hex signs, or throws.</summary>
    public static FileDigest Parse(string text) => TryParse(text, out var digest) ? digest : throw new FormatException("not an SM3 digest");

    /// <summary>The hex form; empty for no file.</summary>
    public override string ToString() => _hex ?? "";
}

/// <summary>A stored file that an entry names: its bytes by digest, and what it is called.</summary>
/// <param name="Digest">SM3 of the bytes.</param>
/// <param name="Name">Shown name; never a path.</param>
/// <param name="MediaType">By content, not by name.</param>
/// <param name="Length">Bytes.</param>
public sealed record NamedFile(FileDigest Digest, string Name, string MediaType, long Length);
