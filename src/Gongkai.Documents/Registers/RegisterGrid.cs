using System.Text;
using MiniExcelLibs;

namespace Gongkai.Documents.Registers;

/// <summary>A file as rows of texts: the first sheet of an XLSX, or CSV in UTF-8 or GB 18030.</summary>
internal static class RegisterGrid
{
    /// <summary>Rows, the head among them; null if it is neither.</summary>
    public static List<string[]>? Read(ReadOnlyMemory<byte> file) =>
        file.Span.StartsWith("PK\u0003\u0004"u8) ? Workbook(file)
        : TextOf(file) is { } text && !text.Contains('\0', StringComparison.Ordinal) ? Csv(text)
        : null;

    private static List<string[]>? Workbook(ReadOnlyMemory<byte> file)
    {
        try
        {
            using var stream = new MemoryStream(file.ToArray());
            return
            [
                .. stream
                    .Query(useHeaderRow: false)
                    .Cast<IDictionary<string, object?>>()
                    .Select(row => row.Values.Select(RegisterValues.TextOf).ToArray()),
            ];
        }
        catch (Exception broken)
            when (broken
                    is InvalidDataException
                        or System.Xml.XmlException
                        or InvalidOperationException
                        or KeyNotFoundException
                        or ArgumentException
                        or NullReferenceException
                        or FormatException
            )
        {
            return null;
        }
    }

    private static string? TextOf(ReadOnlyMemory<byte> file)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file.Span);
        }
        catch (DecoderFallbackException)
        {
            return Gb18030(file);
        }
    }

    private static string? Gb18030(ReadOnlyMemory<byte> file)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(
            "GB18030",
            EncoderFallback.ExceptionFallback,
            DecoderFallback.ExceptionFallback
        );
        try
        {
            return encoding?.GetString(file.Span);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    // RFC 4180; the signs after a closing quote up to the next comma belong to the cell.
    private static List<string[]> Csv(string text)
    {
        List<string[]> rows = [];
        List<string> cells = [];
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var sign = text[i];
            if (sign == '"' && quoted && i + 1 < text.Length && text[i + 1] == '"')
                cell.Append(text[++i]);
            else if (sign == '"' && (quoted || cell.Length == 0))
                quoted = !quoted;
            else if (quoted || sign is not (',' or '\n' or '\r'))
                cell.Append(sign);
            else if (sign == ',')
                cells.Add(Taken(cell));
            else if (sign == '\n')
                EndRow(rows, cells, cell);
        }
        if (cell.Length > 0 || cells.Count > 0)
            EndRow(rows, cells, cell);
        return rows;
    }

    private static void EndRow(List<string[]> rows, List<string> cells, StringBuilder cell)
    {
        cells.Add(Taken(cell));
        rows.Add([.. cells]);
        cells.Clear();
    }

    private static string Taken(StringBuilder cell)
    {
        var text = RegisterValues.TextOf(cell.ToString());
        cell.Clear();
        return text;
    }
}
