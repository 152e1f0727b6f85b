using System.Text.RegularExpressions;
using Gongkai.Domain.Reporting.Checks.Prose;

namespace Gongkai.Domain.Reporting.Checks.Structure;

/// <summary>内容雷同: parts one and five against the organ's own last year and against other organs of the year.</summary>
internal static partial class CopiedText
{
    private const decimal Alike = 0.9m;
    private const int EnoughCharacters = 100;

    /// <summary>第一、五部分不得照抄。</summary>
    public static Check Copied { get; } =
        new(
            "GK-STR-COPIED",
            Severity.Warning,
            new(
                "第{part}部分与{other}雷同{pct}%：“{quote}”。",
                "Part {part} equals {other} to {pct}%: \"{quote}\".",
                "按本机关本年度的实际情况重写这一部分。",
                "Write this part anew, from what this organ did this year."
            ),
            Copies
        );

    private static IEnumerable<Verdict> Copies(AuditCase audit)
    {
        var others = audit.Context.Siblings.Where(other => other.Organ.Name != audit.Report.Organ.Name).ToList();
        if (audit.Context.LastYear is { } lastYear)
            others.Insert(0, lastYear);
        if (others.Count == 0)
        {
            yield return Verdict.CannotTell("没有上年报告和其他机关的报告可比", "No other report to compare with");
            yield break;
        }
        foreach (var part in new[] { PartCode.P1, PartCode.P5 })
        {
            var mine = Masked(audit.Report, part);
            if (mine.Sum(sentence => sentence.Length) < EnoughCharacters)
                continue;
            var best = others.Select(other => (Other: other, Share: ShareIn(mine, Masked(other, part)))).MaxBy(pair => pair.Share);
            yield return best.Share < Alike ? Verdict.Pass : Found(audit, part, best.Other, best.Share);
        }
    }

    private static Flaw Found(AuditCase audit, PartCode part, AnnualReport other, decimal share)
    {
        var theirs = Masked(other, part).ToHashSet(StringComparer.Ordinal);
        var line = audit
            .PassagesOf(part)
            .Where(passage => !passage.IsHeading)
            .OrderByDescending(passage => Sentences.Of(Mask(passage.Text, audit.Report)).Count(theirs.Contains))
            .First();
        return new(line.Place)
        {
            Related =
            [
                new Place
                {
                    Part = part,
                    Report = NameOf(other),
                    Quote = Quotes.Short(other.Part(part)!.Text, 80),
                },
            ],
            Severity = part is PartCode.P5 && share == 1 ? Severity.Error : null,
            Says = new Dictionary<string, Words>
            {
                ["part"] = part is PartCode.P1 ? new("一", "one") : new("五", "five"),
                ["other"] = NameOf(other),
                ["pct"] = Math.Floor(share * 100),
                ["quote"] = Quotes.Short(line.Text),
            },
            Confidence = Confidence.Likely,
        };
    }

    private static string NameOf(AnnualReport report) => $"{report.Organ.Name}{report.Year}年报告";

    /// <summary>Share of my characters that stand in sentences of the other.</summary>
    private static decimal ShareIn(List<string> mine, List<string> theirs)
    {
        var known = theirs.ToHashSet(StringComparer.Ordinal);
        return (decimal)mine.Where(known.Contains).Sum(sentence => sentence.Length) / mine.Sum(sentence => sentence.Length);
    }

    /// <summary>Sentences without names, years and numbers, so that only the wording is compared.</summary>
    private static List<string> Masked(AnnualReport report, PartCode part) =>
        report.Part(part) is { } found ? [.. Sentences.Of(Mask(found.Text, report)).Where(sentence => sentence.Length > 4)] : [];

    private static string Mask(string text, AnnualReport report)
    {
        var plain = report.Organ.Name is { Length: > 0 } name ? text.Replace(name, "我", StringComparison.Ordinal) : text;
        return Numbers().Replace(Selves().Replace(plain, "我"), "#");
    }

    [GeneratedRegex(@"(我|本)(局|委|厅|镇|乡|街道|办|县|区|市|省|机关|单位|中心)", RegexOptions.ExplicitCapture, Patience.Milliseconds)]
    private static partial Regex Selves();

    [GeneratedRegex(@"\d+(\.\d+)?|\s+", RegexOptions.ExplicitCapture, Patience.Milliseconds)]
    private static partial Regex Numbers();
}
