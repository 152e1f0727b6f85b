using Gongkai.Domain.Reporting;
using Gongkai.Domain.Reporting.Checks;
using Gongkai.Testing.Reports;
using Shouldly;
using Xunit;

namespace Gongkai.Domain.Tests.Reporting.Checks;

/// <summary>
/// One district of 2023: 30 received, 2 carried in, 28 concluded (11 given, 5 in part, 2 refused, 9+0 lacking, 0, 1 otherwise), 4 carried over;
/// 26 natural persons, 4 companies; 3 reconsiderations (1 upheld, 2 pending), 1 suit upheld.
/// </summary>
public sealed class Comparing_prose_with_the_tables
{
    [Theory]
    [InlineData("2023年，全区共收到30件依申请公开请求，2022年结转政府信息公开申请2件，共办结28件，结转到2024年办理4件。")]
    [InlineData("共收到政府信息公开申请32件（含上年结转2件），均依法办理。")]
    [InlineData("全区受理依申请公开件32件，办结28件，其中予以公开11件、部分公开5件、不予公开2件、无法提供9件、其他处理1件。")]
    [InlineData("办结政府信息公开申请27件，申请人主动撤回1件。")]
    [InlineData("收到政府信息公开申请三十件，其中自然人申请26件、法人或其他组织4件。")]
    [InlineData("新收政府信息公开申请30件，予以公开或部分公开16件、占57.1%，不予公开2件、占7.1%。")]
    [InlineData("全年通过网上申请渠道收到政府信息公开申请18件，信函12件。")]
    [InlineData("区政府办公室收到政府信息公开申请7件，办结6件。")]
    [InlineData("第一季度收到政府信息公开申请9件，较2022年同期增加3件。")]
    [InlineData("各镇、街道共收到政府信息公开申请15件。")]
    [InlineData("收到群众留言248条，办结230条；受理12345热线工单47件，已全部办结。")]
    [InlineData("依据《政府信息公开条例》第三十六条第（五）项，对申请依法作出答复，联系电话0571-88801234。")]
    [InlineData("政府信息公开行政复议3件，1件作出复议决定，行政诉讼1件（结果维持）。")]
    [InlineData("办理因2022年度政府信息公开申请引发行政复议9件、行政诉讼5件，均维持。")]
    [InlineData("有效防范政府信息公开行政复议和行政诉讼风险，降低败诉率。")]
    [InlineData("未发生因答复超期引起的行政复议、行政诉讼。")]
    [InlineData("未发生政府信息公开行政诉讼败诉案件。")]
    [InlineData("政府信息公开申请按时办结率100%，到期的申请均已办结。")]
    [InlineData("在主动公开的信息中，指南1条，占8%；预算决算2条，占17%，采购目录2条，占17%，公示公告2条，占17%。")]
    [InlineData("主动公开信息70条，其中财政信息30条、民生信息20条等。")]
    [InlineData("发布信息100条，其中网站发布90条，微信公众号发布80条。")]
    [InlineData("收到涉及征地拆迁的政府信息公开申请12件。")]
    [InlineData("政府信息公开申请受理约50件。")]
    [InlineData("公开人大代表建议答复35件、政协提案答复41件，按申请公开要求办理。")]
    [InlineData("申请人对答复提出意见的，政府信息公开工作机构及时沟通。")]
    [InlineData("共收办政府信息公开申请32件，予以公开11件、部分公开5件，转下年度办理4件。")]
    [InlineData("用心办理好每一件政府信息公开申请，推行“收到一件申请、解开一个心结”的办理方式。")]
    [InlineData("因本机关不掌握等原因无法提供政府信息公开申请9件。")]
    public void leaves_right_and_unrelated_sentences_alone(string sentence) => Codes(sentence).ShouldBeEmpty();

    [Theory]
    [InlineData("2023年，全区共收到31件依申请公开请求。", "GK-TXT-RECEIVED")]
    [InlineData("全区受理依申请公开申请 35 件。", "GK-TXT-RECEIVED")]
    [InlineData("收到政府信息公开申请三十二件。", "GK-TXT-RECEIVED")]
    [InlineData("2022年结转政府信息公开申请3件。", "GK-TXT-CARRIEDIN")]
    [InlineData("政府信息公开申请结转到2024年办理5件。", "GK-TXT-CARRIEDOUT")]
    [InlineData("政府信息公开申请均已办理，无结转下年度办理的申请。", "GK-TXT-CARRIEDOUT")]
    [InlineData("共办结政府信息公开申请29件。", "GK-TXT-REPLIED")]
    [InlineData("政府信息公开申请中，予以公开12件，部分公开5件。", "GK-TXT-OUTCOME")]
    [InlineData("政府信息公开申请中，本机关不掌握相关政府信息8件。", "GK-TXT-OUTCOME")]
    [InlineData("政府信息公开申请由自然人提出27件。", "GK-TXT-APPLICANT")]
    [InlineData("因政府信息公开被申请行政复议4件。", "GK-TXT-REC")]
    [InlineData("政府信息公开行政诉讼2件，均已应诉。", "GK-TXT-SUIT")]
    [InlineData("政府信息公开行政复议案件均维持。", "GK-TXT-REMEDYRESULT")]
    [InlineData("全年未发生因政府信息公开引起的行政诉讼。", "GK-TXT-NONE")]
    [InlineData("政府信息公开行政诉讼0件。", "GK-TXT-NONE")]
    [InlineData("2023年，我区未收到依申请公开政府信息的申请。", "GK-TXT-NONE")]
    [InlineData("收到政府信息公开申请30件，已全部办结。", "GK-TXT-ALLDONE")]
    [InlineData("共收办政府信息公开申请32件，转下年度办理5件。", "GK-TXT-CARRIEDOUT")]
    [InlineData("因没有现成信息等原因无法提供政府信息公开申请8件。", "GK-TXT-OUTCOME")]
    [InlineData("政府信息公开行政复议案件均获维持，保持了市政府零败诉的记录。", "GK-TXT-REMEDYRESULT")]
    [InlineData("主动公开信息中，指南1条，占8%；公文5条，占41%；预算2条，占17%，目录2条，占17%，公示2条，占17%。", "GK-TXT-PERCENTCUT")]
    public void finds_the_sentence_that_differs(string sentence, string code) => Codes(sentence).ShouldBe([code]);

    [Fact]
    public void guesses_which_single_cell_was_quoted_instead_of_the_sum() =>
        Findings("政府信息公开申请中，无法提供7件。").ShouldHaveSingleItem().MessageZh.ShouldContain("单格");

    private static List<string> Codes(string sentence) => [.. Findings(sentence).Select(finding => finding.Code)];

    private static List<Finding> Findings(string sentence)
    {
        var draft = RandomReport.Make(2, quiet: true).Draft;
        Fill(draft);
        draft.Part(PartCode.P1).Lines.Insert(0, sentence);
        var without = RandomReport.Make(2, quiet: true).Draft;
        Fill(without);
        var known = ReportAudit.Of(without.Build(), new(new DateOnly(2024, 6, 1))).Findings.Select(finding => finding.Code).ToHashSet();
        return
        [
            .. ReportAudit
                .Of(draft.Build() with { Year = 2023 }, new(new DateOnly(2024, 6, 1)))
                .Findings.Where(finding => finding.Code.StartsWith("GK-TXT", StringComparison.Ordinal) && !known.Contains(finding.Code)),
        ];
    }

    private static void Fill(ReportDraft draft)
    {
        foreach (var cell in ReportForm.F2021.Cells)
            draft.Cells[cell.ToString()] = "0";
        (string Row, int Natural, int Company)[] rows =
        [
            ("T3.R01", 26, 4),
            ("T3.R02", 2, 0),
            ("T3.R03_1", 9, 2),
            ("T3.R03_2", 5, 0),
            ("T3.R03_3_4", 2, 0),
            ("T3.R03_4_1", 7, 2),
            ("T3.R03_6_3", 1, 0),
            ("T3.R03_7", 24, 4),
            ("T3.R04", 4, 0),
        ];
        foreach (var (row, natural, company) in rows)
        {
            draft.Set(row, "C_NATURAL", natural);
            draft.Set(row, "C_COMPANY", company);
            draft.Set(row, "C_TOTAL", natural + company);
        }
        draft.Set("T4.R_REC", "C_UPHELD", 1);
        draft.Set("T4.R_REC", "C_PENDING", 2);
        draft.Set("T4.R_REC", "C_TOTAL", 3);
        draft.Set("T4.R_SUIT_AFTER", "C_UPHELD", 1);
        draft.Set("T4.R_SUIT_AFTER", "C_TOTAL", 1);
    }
}
