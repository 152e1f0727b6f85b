using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Gongkai.Documents.Reports.Sources;

/// <summary>Automatic numbers (一、 二、 or 1. 2.) are not in the text of a Word document: this counts them as the word processor would.</summary>
internal sealed partial class DocxNumbering
{
    private readonly Dictionary<(int Number, int Level), int> _counts = [];
    private readonly Numbering? _definitions;

    private DocxNumbering(Numbering? definitions) => _definitions = definitions;

    public static DocxNumbering Of(MainDocumentPart part) => new(part.NumberingDefinitionsPart?.Numbering);

    /// <summary>The number to print before this paragraph; empty when it has none.</summary>
    public string Next(Paragraph paragraph)
    {
        var properties = paragraph.ParagraphProperties?.NumberingProperties;
        if (_definitions is null || properties?.NumberingId?.Val?.Value is not { } number || number <= 0)
            return "";
        var level = Math.Clamp(properties!.NumberingLevelReference?.Val?.Value ?? 0, 0, 8);
        if (LevelOf(number, level) is not { } definition)
            return "";
        var start = definition.StartNumberingValue?.Val?.Value ?? 1;
        var count = _counts.TryGetValue((number, level), out var last) ? last + 1 : start;
        _counts[(number, level)] = count;
        for (var deeper = level + 1; deeper < 9; deeper++)
            _counts.Remove((number, deeper));
        var isChinese = definition.NumberingFormat?.Val?.InnerText is { } format && format.Contains("hinese", StringComparison.Ordinal);
        return Place().Replace(definition.LevelText?.Val?.Value ?? "", match => Count(match, number, level, count, isChinese));
    }

    private string Count(Match match, int number, int level, int count, bool isChinese)
    {
        var wanted = match.Value[1] - '1';
        var value = wanted == level ? count : _counts.GetValueOrDefault((number, wanted), 1);
        return isChinese ? Chinese(value) : value.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private Level? LevelOf(int number, int level)
    {
        var instance = _definitions!.Elements<NumberingInstance>().FirstOrDefault(instance => instance.NumberID?.Value == number);
        var id = instance?.AbstractNumId?.Val?.Value;
        return _definitions
            .Elements<AbstractNum>()
            .FirstOrDefault(definition => definition.AbstractNumberId?.Value == id)
            ?.Elements<Level>()
            .FirstOrDefault(found => found.LevelIndex?.Value == level);
    }

    private static string Chinese(int value)
    {
        const string digits = "〇一二三四五六七八九";
        return value switch
        {
            < 10 => digits[Math.Max(value, 0)].ToString(),
            < 20 => "十" + (value == 10 ? "" : digits[value - 10].ToString()),
            < 100 => digits[value / 10] + "十" + (value % 10 == 0 ? "" : digits[value % 10].ToString()),
            _ => value.ToString(System.Globalization.CultureInfo.InvariantCulture),
        };
    }

    [GeneratedRegex("%[1-9]", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Place();
}
