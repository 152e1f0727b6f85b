using System.Text.RegularExpressions;

namespace Gongkai.Domain.Reporting.Checks.PersonalData;

/// <summary>Applicants and parties named as persons (申请人张三), and homes. A name with 某 or * is masked and passes.</summary>
internal static partial class PersonNames
{
    public static IEnumerable<Group> Named(string text) =>
        Party().Matches(text).Select(match => match.Groups["name"]).Where(name => !Words().IsMatch(name.Value));

    public static IEnumerable<Match> Homes(string text) => Home().Matches(text);

    [GeneratedRegex(
        @"(?<!被)(申请人|原告|上诉人|举报人|投诉人)[：:为是]?\s?(?<name>[王李张刘陈杨黄赵吴周徐孙马朱胡郭林高罗郑梁谢宋唐许韩冯邓曹彭肖田董袁潘蒋蔡杜叶苏魏吕丁沈姚卢姜崔钟谭陆汪范金石廖贾韦邹孟熊秦邱江尹薛闫雷侯史陶黎贺顾毛郝龚邵万钱严武戴莫孔汤][\u4e00-\u9fff]{1,2})(?=[，。、；：（(\s]|[诉向对因于与的]|不服|申请|提出|提交|$)",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex Party();

    [GeneratedRegex(
        "某|们|高度|马上|金额|江苏|江西|黄色|石家庄|郑州|许可|严格|陆续|钱款|武汉|万元|唐山|徐州|苏州|杭州|林业|田地|金融|高效|高新|周期|周边|雷同|史料|钟情|武装|孔|顾虑|毛|严重|莫|江|石|高|金$",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex Words();

    [GeneratedRegex(
        @"(先生|女士|家住|住址|家庭地址|户籍地址|居住于|住于|申请人[^，。；]{0,8}住)[^。；]{0,30}?\d+\s?(号楼|幢|栋|单元|室)([\d一二三四五六七八九十]+(单元|室|号))*",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex Home();
}
