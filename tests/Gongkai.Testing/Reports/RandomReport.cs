using Gongkai.Domain.Reporting;

namespace Gongkai.Testing.Reports;

/// <summary>A correct report with its surroundings: last year's, another organ's, and how its headings are written.</summary>
public sealed record ReportCase(ReportDraft Draft, ReportDraft LastYear, ReportDraft Sibling, Facts Facts)
{
    /// <summary>Reports that this one sums up; empty when it sums up none.</summary>
    public List<ReportDraft> Members { get; } = [];
    public List<string> MemberNames { get; } = [];
}

/// <summary>Makes correct reports: random but consistent numbers, and prose in fourteen house styles. The same seed gives the same report.</summary>
public static class RandomReport
{
    public const int Styles = 14;

    /// <param name="quiet">Prose without any number that a table holds, so that a table can be changed alone.</param>
    public static ReportCase Make(int seed, bool quiet = false)
    {
        var random = new Random(seed);
        var level = (seed % 3) switch
        {
            0 => ReportLevel.Town,
            1 => ReportLevel.Department,
            _ => ReportLevel.County,
        };
        var year = 2021 + random.Next(0, 4);
        var style = seed % Styles;
        var lastYear = Draft(OrganOf(level, seed), level, year - 1, (style + 5) % Styles, random, null, quiet).Draft;
        var sibling = Draft(OrganOf(level, seed + 1), level, year, (style + 9) % Styles, random, null, quiet).Draft;
        var (draft, facts) = Draft(OrganOf(level, seed), level, year, style, random, lastYear, quiet);
        return new(draft, lastYear, sibling, facts);
    }

    private static string OrganOf(ReportLevel level, int seed)
    {
        string[] places = ["东湖", "青石", "云山", "白河", "南坪", "长桥", "柳溪"];
        var place = places[seed / 3 % places.Length];
        return level switch
        {
            ReportLevel.Town => $"江安市{place}镇人民政府",
            ReportLevel.County => $"{place}区人民政府",
            _ => $"江安市{place}区民政局",
        };
    }

    private static (ReportDraft Draft, Facts Facts) Draft(
        string organ,
        ReportLevel level,
        int year,
        int style,
        Random random,
        ReportDraft? lastYear,
        bool quiet
    )
    {
        var draft = new ReportDraft
        {
            Organ = organ,
            Level = level,
            Year = year,
            PublishedOn = new(year + 1, 1, random.Next(4, 31)),
        };
        RandomNumbers.Fill(draft, random, lastYear);
        var facts = new Facts(draft, random, lastYear);
        draft.TitleLines.AddRange(
            style % 2 == 0 ? [organ, $"{year}年政府信息公开工作年度报告"] : [$"{organ}{year}年政府信息公开工作年度报告"]
        );
        draft.Head.Add(Opening(facts, style));
        foreach (var part in ReportForm.F2021.Parts)
            draft.Parts.Add(new(part.Code, part.Ordinal, part.Title));
        draft.Part(PartCode.P1).Lines.AddRange(PartOne(facts, style, quiet));
        draft.Part(PartCode.P5).Lines.AddRange(PartFive(facts, style));
        draft.Part(PartCode.P6).Lines.Add(ProseOfWork.Fees[style % ProseOfWork.Fees.Count](facts));
        return (draft, facts);
    }

    private static string Opening(Facts facts, int style) =>
        (style % 4) switch
        {
            0 => $"依据《中华人民共和国政府信息公开条例》第五十条规定，编制本报告。数据统计期限为{facts.Year}年1月1日至12月31日。",
            1 =>
                $"根据《中华人民共和国政府信息公开条例》（国务院令第711号）和国办公开办函〔2021〕30号文件要求，编制{facts.Year}年度报告。本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分组成。",
            2 =>
                $"本报告依据《中华人民共和国政府信息公开条例》编制，所列数据的统计期限自{facts.Year}年1月1日起至{facts.Year}年12月31日止。联系电话：010-69531234。",
            _ => "现将本机关政府信息公开工作情况报告如下。",
        };

    private static IEnumerable<string> PartOne(Facts facts, int style, bool quiet)
    {
        var titles = new[] { "主动公开情况", "依申请公开情况", "政府信息管理情况", "政府信息公开平台建设情况", "监督保障情况" };
        var texts = new[]
        {
            Pick(ProseOfWork.Publishing, style)(facts),
            quiet
                ? "规范依申请公开办理流程，加强与申请人的沟通，确保答复准确。"
                : Pick(ProseOfRequests.Requests, style)(facts) + Pick(ProseOfRequests.Remedies, style)(facts),
            Pick(ProseOfWork.Managing, style / 2)(facts),
            Pick(ProseOfWork.Platforms, style / 3)(facts),
            Pick(ProseOfWork.Overseeing, style)(facts),
        };
        yield return $"{facts.Year}年，{facts.We}认真贯彻落实条例要求，持续推进{facts.One("重点领域", "民生领域", "涉企政策")}信息公开。";
        for (var i = 0; i < titles.Length; i++)
        {
            var han = "一二三四五"[i];
            switch (style % 5)
            {
                case 0:
                    yield return $"（{han}）{titles[i]}";
                    yield return texts[i];
                    break;
                case 1:
                    yield return $"（{han}）{titles[i]}。{texts[i]}";
                    break;
                case 2:
                    yield return $"{i + 1}.{titles[i]}";
                    yield return texts[i];
                    break;
                case 3:
                    yield return $"{han}是{titles[i]}。{texts[i]}";
                    break;
                default:
                    yield return $"({han}){titles[i]}";
                    yield return texts[i];
                    break;
            }
        }
    }

    private static IEnumerable<string> PartFive(Facts facts, int style)
    {
        var (a, b, c) = (style % 6, (style + 1) % 6, (style + 3) % 6);
        var problems = ProseOfWork.Problems;
        var improvements = ProseOfWork.Improvements;
        if (style % 3 == 0)
            return [$"存在的主要问题：一是{problems[a]}；二是{problems[c]}。", $"改进情况：一是{improvements[b]}；二是{improvements[a]}。"];
        if (style % 3 == 1)
            return
            [
                "（一）存在的主要问题",
                $"{problems[b]}；{problems[c]}。",
                "（二）改进情况",
                $"{facts.We}{improvements[a]}；{improvements[b]}；{improvements[c]}。",
            ];
        return [$"虽然取得一定成效，但{problems[a]}，{problems[b]}。针对上述问题，{facts.We}将{improvements[c]}，{improvements[a]}。"];
    }

    private static T Pick<T>(IReadOnlyList<T> choices, int style) => choices[style % choices.Count];
}
