using System.Text.RegularExpressions;
using Gongkai.Domain.Law;

namespace Gongkai.Documents.Letters.Checking;

/// <summary>引用核对: every article of the Regulation in the letter belongs to the outcome, and every ground of the outcome is cited.</summary>
internal static partial class CitationCheck
{
    /// <summary>Foreign and missing citations. Articles of acts that the outcome does not name are the handler's facts.</summary>
    public static IEnumerable<LetterFinding> Findings(IReadOnlyList<WrittenLine> lines, IReadOnlyList<Citation> allowed)
    {
        var cited = lines.Where(line => line.Element != nameof(LetterPart.Request)).SelectMany(line => Read(line.Text)).Distinct().ToList();
        var acts = allowed.Select(citation => citation.Act).Append(Acts.Regulation).ToHashSet();
        foreach (var foreign in cited.Where(c => acts.Contains(c.Act) && !allowed.Any(a => Covers(a, c))))
            yield return new("letter.citation-foreign", Words(foreign));
        foreach (var missing in allowed.Where(a => !cited.Any(c => Covers(a, c))))
            yield return new("letter.citation-missing", Words(missing));
    }

    /// <summary>Articles of known acts in a text, in official form.</summary>
    public static IEnumerable<Citation> Read(string text)
    {
        foreach (var phrase in Phrase().Matches(text).AsEnumerable())
        {
            if (Acts.All.FirstOrDefault(act => act.Title == phrase.Groups["title"].Value) is not { } act)
                continue;
            if (phrase.Groups["place"].Captures.Count == 0)
                yield return new(act);
            foreach (var place in phrase.Groups["place"].Captures.Select(capture => Place().Match(capture.Value)))
                yield return new(act, Number(place, "article")!.Value, Number(place, "paragraph"), Number(place, "item"));
        }
    }

    private static bool Covers(Citation allowed, Citation cited) =>
        allowed.Act == cited.Act
        && allowed.Article == cited.Article
        && (allowed.Paragraph is null || allowed.Paragraph == cited.Paragraph)
        && (allowed.Item is null || allowed.Item == cited.Item);

    private static string Words(Citation citation) => OfficialWords.Basis([citation]);

    private static int? Number(Match place, string part)
    {
        if (place.Groups[part] is not { Success: true } words)
            return null;
        var number = Enumerable.Range(1, 1300).FirstOrDefault(n => OfficialWords.Numeral(n) == words.Value);
        return number == 0 ? int.MaxValue : number;
    }

    [GeneratedRegex(
        @"《(?<title>[^《》]+)》(（[^（）]*〔[0-9]{4}〕[0-9]+号）)?((?<place>、?第[零一二三四五六七八九十百千]+条(第[一二三四五六七八九十]+款)?(第[一二三四五六七八九十]+项)?))*",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Phrase();

    [GeneratedRegex(@"第(?<article>[^第条]+)条(第(?<paragraph>[^第款]+)款)?(第(?<item>[^第项]+)项)?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Place();
}
