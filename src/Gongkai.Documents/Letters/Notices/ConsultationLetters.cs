using Gongkai.Domain.Law;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Remedies;
using Gongkai.Domain.Requests;

namespace Gongkai.Documents.Letters.Notices;

/// <summary>征求意见 letters (Art. 11, 32, 34). None of them says who asked for the information.</summary>
public static class ConsultationLetters
{
    /// <summary>征求第三方意见书: what is at issue, 15 working days, reasons wanted (Art. 32).</summary>
    public static Letter ThirdParty(DisclosureRequest request, Organ organ, string thirdParty, string pieces) =>
        Skeleton.To(
            thirdParty,
            "I-THIRD-ASK",
            "征求第三方意见书",
            organ,
            [
                new(
                    LetterPart.Opening,
                    $"本机关正在办理一件政府信息公开申请（编号：{request.Number}），其中下列信息可能涉及你（单位）的合法权益："
                ),
                .. Skeleton.Paragraphs(LetterPart.Request, pieces),
                new(
                    LetterPart.Basis,
                    $"根据{Of(32)}的规定，现书面征求你（单位）的意见。请自收到本意见书之日起{ThirdPartyDays(request)}个工作日内，书面答复是否同意公开。"
                ),
                new(LetterPart.Detail, "不同意公开的，请说明理由，并指明哪些内容公开后会损害你（单位）的合法权益。"),
                new(
                    LetterPart.Next,
                    "逾期未提出意见的，由本机关依法决定是否公开。不同意公开且有合理理由的，不予公开；本机关认为不公开可能对公共利益造成重大影响的，可以决定公开，并将决定和理由书面告知你（单位）。"
                ),
                .. Skeleton.Contact(organ),
            ]
        );

    /// <summary>告知第三方决定书: it will be disclosed against the third party's will; with remedies of its own (Art. 32).</summary>
    public static Letter ThirdPartyTold(
        DisclosureRequest request,
        Organ organ,
        string thirdParty,
        string pieces,
        string reason,
        DateOnly on
    ) =>
        Skeleton.To(
            thirdParty,
            "I-THIRD-TOLD",
            "政府信息公开决定告知书（第三方）",
            organ,
            [
                new(
                    LetterPart.Opening,
                    $"本机关在办理政府信息公开申请（编号：{request.Number}）时，曾就下列信息书面征求你（单位）的意见："
                ),
                .. Skeleton.Paragraphs(LetterPart.Request, pieces),
                new(LetterPart.Basis, $"根据{Of(32)}的规定，本机关决定公开上述信息。"),
                .. Skeleton.Paragraphs(LetterPart.Reason, $"理由：{reason}"),
                .. Skeleton.Paragraphs(LetterPart.Remedies, Remedies(organ, on)),
                .. Skeleton.Contact(organ),
            ]
        );

    /// <summary>征求其他机关意见函: jointly made information, where silence means consent (Art. 34), or coordination (Art. 11).</summary>
    public static Letter OtherOrgan(DisclosureRequest request, Organ organ, string asked, string text, Consulted whom)
    {
        var jointly = whom is Consulted.CoOrgan;
        var article = Of(jointly ? 34 : 11);
        var days = (jointly ? Regulation.CoOrganOpinion : Regulation.OtherOrganOpinion).On(request.ReceivedOn).Length;
        return Skeleton.To(
            asked,
            "I-ORGAN-ASK",
            "关于征求政府信息公开意见的函",
            organ,
            [
                new(LetterPart.Opening, $"本机关正在办理一件政府信息公开申请（编号：{request.Number}），涉及下列信息："),
                .. Skeleton.Paragraphs(LetterPart.Request, text),
                new(
                    LetterPart.Basis,
                    $"根据{article}的规定，现征求贵单位意见。请自收到本函之日起{days}个工作日内，书面答复是否同意公开及其理由。"
                ),
                new(LetterPart.Next, jointly ? "逾期未提出意见的，视为同意公开。" : "如需延后答复，请先与本机关联系。"),
                .. Skeleton.Contact(organ),
            ]
        );
    }

    private static string Remedies(Organ organ, DateOnly on) =>
        RemedyNotice.Text(RemedyRuleset.BlockOfNotice("I-THIRD-TOLD"), organ.Remedies, on, overInternet: false);

    private static int ThirdPartyDays(DisclosureRequest request) => Regulation.ThirdPartyOpinion.On(request.ReceivedOn).Length;

    private static string Of(int article) => OfficialWords.Basis([Regulation.Article(article)]);
}
