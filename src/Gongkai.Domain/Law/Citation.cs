using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Gongkai.Domain.Law;

/// <summary>
/// 引用条款: act, article 条, paragraph 款, item 项. Written <c>条例33</c>, <c>条例33.2</c>, <c>条例36(2)</c>, <c>条例33.2(1)</c>,
/// or the act alone where the whole act is meant (article 0). The default value cites nothing and prints empty.
/// </summary>
public readonly partial record struct Citation
{
    public Citation(Act act, int article = 0, int? paragraph = null, int? item = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(article);
        if (paragraph is < 1 || item is < 1 || (article == 0 && (paragraph ?? item) is not null))
            throw new ArgumentOutOfRangeException(nameof(article), "A paragraph or an item stands in an article and is counted from 1.");
        (Act, Article, Paragraph, Item) = (act, article, paragraph, item);
    }

    public Act? Act { get; }
    public int Article { get; }
    public int? Paragraph { get; }
    public int? Item { get; }

    public bool IsEmpty => Act is null;

    public static bool TryParse([NotNullWhen(true)] string? text, out Citation citation)
    {
        citation = default;
        if (text is null || Acts.OpeningOf(text) is not { } act)
            return false;
        var rest = text[act.ShortTitle.Length..];
        if (rest.Length == 0)
        {
            citation = new(act);
            return true;
        }
        if (Place().Match(rest) is not { Success: true } place)
            return false;
        citation = new(act, Number(place.Groups["article"])!.Value, Number(place.Groups["paragraph"]), Number(place.Groups["item"]));
        return true;
    }

    public static Citation Parse(string text) =>
        TryParse(text, out var citation) ? citation : throw new FormatException($"Not a citation: '{text}'.");

    public override string ToString() =>
        Act is null ? ""
        : Article == 0 ? Act.ShortTitle
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{Act.ShortTitle}{Article}{(Paragraph is { } p ? $".{p}" : "")}{(Item is { } i ? $"({i})" : "")}"
        );

    private static int? Number(Group digits) => digits.Success ? int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(
        @"^(?<article>[1-9][0-9]{0,3})(\.(?<paragraph>[1-9][0-9]?))?(\((?<item>[1-9][0-9]?)\))?\z",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Place();
}
