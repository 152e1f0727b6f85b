using System.Text;
using UtfUnknown;

namespace Gongkai.Documents.Reports.Sources;

/// <summary>Bytes to text: byte order mark, strict UTF-8, then GB 18030 (which holds GBK and GB 2312), then what statistics say.</summary>
internal static class TextDecoding
{
    static TextDecoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static (string Text, string Charset) Decode(byte[] bytes, string? declared = null)
    {
        if (WithMark(bytes) is { } marked)
            return marked;
        if (Strict(bytes, new UTF8Encoding(false, throwOnInvalidBytes: true)) is { } utf8)
            return (utf8, "utf-8");
        if (declared is not null && Named(declared) is { } named && Strict(bytes, named) is { } asDeclared)
            return (asDeclared, named.WebName);
        if (Strict(bytes, Named("gb18030")!) is { } gb)
            return (gb, "gb18030");
        var guess = CharsetDetector.DetectFromBytes(bytes).Detected?.Encoding ?? Encoding.UTF8;
        return (guess.GetString(bytes), guess.WebName);
    }

    /// <summary>Line ends of every kind become one.</summary>
    public static string[] Lines(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace('\v', '\n').Replace('\u2028', '\n').Split('\n');

    private static (string, string)? WithMark(byte[] bytes) =>
        bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3), "utf-8"),
            [0xFF, 0xFE, ..] => (Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2), "utf-16"),
            [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2), "utf-16be"),
            _ => null,
        };

    private static Encoding? Named(string name)
    {
        try
        {
            return name.ToUpperInvariant() is "GBK" or "GB2312" ? Encoding.GetEncoding("gb18030") : Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string? Strict(byte[] bytes, Encoding encoding)
    {
        try
        {
            var strict = (Encoding)encoding.Clone();
            strict.DecoderFallback = DecoderFallback.ExceptionFallback;
            return strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
