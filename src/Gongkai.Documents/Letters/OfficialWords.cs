using System.Globalization;
using System.Text;
using Gongkai.Domain.Law;
using Gongkai.Domain.Requests;

namespace Gongkai.Documents.Letters;

/// <summary>公文用语: how days, numbers and articles are written in official letters (GB/T 9704-2012, GB/T 15835-2011).</summary>
public static class OfficialWords
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>成文日期 form: 2026年3月2日, months and days without a leading zero.</summary>
    public static string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");

    /// <summary>By which way a request came, as part of a sentence.</summary>
    public static string Way(Channel via) =>
        via switch
        {
            Channel.Counter => "当面",
            Channel.SignedMail or Channel.OrdinaryMail => "以邮寄方式",
            Channel.Portal => "通过本机关网上申请平台",
            Channel.Email => "通过电子邮件",
            _ => "以传真方式",
        };

    /// <summary>The articles in one phrase; the title of an act stands before the first of its articles only.</summary>
    public static string Basis(IEnumerable<Citation> citations)
    {
        var words = new StringBuilder();
        Act? last = null;
        foreach (var citation in citations.Where(c => !c.IsEmpty))
        {
            if (words.Length > 0)
                words.Append('、');
            if (citation.Act != last)
                words.Append(Title(citation.Act!));
            words.Append(Place(citation));
            last = citation.Act;
        }
        return words.ToString();
    }

    /// <summary>Full title in 《》, with the document number where the act is known by it.</summary>
    public static string Title(Act act) =>
        act.ShortTitle.Contains('〔', StringComparison.Ordinal) ? $"《{act.Title}》（{act.ShortTitle}）" : $"《{act.Title}》";

    /// <summary>第三十六条第二款第四项.</summary>
    public static string Place(Citation citation)
    {
        if (citation.Article == 0)
            return "";
        var paragraph = citation.Paragraph is { } p ? $"第{Numeral(p)}款" : "";
        var item = citation.Item is { } i ? $"第{Numeral(i)}项" : "";
        return $"第{Numeral(citation.Article)}条{paragraph}{item}";
    }

    /// <summary>Chinese numeral from 1 to 9,999, as articles are counted.</summary>
    public static string Numeral(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 9999);
        var words = new StringBuilder();
        foreach (var (size, unit) in new[] { (1000, "千"), (100, "百"), (10, "十"), (1, "") })
        {
            var digit = number / size % 10;
            if (digit > 0)
                words.Append(Digits[digit]).Append(unit);
            else if (words.Length > 0 && words[^1] != '零' && number % size > 0)
                words.Append('零');
        }
        return number is >= 10 and < 20 ? words.ToString(1, words.Length - 1) : words.ToString();
    }
}
