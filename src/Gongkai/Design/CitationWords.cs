using System.Globalization;
using Gongkai.Domain.Law;

namespace Gongkai.Design;

/// <summary>An article as it is quoted: 条例第33条第2款, Regulation on Open Government Information, Art. 33(2).</summary>
public static class CitationWords
{
    public static string InWords(this Citation citation) =>
        citation.Act is not { } act
            ? ""
            : string.Concat(
                CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh" ? act.ShortTitle : act.EnglishTitle,
                citation.Article > 0 ? Words.Of<DesignText>("cite.article", citation.Article) : null,
                citation.Paragraph is { } paragraph ? Words.Of<DesignText>("cite.paragraph", paragraph) : null,
                citation.Item is { } item ? Words.Of<DesignText>("cite.item", item) : null
            );
}
