namespace Gongkai.Domain.Reporting;

public sealed partial record ReportForm
{
    /// <summary>The corner cell of table 3, which states the balance (勾稽关系).</summary>
    public const string BalanceNote = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

    /// <summary>Head over the seven columns of table 3.</summary>
    public const string ApplicantsHead = "申请人情况";

    private static FormTable Table3Of(FormId id)
    {
        var rows = Table3Rows(id);
        var groups = Table3Groups(id)
            .Select(group => group with { Rows = rows.Count(row => row.Code.StartsWith(group.Code, StringComparison.Ordinal)) });
        return new(TableCode.T3, PartCode.P3, [.. groups], rows)
        {
            VirtualColumns = [ReportColumns.LegalPersons],
            VirtualRows =
            [
                .. Table3Groups(id)
                    .Skip(1)
                    .Select(group => new FormRow(group.Code, group.Label)
                    {
                        Columns = ReportColumns.Applicants,
                        IsVirtual = true,
                        Parts = [.. rows.Where(row => row.Group == group.Code).Select(row => row.Code)],
                    }),
            ],
        };
    }

    private static IEnumerable<FormGroup> Table3Groups(FormId id)
    {
        yield return new("T3.R03", "三、本年度办理结果", 0);
        yield return new("T3.R03_3", "（三）不予公开", 0);
        yield return new("T3.R03_4", "（四）无法提供", 0);
        yield return new("T3.R03_5", "（五）不予处理", 0);
        if (id is FormId.F2021)
            yield return new("T3.R03_6", "（六）其他处理", 0);
    }

    private static List<FormRow> Table3Rows(FormId id)
    {
        FormRow Row(string code, string label, params string[] variants) =>
            new($"T3.{code}", label)
            {
                Columns = ReportColumns.Applicants,
                Group =
                    code is "R01" or "R02" or "R04" ? null
                    : code.Length > "R03_3".Length ? $"T3.{code[..5]}"
                    : "T3.R03",
                Variants = variants,
            };
        return
        [
            Row("R01", "一、本年新收政府信息公开申请数量"),
            Row("R02", "二、上年结转政府信息公开申请数量"),
            Row("R03_1", "（一）予以公开"),
            Row("R03_2", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "部分公开"),
            Row("R03_3_1", "1.属于国家秘密"),
            Row("R03_3_2", "2.其他法律行政法规禁止公开", "其他法律法规禁止公开", "法律行政法规禁止公开", "其他法律、行政法规禁止公开"),
            Row("R03_3_3", "3.危及“三安全一稳定”"),
            Row("R03_3_4", "4.保护第三方合法权益"),
            Row("R03_3_5", "5.属于三类内部事务信息"),
            Row("R03_3_6", "6.属于四类过程性信息"),
            Row("R03_3_7", "7.属于行政执法案卷"),
            Row("R03_3_8", "8.属于行政查询事项"),
            Row("R03_4_1", "1.本机关不掌握相关政府信息"),
            Row("R03_4_2", "2.没有现成信息需要另行制作"),
            Row("R03_4_3", "3.补正后申请内容仍不明确"),
            Row("R03_5_1", "1.信访举报投诉类申请"),
            Row("R03_5_2", "2.重复申请"),
            Row("R03_5_3", "3.要求提供公开出版物"),
            Row("R03_5_4", "4.无正当理由大量反复申请"),
            Row("R03_5_5", "5.要求行政机关确认或重新出具已获取信息"),
            .. id is FormId.F2021
                ?
                [
                    Row("R03_6_1", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
                    Row("R03_6_2", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"),
                    Row("R03_6_3", "3.其他"),
                ]
                : new[] { Row("R03_6", "（六）其他处理") },
            Row("R03_7", "（七）总计"),
            Row("R04", "四、结转下年度继续办理"),
        ];
    }
}
