using System.Text.RegularExpressions;
using Gongkai.Domain.Reporting.Checks.Prose;

namespace Gongkai.Domain.Reporting.Checks.Statements;

/// <summary>
/// Finds out what a quantity is a number of. A closed set of wordings is understood; everything else is left alone, because a missed
/// statement costs less than a false alarm.
/// </summary>
internal sealed partial class ClaimReader(ReportLevel? level, int? year)
{
    public Claim? Read(Quantity quantity)
    {
        if (quantity.IsRounded || Change().IsMatch(quantity.Before) || Scope.IsOtherTime(quantity.Lead + quantity.Before, year))
            return null;
        if (Table2Wording.Read(quantity) is { } table2)
            return Scope.IsOwn(quantity.Lead + quantity.Before, level) ? table2 : null;
        if (!quantity.CountsCases || quantity.Counter is "项" or "个")
            return null;
        if (!Scope.IsOwn(quantity.Lead + quantity.Before + quantity.After, level))
            return null;
        return Remedies(quantity) ?? Requests(quantity);
    }

    private static Claim? Remedies(Quantity quantity)
    {
        var text = quantity.Before + quantity.After;
        var (reconsideration, suit) = (text.Contains("复议", StringComparison.Ordinal), Lawsuit().IsMatch(text));
        if (!reconsideration && !suit)
            return null;
        // Behind the number only the name itself: 3件行政复议, but not 120件做了复议决定.
        if (
            !quantity.Before.Contains("复议", StringComparison.Ordinal)
            && !Lawsuit().IsMatch(quantity.Before)
            && !RemedyName().IsMatch(quantity.After)
        )
            return null;
        if (RemedyDetail().IsMatch(text) || !quantity.Passage.Text.Contains("公开", StringComparison.Ordinal))
            return null;
        if (Direct().IsMatch(text))
            return new(ClaimKind.Suit, quantity, "未经复议直接起诉", ["T4.R_SUIT_DIRECT"]);
        if (AfterReconsideration().IsMatch(text))
            return new(ClaimKind.Suit, quantity, "复议后起诉", ["T4.R_SUIT_AFTER"]);
        return (reconsideration, suit) switch
        {
            (true, true) => new(ClaimKind.Remedies, quantity, "行政复议、行政诉讼", ["T4.R_REC", "T4.R_SUIT_DIRECT", "T4.R_SUIT_AFTER"]),
            (true, false) => new(ClaimKind.Reconsideration, quantity, "行政复议", ["T4.R_REC"]),
            _ => new(ClaimKind.Suit, quantity, "行政诉讼", ["T4.R_SUIT_DIRECT", "T4.R_SUIT_AFTER"]),
        };
    }

    private static Claim? Requests(Quantity quantity)
    {
        if (!IsAboutRequests(quantity) || Channel().IsMatch(quantity.Before + quantity.After) || Topic().IsMatch(quantity.Before))
            return null;
        var (before, text) = (quantity.Before, quantity.Before + quantity.After);
        if (WithdrawnWords().IsMatch(text))
            return new(ClaimKind.Withdrawn, quantity, "撤回", []);
        if (In().IsMatch(text))
            return new(ClaimKind.CarriedIn, quantity, "上年结转", []);
        if (Out().IsMatch(text))
            return new(ClaimKind.CarriedOut, quantity, "结转下年度", []);
        if (Outcome(quantity) is { } outcome)
            return outcome;
        if (Applicant(before) is { } columns)
            return new(ClaimKind.Applicant, quantity, columns.Name, columns.Codes);
        // A part of a total is compared by what it is, not as the total.
        if (PartOf().IsMatch(before) || ByOneChannel().IsMatch(quantity.Lead))
            return null;
        if (RepliedWords().IsMatch(before) && !NoReply().IsMatch(text))
            return new(ClaimKind.Replied, quantity, "办结", []);
        if (HandledWords().IsMatch(before))
            return new(ClaimKind.Handled, quantity, "受理", []);
        return ReceivedWords().IsMatch(before) ? new(ClaimKind.Received, quantity, "收到", []) : null;
    }

    /// <summary>The sentence names requests, or stands under a heading that does; and nothing else that is counted alike.</summary>
    private static bool IsAboutRequests(Quantity quantity)
    {
        var sentence = quantity.Lead + quantity.Before + quantity.After;
        if (OtherMatter().IsMatch(quantity.Before + quantity.After))
            return false;
        return RequestNoun().IsMatch(sentence)
            || (
                RequestHeading().IsMatch(quantity.Passage.Heading + RunIn().Match(quantity.Passage.Text).Value)
                && !OtherMatter().IsMatch(sentence)
            )
            || (RequestNoun().IsMatch(quantity.Passage.Text) && OutcomeNames.In(quantity.Before + quantity.After).Count > 0)
            || (
                RequestNoun().IsMatch(quantity.Passage.Text)
                && StrongRequestWord().IsMatch(quantity.Before)
                && !OtherMatter().IsMatch(sentence)
            );
    }

    private static Claim? Outcome(Quantity quantity)
    {
        var before = OutcomeNames.In(quantity.Before);
        var codes = before.Count > 0 ? before : OutcomeNames.In(quantity.After);
        if (codes.Count > 0)
            return new(ClaimKind.Outcome, quantity, string.Join('、', codes.Select(OutcomeNames.Label)), codes);
        var hasSiblings = Siblings().IsMatch(quantity.Sentence.Bare);
        if (hasSiblings && OutcomeNames.IsBareDisclosure(quantity.Before))
            return new(ClaimKind.Outcome, quantity, "公开", ["T3.R03_1", "T3.R03_2"]) { IsLoose = true };
        return hasSiblings && OutcomeNames.IsOther(quantity.Before)
            ? new(ClaimKind.Outcome, quantity, "其他处理", ["T3.R03_6"]) { IsLoose = true }
            : null;
    }

    private static (string Name, string[] Codes)? Applicant(string text)
    {
        var natural = Natural().IsMatch(text);
        var organisations = Organisations().IsMatch(text);
        if (natural && organisations)
            return null;
        if (natural)
            return ("自然人", ["C_NATURAL"]);
        if (
            ReportColumns.Applicants.FirstOrDefault(column =>
                column.Code is not ("C_OTHER" or "C_TOTAL" or "C_NATURAL") && text.EndsWith(column.Label, StringComparison.Ordinal)
            ) is
            { } one
        )
            return (one.Label, [one.Code]);
        return organisations ? ("法人或其他组织", [.. ReportColumns.LegalPersons.Parts]) : null;
    }

    [GeneratedRegex(
        "(增加|减少|增长|下降|上升|多|少|同比|环比|相比)(了)?$|(比|较)(上|去)年",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex Change();

    [GeneratedRegex("诉讼|起诉|应诉|被诉", RegexOptions.ExplicitCapture, Patience.Milliseconds)]
    private static partial Regex Lawsuit();

    [GeneratedRegex(
        "决定|判决|裁定|维持|纠正|纠错|撤销|驳回|撤回|审结|未审|审理|结案|终止|违法|胜诉|败诉|其他结果|开庭|一审|二审|出庭|调解|办理(各类)?行政复议|代理|(受理|办理)(各类)?(行政)?(复议|应诉)|指导|培训|讲座|发生率|风险",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex RemedyDetail();

    [GeneratedRegex(
        "^(因)?(政府信息公开|信息公开|政府信息公开类)?(的)?(行政)?(复议|诉讼)(案件|申请|案)?$",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex RemedyName();

    [GeneratedRegex("复议后(起诉|诉讼|提起)|经复议", RegexOptions.ExplicitCapture, Patience.Milliseconds)]
    private static partial Regex AfterReconsideration();

    [GeneratedRegex("未经复议|直接(起诉|提起)", RegexOptions.ExplicitCapture, Patience.Milliseconds)]
    private static partial Regex Direct();

    [GeneratedRegex(
        "(信息公开|依申请公开|公开|政府信息)(的)?(申请|办件)|依申请公开|申请公开|依申请|信息公开件",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex RequestNoun();

    [GeneratedRegex("依申请|申请公开|公开申请|申请办理", RegexOptions.ExplicitCapture, Patience.Milliseconds)]
    private static partial Regex RequestHeading();

    /// <summary>A heading run into its paragraph: （二）依申请公开情况。</summary>
    [GeneratedRegex(
        @"^[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．][^。：]{2,20}[。：]|^[一二三四五六]是[^。，]{2,16}[。，]",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex RunIn();

    [GeneratedRegex("新收|结转|办结|答复", RegexOptions.ExplicitCapture, Patience.Milliseconds)]
    private static partial Regex StrongRequestWord();

    [GeneratedRegex(
        "咨询|信访(?!、?举报、?投诉)|热线|建议|提案|留言|来信|来电|来访|信箱|工单|诉求|许可|处罚|公文|稿件|征求|征询|补正(?!后)|延期|延长|收费|缴费|培训|会议|解读|回应|公众号|微博|点击|访问|浏览|议案|网民|意见|低保|不动产|档案|动态|公告|公示",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex OtherMatter();

    [GeneratedRegex(
        "网上|网络|网站|网页|平台|在线|信函|邮寄|邮政|快递|当面|现场|窗口|电子邮件|邮箱|邮件|传真|书面|来函|渠道|线上|线下|口头|电话|EMS",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex Channel();

    [GeneratedRegex(
        "涉及|关于|有关|方面的|类(信息)?(申请)?$|内容为|主要为|集中在|逾期|超期|超时|首次|当场",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex Topic();

    [GeneratedRegex("撤回|撤销申请|主动撤", RegexOptions.ExplicitCapture, Patience.Milliseconds)]
    private static partial Regex WithdrawnWords();

    [GeneratedRegex(
        @"(上(一)?年|上年度|去年|往年|跨年|20\d\d年)度?(未办结)?(结转|转入|转结|遗留|延续)(?!至|到|下)|结转自?(上|去)年|上(一)?年度?(底|末)?未办(结|完)",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex In();

    [GeneratedRegex(
        @"结转(至|到|入)?(下|次|明|20\d\d)一?年|转(入|至|到)?(下|次|20\d\d)一?年|顺延(至|到)?(下|次|20\d\d)|正在办理|尚在办理|仍在办理|尚未办结|未办结|(下|次)年度?(继续|结转)",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex Out();

    [GeneratedRegex("不予公开|部分公开|无法提供|不予处理", RegexOptions.ExplicitCapture, Patience.Milliseconds)]
    private static partial Regex Siblings();

    [GeneratedRegex("自然人|公民|个人", RegexOptions.ExplicitCapture, Patience.Milliseconds)]
    private static partial Regex Natural();

    [GeneratedRegex(
        "法人(或|和|及|与|、)?(者)?(其[他它])?组织|法人及其[他它]|法人或其[他它]|法人(和|及|、)组织|单位和组织",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex Organisations();

    [GeneratedRegex("^(其中|另有|另外|还有|包括|含)|其中", RegexOptions.ExplicitCapture, Patience.Milliseconds)]
    private static partial Regex PartOf();

    [GeneratedRegex(
        "(网上|在线|信函|当面|网络|邮寄|窗口|书面)(申请|渠道|方式|途径)?(方面|中)",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex ByOneChannel();

    [GeneratedRegex(
        "(办结|答复|办复|办理完毕|处理完毕)(了|的|申请|数|数量|件数|共|合计|总数|政府信息公开申请|依申请公开|信息公开申请|依申请公开申请|量|为|：|:)*$",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex RepliedWords();

    [GeneratedRegex(
        "未答复|未予答复|不予答复|延期|逾期|超期|补充答复|重新答复|口头答复|电话答复|率",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex NoReply();

    [GeneratedRegex("(受理|办理|处理)(?!结果|流程|情况)", RegexOptions.ExplicitCapture, Patience.Milliseconds)]
    private static partial Regex HandledWords();

    [GeneratedRegex("新收|收到|接收|接到|收悉|收件|新增.{0,8}申请", RegexOptions.ExplicitCapture, Patience.Milliseconds)]
    private static partial Regex ReceivedWords();
}
