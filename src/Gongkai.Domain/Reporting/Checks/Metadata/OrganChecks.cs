using System.Text.RegularExpressions;
using Gongkai.Domain.Reporting.Checks.Prose;
using Gongkai.Domain.Reporting.Checks.Structure;

namespace Gongkai.Domain.Reporting.Checks.Metadata;

/// <summary>Whose report it is, when it was published, on what basis.</summary>
internal static partial class OrganChecks
{
    /// <summary>报告机关前后一致。</summary>
    public static Check Organ { get; } =
        new(
            "GK-META-ORGAN",
            Severity.Warning,
            new(
                "报告机关为{organ}，文中出现“{quote}”。",
                "The report is of {organ}, the text says \"{quote}\".",
                "核对是否为其他机关的文字，改为本机关。",
                "Check whether the text was taken from another organ's report, and correct it."
            ),
            Organs
        );

    /// <summary>标明发布日期。</summary>
    public static Check PublicationDate { get; } =
        new(
            "GK-META-PUBDATE",
            Severity.Hint,
            new(
                "未见发布日期，无法判断是否按时。",
                "No publication date: timeliness cannot be judged.",
                "在标题下或页面信息中标明发布日期。",
                "State the date of publication below the title or in the page data."
            ),
            PublicationDates
        );

    /// <summary>依据为现行条例。国务院令第711号，内容依据第五十条。</summary>
    public static Check Basis { get; } =
        new(
            "GK-META-BASIS",
            Severity.Warning,
            new(
                "依据引用有误：“{quote}”。",
                "Wrong basis: \"{quote}\".",
                "现行《中华人民共和国政府信息公开条例》（国务院令第711号）第五十条规定报告内容；2021年起的格式为国办公开办函〔2021〕30号。",
                "The Regulation in force is decree 711; Art. 50 sets the content, 国办公开办函〔2021〕30号 the form from 2021 on."
            ),
            Bases
        );

    private static IEnumerable<Verdict> Organs(AuditCase audit)
    {
        if (audit.Report.Organ.Name is not { Length: > 0 } organ)
        {
            yield return Verdict.CannotTell("没有读到报告机关", "The organ was not read");
            yield break;
        }
        var strangers = audit.Passages.SelectMany(passage => Strangers(passage, organ)).ToList();
        foreach (var place in strangers.DistinctBy(place => place.Quote))
            yield return new Flaw(place)
            {
                Related = [PartPlaces.Title(audit), .. strangers.Where(other => other.Quote == place.Quote && other != place)],
                Expected = organ,
                Found = place.Quote!,
                Says = new Dictionary<string, Words> { ["organ"] = organ, ["quote"] = place.Quote! },
                Confidence = Confidence.Likely,
            };
        if (strangers.Count == 0)
            yield return Verdict.Pass;
    }

    /// <summary>我局 in a town's report; another organ as the one that collects the fee, or that signs.</summary>
    private static IEnumerable<Place> Strangers(Passage passage, string organ)
    {
        foreach (Match self in Selves().Matches(passage.Text))
            if (!organ.Contains(self.Groups["kind"].Value, StringComparison.Ordinal) && !IsQuoted(passage.Text, self.Index))
                yield return passage.PlaceOf(self.Index, self.Length);
        foreach (
            Match named in FeeCollector().Matches(passage.Text).Concat(passage.Part is PartCode.P6 ? Signature().Matches(passage.Text) : [])
        )
            if (named.Groups["organ"] is var other && !OrganName.MayBeTheSame(other.Value, organ))
                yield return passage.PlaceOf(other.Index, other.Length);
    }

    private static bool IsQuoted(string text, int at) => text.LastIndexOf('“', at) > text.LastIndexOf('”', at);

    private static IEnumerable<Verdict> PublicationDates(AuditCase audit)
    {
        if (audit.Report.PublishedOn is not null)
            yield return Verdict.Pass;
        else if (audit.IsFragment)
            yield return Verdict.CannotTell("只有节选", "Only a fragment");
        else if (audit.Passages is [.., var last] && DateLine().IsMatch(last.Text))
            yield return Verdict.Pass;
        else
            yield return new Flaw(PartPlaces.Title(audit)) { Expected = "发布日期" };
    }

    private static IEnumerable<Verdict> Bases(AuditCase audit)
    {
        var sentences = audit
            .Passages.Where(passage => passage.Part is PartCode.Head or PartCode.P1)
            .SelectMany(passage =>
                Sentences.RangesOf(passage.Text).Select(range => (passage, range, Text: passage.Text[range.Start..range.End]))
            )
            .Where(sentence => Compiling().IsMatch(sentence.Text))
            .ToList();
        if (sentences.Count == 0)
            yield return Verdict.CannotTell("没有读到编制依据", "No sentence on the basis was read");
        foreach (var (passage, range, text) in sentences)
        {
            if (WrongBasis(text, audit.Report.Year) is not { } wrong)
                yield return Verdict.Pass;
            else
                yield return new Flaw(passage.PlaceOf(range.Start + wrong.Index, wrong.Length))
                {
                    Found = wrong.Value,
                    Says = new Dictionary<string, Words> { ["quote"] = wrong.Value },
                    Confidence = Confidence.Likely,
                };
        }
    }

    /// <summary>An article other than 49 or 50, the decree of 2007 alone, or the form of other years.</summary>
    private static Match? WrongBasis(string sentence, int? year)
    {
        if (OldDecree().Match(sentence) is { Success: true } decree && !sentence.Contains("711", StringComparison.Ordinal))
            return decree;
        if (year >= 2021 && OldForm().Match(sentence) is { Success: true } form && !sentence.Contains("2021", StringComparison.Ordinal))
            return form;
        var articles = ArticlesCited().Matches(sentence);
        return articles.Any(article => RightArticle().IsMatch(article.Value)) ? null : articles.FirstOrDefault();
    }

    [GeneratedRegex(
        @"(?<![\p{L}])(我|本)(?<kind>局|厅|镇|乡|街道)(?!面|部|级|长)|(?<=[，。；：])(我|本)(?<kind>局|厅|镇|乡|街道)(?!面|部|级|长)",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex Selves();

    [GeneratedRegex(
        @"20\d\d年(度)?，?(?<organ>[\p{L}]{2,24}?(人民政府|委员会|局|厅|办事处|镇政府|乡政府|区政府|县政府|市政府))(共)?(收取|发出|未收取|没有收取|未产生|无)",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex FeeCollector();

    [GeneratedRegex(
        @"^\s*(?<organ>[\p{L}]{4,26}(人民政府|委员会|局|厅|街道办事处))\s*$",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex Signature();

    [GeneratedRegex(
        @"^\s*(20\d\d\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日|20\d\d-\d{1,2}-\d{1,2})\s*$",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex DateLine();

    [GeneratedRegex(
        @"条例.*(编制|编写|撰写|制作|形成|公布|发布|编报|制定|综合|现将).{0,30}报告|报告.{0,24}(根据|依据|按照|按).{0,40}条例",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex Compiling();

    [GeneratedRegex(@"(国务院)?令?第?\s?492\s?号", RegexOptions.ExplicitCapture, Patience.Milliseconds)]
    private static partial Regex OldDecree();

    [GeneratedRegex(@"(国办)?公开办函[〔\[【（(]2019[〕\]】）)]60号", RegexOptions.ExplicitCapture, Patience.Milliseconds)]
    private static partial Regex OldForm();

    [GeneratedRegex(
        @"(?<=条例[》）)”""（(\s]{0,4}(（以下简称[^）]{0,20}）)?[^《，。；]{0,6})第[一二三四五六七八九十]{1,4}条([、和至及]第?[一二三四五六七八九十]{1,4}条)*",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex ArticlesCited();

    [GeneratedRegex(@"(四十九|五十)条", RegexOptions.ExplicitCapture, Patience.Milliseconds)]
    private static partial Regex RightArticle();
}
