using System.Text.RegularExpressions;
using Gongkai.Domain.Reporting.Checks.Prose;

namespace Gongkai.Domain.Reporting.Checks.Printing;

/// <summary>编辑痕迹: what an editor or converter left in the published text.</summary>
internal static partial class Residue
{
    /// <summary>正文没有编辑痕迹和占位符。</summary>
    public static Check Left { get; } =
        new(
            "GK-FRM-RESIDUE",
            Severity.Warning,
            new(
                "正文残留编辑痕迹“{quote}”，应删除。",
                "Editing residue \"{quote}\" was left in.",
                "删除该段文字；若网页上看不到，则是导出文件时产生的，请检查原文件的书签。",
                "Delete it; if the web page does not show it, it came from the export: remove the bookmark in the source file."
            ),
            Residues
        );

    private static readonly CheckText Placeholder = new(
        "正文残留占位符“{quote}”，应填实。",
        "A placeholder \"{quote}\" was left in.",
        "填上实际内容；没有内容的，删去该句。",
        "Write what belongs there, or drop the sentence."
    );

    private static readonly CheckText Tracked = new(
        "文件残留修订或批注“{quote}”，应删除。",
        "A tracked deletion or comment \"{quote}\" was left in.",
        "接受或拒绝全部修订、删除批注后重新发布。",
        "Accept or reject the changes, delete the comments, and publish again."
    );

    private static IEnumerable<Verdict> Residues(AuditCase audit)
    {
        var flaws = audit
            .Passages.SelectMany(InText)
            .Concat(audit.Report.EditingTraces.Where(trace => trace.Quote is { Length: > 0 }).Select(trace => Of(trace, Tracked)))
            .ToList();
        foreach (var flaw in flaws)
            yield return flaw;
        if (flaws.Count == 0 && audit.Passages.Count > 0)
            yield return Verdict.Pass;
    }

    private static IEnumerable<Flaw> InText(Passage passage)
    {
        foreach (Match match in Traces().Matches(passage.Text))
            yield return Of(passage.PlaceOf(match.Index, match.Length), null);
        foreach (Match match in Placeholders().Matches(passage.Text))
            yield return Of(passage.PlaceOf(match.Index, match.Length), Placeholder);
    }

    private static Flaw Of(Place place, CheckText? text) =>
        new(place)
        {
            Found = place.Quote!,
            Says = new Dictionary<string, Words> { ["quote"] = Quotes.Short(place.Quote!) },
            Text = text,
        };

    [GeneratedRegex(
        @"\[bookmark:[^\]\r\n]{0,60}\]|_GoBack\b|\{?\s?HYPERLINK\s+[""“\\][^""”\s]{0,200}[""”]?\s?\}?|&(nbsp|ensp|emsp|quot|ldquo|rdquo|mdash|hellip|amp|lt|gt|#\d{2,6});|<!--.{0,200}?-->|</?(span|div|p|br|font|td|tr|o:p)\b[^>]{0,200}>|错误[!！]\s?未(找到|定义)[^。]{0,10}|Error! (Reference|Bookmark)[^。]{0,40}|\\\* MERGEFORMAT|\bTOC \\o\b|\[(批注|注释)\w{0,6}[:：]?\]|(?<![“""])批注\s?\[[^\]]{1,20}\]",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        Patience.Milliseconds
    )]
    private static partial Regex Traces();

    [GeneratedRegex(
        @"(?<![A-Za-z0-9._/@-])[XxＸ]{2,}(?![A-Za-z0-9._/@-])|[×✕╳]{2,}|[＊*]{3,}|[□☐]{3,}|_{4,}|待填写?|待补充|待核实|待定稿|\{\{[^}\r\n]{0,60}\}\}|\$\{[^}\r\n]{0,40}\}",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex Placeholders();
}
