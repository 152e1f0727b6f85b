using Gongkai.Domain.Reporting;

namespace Gongkai.Testing.Reports;

/// <summary>Breaks against other reports, of personal data and of access.</summary>
internal static partial class Breaks
{
    public static IEnumerable<Break> OfTheRest { get; } =
    [
        new("GK-CY-CARRY", made => WithTotal(made.LastYear, "T3.R04", "C_NATURAL", 1)),
        new("GK-CY-INFORCE", made => made.LastYear.Add("T2.R1_2", "C_INFORCE", 3)),
        new("GK-CY-REMEDY", made => made.LastYear.Set("T4.R_REC", "C_PENDING", made.Draft.Total("T4.R_REC") + 1)),
        new("GK-RU-SUM", made => made.Members[0].Set("T2.R6_1", "C_DECISIONS", 5)) { Prepare = WithMembers },
        new("GK-RU-MISSINGCHILD", made => made.MemberNames.Add("江安市竹林镇人民政府")) { Prepare = WithMembers },
        new("GK-RU-DOUBLE", made => made.Members[0].Set("T2.R6_1", "C_DECISIONS", 1100))
        {
            Prepare = made =>
            {
                WithMembers(made);
                made.MemberNames.Add("江安市竹林镇人民政府");
            },
        },
        new("GK-TM-LATE", made => made.Draft.PublishedOn = new(made.Draft.Year + 1, 4, 2)),
        new("GK-TM-EARLY", made => made.Draft.PublishedOn = new(made.Draft.Year, 12, 20)),
        new("GK-PD-IDNUMBER", made => made.Draft.AddSentence("来访人身份证号为11010519491231002X。")),
        new("GK-PD-PHONE", made => made.Draft.AddSentence("联系电话为13912345678。")),
        new("GK-PD-PERSON", made => made.Draft.AddSentence("申请人李明月对征地信息提出查询。")),
        new("GK-PD-ADDRESS", made => made.Draft.AddSentence("该居民家住东湖路3号楼2单元。")),
        new("GK-PD-BANK", made => made.Draft.AddSentence("缴费账号为6222021234567894。")),
        new("GK-PD-SECRETMARK", made => made.Draft.Head.Insert(0, "内部资料 不得外传")),
        new(
            "GK-AC-TABLEIMAGE",
            made => made.Draft.AsRead.Add(report => report with { Table4 = ReportTable.Absent(TableCode.T4) with { AsImage = true } })
        )
        {
            IsPrinted = false,
        },
        new("GK-AC-SCAN", made => made.Draft.AsRead.Add(WithoutText))
        {
            Prepare = made =>
                made.Draft.AsRead.Add(report =>
                    report with
                    {
                        Completeness = Completeness.Reduced,
                        Source = new(MediaType: "application/pdf"),
                    }
                ),
            IsPrinted = false,
        },
        new("GK-AC-HEADERS", made => made.Draft.AsRead.Add(report => report with { Table3 = report.Table3 with { HeadersMarked = false } }))
        {
            IsPrinted = false,
        },
        new(
            "GK-AC-ALT",
            made =>
                made.Draft.AsRead.Add(report =>
                    report with
                    {
                        Pictures = [new(new Place { Part = PartCode.P1, Path = "img[1]" }, null, null)],
                    }
                )
        )
        {
            IsPrinted = false,
        },
    ];

    /// <summary>Two members: one that holds every number, and one with nothing but 0.</summary>
    private static void WithMembers(ReportCase made)
    {
        made.Draft.Set("T2.R6_1", "C_DECISIONS", 1000);
        foreach (var (name, isWhole) in new[] { ("江安市石桥镇人民政府", true), ("江安市梅岭镇人民政府", false) })
        {
            var member = new ReportDraft
            {
                Organ = name,
                Level = ReportLevel.Town,
                Year = made.Draft.Year,
            };
            foreach (var cell in made.Draft.Cells)
                member.Cells[cell.Key] = isWhole ? cell.Value : "0";
            foreach (var part in ReportForm.F2021.Parts)
                member.Parts.Add(new(part.Code, part.Ordinal, part.Title));
            made.Members.Add(member);
            made.MemberNames.Add(name);
        }
    }

    private static AnnualReport WithoutText(AnnualReport report) =>
        report with
        {
            Text = ReportText.Empty,
            Parts = [.. report.Parts.Select(part => part with { Text = "", Lines = [] })],
        };
}
