using Gongkai.Documents.Letters;
using Gongkai.Documents.Letters.Notices;
using Gongkai.Documents.Letters.Writing;
using Gongkai.Domain.Requests;
using Shouldly;
using Xunit;

namespace Gongkai.Documents.Tests.Letters;

public sealed class Writing_notices
{
    private static readonly DisclosureRequest s_request = Cases.Received();
    private static readonly DateOnly s_due = new(2026, 3, 30);

    [Fact]
    public void tells_in_the_receipt_how_the_day_was_fixed_and_when_the_answer_comes()
    {
        var text = Text(ProcedureNotices.Receipt(s_request, Cases.Town, s_due, "ABCD-EFGH-JKMN-PQRS"));

        text.ShouldContain("以在网上申请平台提交之日为收到申请之日：2026年3月2日。");
        text.ShouldContain("本机关将于2026年3月30日前答复。");
        text.ShouldContain("查询码：ABCD-EFGH-JKMN-PQRS。");
    }

    [Fact]
    public void tells_in_the_supplement_notice_all_points_the_period_and_what_follows()
    {
        var text = Text(ProcedureNotices.Supplement(s_request, Cases.Town, "1. 请写明年度。\n2. 请写明村名。", 15));

        text.ShouldContain("1. 请写明年度。\n　　2. 请写明村名。");
        text.ShouldContain("请自收到本告知书之日起15个工作日内");
        text.ShouldContain("无正当理由逾期不补正的，视为放弃申请");
        text.ShouldContain("第三十条");
    }

    [Fact]
    public void tells_in_the_extension_notice_the_reason_and_the_new_day() =>
        Text(ProcedureNotices.Extension(s_request, Cases.Town, "需要核对的档案较多。", 20, new(2026, 4, 28)))
            .ShouldContain("因需要核对的档案较多，不能在法定期限内作出答复。");

    [Fact]
    public void puts_remedies_on_no_notice_of_procedure()
    {
        Letter[] notices =
        [
            ProcedureNotices.Receipt(s_request, Cases.Town, s_due, "A"),
            ProcedureNotices.Supplement(s_request, Cases.Town, "a", 15),
            ProcedureNotices.Extension(s_request, Cases.Town, "a", 20, s_due),
            ProcedureNotices.ThirdPartyAsked(s_request, Cases.Town, s_due),
            ProcedureNotices.Reasons(s_request, Cases.Town, 90, "2026年1月", s_due),
            ProcedureNotices.Delay(s_request, Cases.Town, "a", s_due),
            ClosingNotices.Fee(s_request, Cases.Town, 400, "a", "b"),
            ClosingNotices.FeeReceived(s_request, Cases.Town, 400, s_due, "1", s_due),
            ClosingNotices.WithdrawalConfirmed(s_request, Cases.Town, s_due, "a"),
        ];

        notices.SelectMany(notice => notice.Body).ShouldNotContain(paragraph => paragraph.Part == LetterPart.Remedies);
        notices.Select(notice => notice.Instrument).ShouldBeUnique();
    }

    [Fact]
    public void does_not_tell_a_third_party_or_another_organ_who_asks()
    {
        Letter[] letters =
        [
            ConsultationLetters.ThirdParty(s_request, Cases.Town, "某某建筑公司", "合同第3页"),
            ConsultationLetters.ThirdPartyTold(s_request, Cases.Town, "某某建筑公司", "合同第3页", "公共利益", s_due),
            ConsultationLetters.OtherOrgan(s_request, Cases.Town, "霍山县财政局", "资金文件", Consulted.CoOrgan),
        ];

        letters.ShouldAllBe(letter => !Text(letter).Contains("王小川"));
    }

    [Fact]
    public void takes_silence_for_consent_only_where_the_information_was_made_jointly()
    {
        Text(ConsultationLetters.OtherOrgan(s_request, Cases.Town, "霍山县财政局", "资金文件", Consulted.CoOrgan))
            .ShouldContain("视为同意公开");
        Text(ConsultationLetters.OtherOrgan(s_request, Cases.Town, "霍山县财政局", "资金文件", Consulted.OtherOrgan))
            .ShouldNotContain("视为同意");
    }

    [Fact]
    public void states_the_fee_with_its_calculation_and_the_twenty_working_days()
    {
        var text = Text(ClosingNotices.Fee(s_request, Cases.Town, 1200, "第11件至第30件，每件100元。", "政务服务中心窗口"));

        text.ShouldContain("应缴金额：1,200元。");
        text.ShouldContain("第11件至第30件，每件100元。");
        text.ShouldContain("请自收到本通知次日起20个工作日内缴纳。");
    }

    private static string Text(Letter letter) => LetterPlainText.Write(letter);
}
