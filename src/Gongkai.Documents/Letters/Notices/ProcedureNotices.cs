using Gongkai.Domain.Law;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Requests;

namespace Gongkai.Documents.Letters.Notices;

/// <summary>程序性文书 to the applicant: receipt, supplement, extension, asking a third party, reasons, delay. None carries remedies.</summary>
public static class ProcedureNotices
{
    /// <summary>政府信息公开申请登记回执: number, receipt day and how it was fixed, due day, tracking code (Art. 31).</summary>
    public static Letter Receipt(DisclosureRequest request, Organ organ, DateOnly due, string trackingCode)
    {
        var you = Skeleton.You(request);
        return Skeleton.ToApplicant(
            "I-RECEIPT",
            "政府信息公开申请登记回执",
            request,
            organ,
            [
                .. Skeleton.Quoted(request),
                new(LetterPart.Basis, ReceiptDay(request)),
                new(
                    LetterPart.Result,
                    $"本机关将于{OfficialWords.Day(due)}前答复。依法需要补正、征求意见、延长期限或者收费的，期限相应变化，本机关将另行告知。"
                ),
                new(
                    LetterPart.Detail,
                    $"查询码：{trackingCode}。{you}可以凭申请编号和查询码，在本机关网站查询办理进度。查询码请妥善保管。"
                ),
                .. Skeleton.Contact(organ),
            ]
        );
    }

    /// <summary>补正告知书: once, within 7 working days, all points, guidance, period, and what follows if it is missed (Art. 30).</summary>
    public static Letter Supplement(DisclosureRequest request, Organ organ, string points, int workingDays)
    {
        var you = Skeleton.You(request);
        return Skeleton.ToApplicant(
            "I-SUPPLEMENT",
            "政府信息公开申请补正告知书",
            request,
            organ,
            [
                .. Skeleton.Quoted(request),
                new(LetterPart.Basis, $"经审查，申请内容不明确。根据{Of(30)}的规定，请{you}对下列事项作出补正："),
                .. Skeleton.Paragraphs(LetterPart.Result, points),
                new(LetterPart.Detail, $"请自收到本告知书之日起{workingDays}个工作日内，以书面形式或者通过本机关网上申请平台补正。"),
                new(
                    LetterPart.Next,
                    $"补正后，答复期限自本机关收到补正材料之日起计算。无正当理由逾期不补正的，视为放弃申请，本机关不再处理该申请；{you}可以重新提出申请。"
                ),
                new(LetterPart.Next, "对补正事项不清楚的，请与本机关联系，本机关将给予指导和释明。"),
                .. Skeleton.Contact(organ),
            ]
        );
    }

    /// <summary>延长答复期限告知书: reason and new due day, with the consent of the office's head (Art. 33).</summary>
    public static Letter Extension(DisclosureRequest request, Organ organ, string reason, int workingDays, DateOnly due)
    {
        var you = Skeleton.You(request);
        return Skeleton.ToApplicant(
            "I-EXTEND",
            "延长答复期限告知书",
            request,
            organ,
            [
                .. Skeleton.Quoted(request),
                .. Skeleton.Paragraphs(LetterPart.Reason, $"因{Skeleton.OneLine(reason)}，不能在法定期限内作出答复。"),
                new(
                    LetterPart.Basis,
                    $"根据{Of(33, 2)}的规定，经本机关政府信息公开工作机构负责人同意，答复期限延长{workingDays}个工作日，本机关将于{OfficialWords.Day(due)}前答复。"
                ),
                new(LetterPart.Next, $"如能提前办结，本机关将及时答复。{you}可以随时向本机关了解办理情况。"),
                .. Skeleton.Contact(organ),
            ]
        );
    }

    /// <summary>征求第三方意见告知书: the time of asking does not count (Art. 33 (3)).</summary>
    public static Letter ThirdPartyAsked(DisclosureRequest request, Organ organ, DateOnly from) =>
        Skeleton.ToApplicant(
            "I-THIRD-ASK-NOTICE",
            "征求第三方意见告知书",
            request,
            organ,
            [
                .. Skeleton.Quoted(request),
                new(
                    LetterPart.Basis,
                    $"{Skeleton.You(request)}申请公开的政府信息可能涉及第三方合法权益。根据{Of(32)}的规定，本机关于{OfficialWords.Day(from)}书面征求第三方的意见。"
                ),
                new(LetterPart.Result, $"根据{Of(33, 3)}的规定，征求意见所需时间不计算在答复期限内。"),
                new(LetterPart.Next, "征求意见结束后，本机关将继续办理并及时答复。"),
                .. Skeleton.Contact(organ),
            ]
        );

    /// <summary>要求说明理由告知书: number or frequency clearly beyond reason (Art. 35).</summary>
    public static Letter Reasons(DisclosureRequest request, Organ organ, int count, string period, DateOnly until) =>
        Skeleton.ToApplicant(
            "I-REASON-ASK",
            "要求说明理由告知书",
            request,
            organ,
            [
                .. Skeleton.Quoted(request),
                new(
                    LetterPart.Basis,
                    $"{Skeleton.You(request)}在{Skeleton.OneLine(period)}共提出{count}件政府信息公开申请，数量、频次明显超过合理范围。根据{Of(35)}的规定，请说明理由。"
                ),
                new(LetterPart.Detail, $"请于{OfficialWords.Day(until)}前以书面形式或者通过本机关网上申请平台说明。"),
                new(
                    LetterPart.Next,
                    "理由合理的，本机关依法办理，不能在法定期限内答复的将告知延迟答复的合理期限；理由不合理的，本机关不予处理。"
                ),
                .. Skeleton.Contact(organ),
            ]
        );

    /// <summary>延迟答复告知书: the reason is good, the time does not suffice (Art. 35).</summary>
    public static Letter Delay(DisclosureRequest request, Organ organ, string reason, DateOnly until) =>
        Skeleton.ToApplicant(
            "I-DELAY",
            "延迟答复告知书",
            request,
            organ,
            [
                .. Skeleton.Quoted(request),
                .. Skeleton.Paragraphs(
                    LetterPart.Reason,
                    $"{Skeleton.You(request)}说明的理由合理。因{Skeleton.OneLine(reason)}，本机关不能在法定期限内答复。"
                ),
                new(LetterPart.Basis, $"根据{Of(35)}的规定，本机关将于{OfficialWords.Day(until)}前答复。"),
                new(LetterPart.Next, "如能提前办结，本机关将及时答复。"),
                .. Skeleton.Contact(organ),
            ]
        );

    private static string ReceiptDay(DisclosureRequest request) =>
        (request.Via, request.ToConfirm) switch
        {
            (Channel.Portal, _) => $"根据{Of(31)}的规定，以在网上申请平台提交之日为收到申请之日：{OfficialWords.Day(request.ReceivedOn)}。",
            (_, true) =>
                $"申请于{OfficialWords.Day(request.ArrivedOn)}到达本机关。根据{Of(31)}的规定，收到申请之日以与{Skeleton.You(request)}确认之日为准，本机关将与{Skeleton.You(request)}联系确认。",
            (Channel.Counter, _) => $"根据{Of(31)}的规定，以提交之日为收到申请之日：{OfficialWords.Day(request.ReceivedOn)}。",
            (Channel.SignedMail, _) => $"根据{Of(31)}的规定，以签收之日为收到申请之日：{OfficialWords.Day(request.ReceivedOn)}。",
            _ => $"根据{Of(31)}的规定，以双方确认之日为收到申请之日：{OfficialWords.Day(request.ReceivedOn)}。",
        };

    private static string Of(int article, int? paragraph = null) => OfficialWords.Basis([Regulation.Article(article, paragraph)]);
}
