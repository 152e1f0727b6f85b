using System.Text.RegularExpressions;
using Gongkai.Domain.Reporting.Checks.Prose;

namespace Gongkai.Domain.Reporting.Checks.Structure;

/// <summary>What the prose must speak of: the five aspects of part one, oversight of governments, both halves of part five.</summary>
internal static partial class ContentChecks
{
    /// <summary>总体情况的五个方面。</summary>
    public static Check Aspects { get; } =
        new(
            "GK-STR-ASPECTS",
            Severity.Hint,
            new(
                "总体情况未见“{aspect}”。",
                "Part one does not mention \"{aspect}\".",
                "总体情况应写明主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面。",
                "Part one covers disclosure on the organ's own initiative, on request, management of information, platforms, oversight."
            ),
            AspectsMentioned
        );

    /// <summary>工作考核、社会评议和责任追究结果。条例第五十条。</summary>
    public static Check Oversight { get; } =
        new(
            "GK-STR-OVERSIGHT",
            Severity.Hint,
            new(
                "未见考核、评议、责任追究的结果。",
                "No result of assessment, public review or accountability.",
                "各级人民政府的报告应写明工作考核、社会评议和责任追究结果（条例第五十条）；没有发生的也请说明。",
                "A government reports the results (Art. 50); if there were none, say so."
            ),
            OversightReported
        );

    /// <summary>既写问题，也写改进。</summary>
    public static Check BothHalves { get; } =
        new(
            "GK-STR-P5HALF",
            Severity.Warning,
            new(
                "第五部分只有{have}，没有{lack}。",
                "Part five has {have} but no {lack}.",
                "第五部分应同时写明本年度存在的主要问题和改进情况。",
                "Part five tells both this year's problems and what was done about them."
            ),
            Halves
        );

    private static readonly (string Name, Regex Sign)[] FiveAspects =
    [
        ("主动公开", Publishing()),
        ("依申请公开", OnRequest()),
        ("政府信息管理", Management()),
        ("政府信息公开平台建设", Platforms()),
        ("监督保障", Supervision()),
    ];

    private static IEnumerable<Verdict> AspectsMentioned(AuditCase audit)
    {
        if (Prose(audit, PartCode.P1) is not { } text)
        {
            yield return NoProse;
            yield break;
        }
        var missing = FiveAspects.Where(aspect => !aspect.Sign.IsMatch(text)).Select(aspect => aspect.Name).ToList();
        if (missing.Count == 0)
            yield return Verdict.Pass;
        else
            yield return new Flaw(PartPlaces.Of(audit, audit.Report.Part(PartCode.P1)!))
            {
                Expected = string.Join('、', missing),
                Says = new Dictionary<string, Words> { ["aspect"] = string.Join('、', missing) },
                Confidence = Confidence.Likely,
            };
    }

    private static IEnumerable<Verdict> OversightReported(AuditCase audit)
    {
        if (!audit.IsGovernment)
            yield return Verdict.CannotTell("第五十条的这项要求只适用于各级人民政府", "Article 50 asks this of governments only");
        else if (Prose(audit, PartCode.P1) is null)
            yield return NoProse;
        else if (
            audit.Passages.Any(passage =>
                passage is { IsHeading: false } && passage.Part is not PartCode.Head && OversightResult().IsMatch(passage.Text)
            )
        )
            yield return Verdict.Pass;
        else
            yield return OversightMissing(audit);
    }

    private static Flaw OversightMissing(AuditCase audit)
    {
        var lines = audit.PassagesOf(PartCode.P1).ToList();
        var heading = lines.FindLast(line => line.IsHeading && line.Text.Contains("监督", StringComparison.Ordinal));
        var text =
            lines.SkipWhile(line => heading is not null && line != heading).FirstOrDefault(line => !line.IsHeading)
            ?? lines.FindLast(line => !line.IsHeading)
            ?? lines[^1];
        return new(text.Place)
        {
            Related = heading is null ? [] : [heading.Place],
            Expected = "工作考核、社会评议和责任追究结果情况",
            Confidence = Confidence.Likely,
        };
    }

    private static IEnumerable<Verdict> Halves(AuditCase audit)
    {
        if (Prose(audit, PartCode.P5) is not { } text || text.Length < 20)
        {
            yield return NoProse;
            yield break;
        }
        var sentences = Sentences.Of(text).ToList();
        var problems = sentences.Exists(sentence => Problem().IsMatch(sentence));
        var improvements = sentences.Exists(sentence => Improvement().IsMatch(sentence) && !Lack().IsMatch(sentence));
        if (problems && improvements)
            yield return Verdict.Pass;
        else if (!problems && !improvements)
            yield return Verdict.CannotTell("第五部分的写法无法辨认", "The wording of part five was not understood");
        else
            yield return new Flaw(PartPlaces.Of(audit, audit.Report.Part(PartCode.P5)!))
            {
                Says = new Dictionary<string, Words>
                {
                    ["have"] = problems ? new("问题", "problems") : new("改进", "improvements"),
                    ["lack"] = problems ? new("改进情况", "improvements") : new("存在的问题", "problems"),
                },
                Confidence = Confidence.Likely,
            };
    }

    private static string? Prose(AuditCase audit, PartCode part)
    {
        if (audit.Report.Completeness is not Completeness.Full || audit.Report.Part(part) is null)
            return null;
        var text = string.Join('\n', audit.PassagesOf(part).Select(passage => passage.Text));
        return text.Length == 0 ? null : text;
    }

    private static Verdict NoProse => Verdict.CannotTell("没有读到这一部分的正文", "The prose of this part was not read");

    [GeneratedRegex(
        "主动公开|主动发布|公开(政府|政务)?信息|发布(政府|政务|各类)?信息|信息发布|公开工作|重点领域",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex Publishing();

    [GeneratedRegex("依申请|申请", RegexOptions.ExplicitCapture, Patience.Milliseconds)]
    private static partial Regex OnRequest();

    [GeneratedRegex(
        "信息管理|信息资源|审查|审核|管理|制度|机制|目录|指南|清理|规范性文件",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex Management();

    [GeneratedRegex(
        "平台|网站|网页|公众号|微信|微博|新媒体|专栏|栏目|公示栏|公开栏|查阅|客户端|抖音|渠道|载体|门户|官网|阵地",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex Platforms();

    [GeneratedRegex(
        "监督|保障|考核|评议|培训|检查|追究|问责|组织领导|督查|督促|巡查|责任",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex Supervision();

    /// <summary>An assessment, review or sanction that took place, was graded, or did not occur; not the mere existence of a system.</summary>
    [GeneratedRegex(
        @"(考核|考评|评估)[^。；]{0,20}(结果|得分|成绩|优秀|良好|合格|排名|名次|位居|位列|居|纳入|通报|第[一二三四五六七八九十\d])"
            + @"|(纳入|列入|作为)[^。；]{0,40}(考核|考评|评价)|(开展|组织|进行|完成|通过|接受)[^。；]{0,25}(考核|考评|评议|评估|测评|评价)"
            + @"|(评议|满意度|测评)[^。；]{0,15}(结果|满意|开展|良好|优秀|得分|\d)|社会评议(?!方式|机制|制度|渠道)"
            + @"|(未|无|没有|不存在)[^。；]{0,30}(责任追究|追责|问责|追究)|(责任追究|追责|问责|追究)[^。；]{0,20}(情况|情形|结果|未|无|没有|\d|零|人次)"
            + @"|(实施|进行|开展|严肃|予以)(了)?(责任追究|追责|问责)|(考核|评议|责任追究)[^。；]{0,12}(未|无|没有)|(被|受到|获|获评|荣获)[^。；]{0,20}(表彰|表扬|通报|优秀|先进)",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex OversightResult();

    [GeneratedRegex(
        "问题|不足|不够|薄弱|短板|差距|有待|欠缺|不高|不强|不全|不及时|不深|不到位|缺乏|单一|困难|滞后|较少|偏少|较低|需要(进一步)?(加强|提高|提升|改进)|需进一步|还需|仍需",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex Problem();

    [GeneratedRegex(
        "改进|整改|下一步|下步|今后|将|加强|强化|提升|提高|完善|优化|加大|深化|健全|规范|组织|开展|拓宽|拓展|推进|落实|丰富|创新",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex Improvement();

    [GeneratedRegex(
        "不足|不够|薄弱|短板|差距|有待|欠缺|不高|不强|不全|不及时|不深|不到位|缺乏|单一|滞后|较少|偏少|较低|需(要)?(进一步)?(加强|提高|提升|改进|完善|规范|优化|拓宽|丰富)|需进一步|还需|仍需|存在",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex Lack();
}
