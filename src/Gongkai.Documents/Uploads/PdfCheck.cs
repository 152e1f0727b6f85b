using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Tokens;

namespace Gongkai.Documents.Uploads;

/// <summary>PDF: refused when it cannot be opened, asks for a password, holds script or starts programs, or carries files.</summary>
internal static class PdfCheck
{
    public static IEnumerable<UploadRefusal> Reasons(ReadOnlySpan<byte> content)
    {
        try
        {
            using var pdf = PdfDocument.Open(content.ToArray(), new ParsingOptions { UseLenientParsing = true });
            return pdf.NumberOfPages == 0 ? [new("upload.damaged")] : [.. Active(pdf).Distinct()];
        }
        catch (PdfDocumentEncryptedException)
        {
            return [new("upload.password")];
        }
        catch (Exception broken) when (IsBroken(broken))
        {
            return [new("upload.damaged")];
        }
    }

    // What the reader throws at bytes that are no sound PDF.
    private static bool IsBroken(Exception broken) =>
        broken
            is PdfDocumentFormatException
                or InvalidOperationException
                or IndexOutOfRangeException
                or ArgumentException
                or KeyNotFoundException
                or InvalidDataException
                or ArithmeticException
                or FormatException
                or NullReferenceException;

    // Everything that a reader can reach from the catalogue: an action may hang on a page, a field or a bookmark.
    private static IEnumerable<UploadRefusal> Active(PdfDocument pdf)
    {
        var seen = new HashSet<IndirectReference>();
        var left = new Stack<IToken>([pdf.Structure.Catalog.CatalogDictionary]);
        while (left.TryPop(out var token))
        {
            foreach (var child in Children(token))
                left.Push(child);
            if (token is DictionaryToken dictionary)
                foreach (var finding in Findings(dictionary))
                    yield return finding;
            if (token is IndirectReferenceToken { Data: var reference } && seen.Add(reference) && Target(pdf, reference) is { } target)
                left.Push(target);
        }
    }

    private static IEnumerable<IToken> Children(IToken token) =>
        token switch
        {
            DictionaryToken dictionary => dictionary.Data.Values,
            StreamToken stream => [stream.StreamDictionary],
            ArrayToken array => array.Data,
            _ => [],
        };

    // A reference to nothing stands for nothing; many sound files hold some.
    private static IToken? Target(PdfDocument pdf, IndirectReference reference)
    {
        try
        {
            return pdf.Structure.GetObject(reference)?.Data;
        }
        catch (Exception broken) when (IsBroken(broken))
        {
            return null;
        }
    }

    private static IEnumerable<UploadRefusal> Findings(DictionaryToken dictionary)
    {
        if (dictionary.ContainsKey(NameToken.Create("JS")) || dictionary.ContainsKey(NameToken.Create("JavaScript")))
            yield return new("upload.active-content");
        if (dictionary.TryGet(NameToken.S, out NameToken kind) && kind.Data is "JavaScript" or "Launch" or "SubmitForm" or "ImportData")
            yield return new("upload.active-content");
        if (dictionary.ContainsKey(NameToken.Create("EmbeddedFiles")) || dictionary.ContainsKey(NameToken.Create("EF")))
            yield return new("upload.carries-files");
    }
}
