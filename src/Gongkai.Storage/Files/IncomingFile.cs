using System.Text;
using Gongkai.Domain.Dockets;
using Gongkai.Domain.Review;
using Gongkai.Storage.Journal;

namespace Gongkai.Storage.Files;

/// <summary>A file on its way into a docket: its type was told from its content, its size is within the limit, its name is no path.</summary>
public sealed class IncomingFile
{
    /// <summary>Most bytes of one file.</summary>
    public const int MostBytes = 20 * 1024 * 1024;

    private IncomingFile(NamedFile named, ReadOnlyMemory<byte> content) => (Named, Content) = (named, content);

    /// <summary>What an entry says of it.</summary>
    public NamedFile Named { get; }

    /// <summary>Its bytes.</summary>
    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>A file that the program itself made, such as a letter.</summary>
    public static IncomingFile Made(string name, string mediaType, byte[] content) => new(Describe(name, mediaType, content), content);

    /// <summary>Reasons why an upload cannot be taken.</summary>
    public static IEnumerable<Refusal> WhyNot(string name, ReadOnlyMemory<byte> content)
    {
        if (content.Length == 0)
            yield return new("file.empty", null, SafeName(name));
        else if (content.Length > MostBytes)
            yield return new("file.too-large", null, SafeName(name), $"{MostBytes / (1024 * 1024)}");
        else if (FileKinds.Of(content.Span) is not { } kind)
            yield return new("file.kind-not-taken", null, SafeName(name));
        else if (kind.IsArchive && !FileKinds.IsHarmlessPackage(content))
            yield return new("file.unsafe", null, SafeName(name));
    }

    /// <summary>An upload, when nothing stands against it.</summary>
    public static IncomingFile? Check(string name, ReadOnlyMemory<byte> content) =>
        WhyNot(name, content).Any() ? null : new(Describe(SafeName(name), FileKinds.Of(content.Span)!.MediaType, content), content);

    private static NamedFile Describe(string name, string mediaType, ReadOnlyMemory<byte> content) =>
        new(FileDigest.Parse(Convert.ToHexStringLower(Sm3.Hash(content.Span))), name, mediaType, content.Length);

    /// <summary>The last part of a name, without signs that a path, a header or a screen could take for something else.</summary>
    private static string SafeName(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\', ':']) + 1)..].Normalize(NormalizationForm.FormC);
        var safe = new string([
            .. last.Where(c => !char.IsControl(c) && !IsInvisible(c) && !"<>\"|?*".Contains(c, StringComparison.Ordinal)),
        ]);
        safe = safe.Trim(' ', '.');
        if (safe.Length == 0)
            return "file";
        return safe.Length <= 120 ? safe : safe[..100] + safe[^20..];
    }

    private static bool IsInvisible(char c) => char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.Format;
}
