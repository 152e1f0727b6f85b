using Gongkai.Domain.Reporting;

namespace Gongkai.Documents.Tests.Reports;

/// <summary>Correct reports of random but consistent numbers: every identity of the form holds.</summary>
internal static class RandomReport
{
    private static readonly string[] Organs =
    [
        "青石县白河镇人民政府",
        "临江市水务局",
        "云山省海州市人民政府",
        "北原区柳林街道办事处",
        "南湖县人民政府办公室",
    ];

    public static AnnualReport Make(int seed, FormId form = FormId.F2021)
    {
        var random = new Random(seed);
        var data = ReportForm.Of(form)!;
        var organ = Organs[random.Next(Organs.Length)];
        var year = form is FormId.F2021 ? random.Next(2021, 2026) : random.Next(2019, 2021);
        var cells = Table2(random, data)
            .Concat(Table3(random, data))
            .Concat(Table4(random, data))
            .ToDictionary(cell => cell.Code, cell => new ReportCell(cell.Value, Printed(cell.Value), null));
        ReportTable Table(TableCode code) =>
            new(code)
            {
                Present = true,
                Form = form,
                Cells = data.Table(code).Cells.ToDictionary(cell => cell, cell => cells[cell]),
            };
        return new AnnualReport
        {
            Organ = new(organ),
            Year = year,
            Format = form,
            Title = $"{organ}{year}年政府信息公开工作年度报告",
            Completeness = Completeness.Full,
            Parts = [.. Prose(organ, year)],
            Table2 = Table(TableCode.T2),
            Table3 = Table(TableCode.T3),
            Table4 = Table(TableCode.T4),
        };
    }

    public static string Printed(decimal value) => value.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<ReportPart> Prose(string organ, int year)
    {
        yield return new(
            PartCode.Head,
            null,
            null,
            $"根据《中华人民共和国政府信息公开条例》第五十条规定，编制本报告。\n本报告数据统计期限为{year}年1月1日至{year}年12月31日。"
        );
        var texts = new[]
        {
            $"（一）主动公开情况\n{year}年，{organ}通过门户网站公开信息320条，其中动态类200条、公告类120条。\n（二）依申请公开情况\n依法办理公开申请，优化流程。\n（三）监督保障\n组织培训2次。",
            "",
            "",
            "",
            "存在的主要问题：一是公开内容不够细；二是人员变动较多。\n改进情况：一是细化目录；二是开展培训3场次。",
            "按照《政府信息公开信息处理费管理办法》，本年度发出收费通知0件，收取信息处理费0元。",
        };
        foreach (var (part, text) in ReportForm.F2021.Parts.Zip(texts))
            yield return new(part.Code, part.Ordinal, part.FullTitle, text);
    }

    private static IEnumerable<(CellCode Code, decimal Value)> Table2(Random random, ReportForm form)
    {
        foreach (var code in form.Table2.Cells)
            yield return (
                code,
                code.Column switch
                {
                    "C_AMOUNT" => Math.Round((decimal)random.NextDouble() * 500, random.Next(0, 5)),
                    "C_ITEMS_CHANGE" => random.Next(-5, 6),
                    "C_INFORCE" or "C_PUBLIC_TOTAL" => random.Next(100, 400),
                    _ => random.Next(0, 3) == 0 ? 0 : random.Next(0, 3000),
                }
            );
    }

    /// <summary>Results are drawn first; the new and carried cases follow from them.</summary>
    private static IEnumerable<(CellCode Code, decimal Value)> Table3(Random random, ReportForm form)
    {
        var rows = form
            .Table3.Rows.Where(row => row.Code.StartsWith("T3.R03", StringComparison.Ordinal) && row.Code != "T3.R03_7")
            .ToList();
        var six = ReportColumns.Applicants.Take(6).ToList();
        var total = new Dictionary<string, int>();
        void Count(string row, int value) => total[row] = total.GetValueOrDefault(row) + value;
        foreach (var column in six)
        {
            var closed = 0;
            foreach (var row in rows)
            {
                var value = random.Next(4) == 0 ? random.Next(0, column.Code == "C_NATURAL" ? 60 : 9) : 0;
                closed += value;
                Count(row.Code, value);
                yield return (new(row.Code, column.Code), value);
            }
            var carriedOut = random.Next(3) == 0 ? random.Next(0, 12) : 0;
            var carriedIn = Math.Min(closed + carriedOut, random.Next(3) == 0 ? random.Next(0, 12) : 0);
            foreach (
                var (row, value) in new[]
                {
                    ("T3.R03_7", closed),
                    ("T3.R04", carriedOut),
                    ("T3.R02", carriedIn),
                    ("T3.R01", closed + carriedOut - carriedIn),
                }
            )
            {
                Count(row, value);
                yield return (new(row, column.Code), value);
            }
        }
        foreach (var (row, value) in total)
            yield return (new(row, "C_TOTAL"), value);
    }

    private static IEnumerable<(CellCode Code, decimal Value)> Table4(Random random, ReportForm form)
    {
        foreach (var row in form.Table4.Rows)
        {
            var values = ReportColumns
                .RemedyResults.Take(4)
                .Select(column => (column.Code, Value: random.Next(3) == 0 ? random.Next(0, 15) : 0))
                .ToList();
            foreach (var (column, value) in values)
                yield return (new(row.Code, column), value);
            yield return (new(row.Code, "C_TOTAL"), values.Sum(value => value.Value));
        }
    }
}
