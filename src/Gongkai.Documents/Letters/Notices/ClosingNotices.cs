using System.Globalization;
using Gongkai.Domain.Law;
using Gongkai.Domain.Organs;
using Gongkai.Domain.Requests;

namespace Gongkai.Documents.Letters.Notices;

/// <summary>收费、缴费确认、撤回确认 (Art. 42, 国办函〔2020〕109号).</summary>
public static class ClosingNotices
{
    /// <summary>信息处理费收费通知: basis, standard, amount with its calculation, how to pay, until when, and what follows.</summary>
    /// <param name="calculation">One line per step, as the fee was computed.</param>
    /// <param name="payment">账户 or window, and how.</param>
    public static Letter Fee(DisclosureRequest request, Organ organ, long yuan, string calculation, string payment)
    {
        var you = Skeleton.You(request);
        var days = Regulation.FeePayment.On(request.ReceivedOn).Length;
        var basis = OfficialWords.Basis([Regulation.Article(42), new(Acts.FeeMeasure)]);
        return Skeleton.ToApplicant(
            "I-FEE",
            "政府信息公开信息处理费收费通知",
            request,
            organ,
            [
                .. Skeleton.Quoted(request),
                new(LetterPart.Basis, $"{you}申请公开政府信息的数量、频次明显超过合理范围。根据{basis}的规定，本机关决定收取信息处理费。"),
                new(LetterPart.Result, $"应缴金额：{Amount(yuan)}元。计算如下："),
                .. Skeleton.Paragraphs(LetterPart.Result, calculation),
                .. Skeleton.Paragraphs(LetterPart.Detail, $"缴费方式：{payment}"),
                new(
                    LetterPart.Next,
                    $"请自收到本通知次日起{days}个工作日内缴纳。缴费后，本机关继续办理；逾期未缴纳的，视为放弃申请，本机关不再处理该申请。"
                ),
                new(LetterPart.Next, $"{you}可以减少申请的数量后，与本机关联系重新核算。"),
                .. Skeleton.Contact(organ),
            ]
        );
    }

    /// <summary>缴费确认.</summary>
    public static Letter FeeReceived(DisclosureRequest request, Organ organ, long yuan, DateOnly paidOn, string receipt, DateOnly due) =>
        Skeleton.ToApplicant(
            "I-FEE-RECEIVED",
            "信息处理费缴费确认",
            request,
            organ,
            [
                .. Skeleton.Quoted(request),
                new(
                    LetterPart.Result,
                    $"本机关于{OfficialWords.Day(paidOn)}收到{Skeleton.You(request)}缴纳的信息处理费{Amount(yuan)}元（票据号：{receipt}）。"
                ),
                new(LetterPart.Next, $"本机关继续办理该申请，将于{OfficialWords.Day(due)}前答复。"),
                .. Skeleton.Contact(organ),
            ]
        );

    /// <summary>撤回申请确认书: how identity was checked; applying again stays possible.</summary>
    public static Letter WithdrawalConfirmed(DisclosureRequest request, Organ organ, DateOnly on, string identityCheck) =>
        Skeleton.ToApplicant(
            "I-WITHDRAW-ACK",
            "撤回政府信息公开申请确认书",
            request,
            organ,
            [
                .. Skeleton.Quoted(request),
                new(LetterPart.Result, $"{Skeleton.You(request)}于{OfficialWords.Day(on)}撤回该申请，本机关予以确认，不再办理。"),
                .. Skeleton.Paragraphs(LetterPart.Detail, $"身份核对：{identityCheck}"),
                new(LetterPart.Next, $"如仍需获取有关信息，{Skeleton.You(request)}可以随时重新提出申请。"),
                .. Skeleton.Contact(organ),
            ]
        );

    private static string Amount(long yuan) => yuan.ToString("N0", CultureInfo.InvariantCulture);
}
