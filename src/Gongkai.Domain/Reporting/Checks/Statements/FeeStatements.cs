using System.Text.RegularExpressions;
using Gongkai.Domain.Reporting.Checks.Prose;

namespace Gongkai.Domain.Reporting.Checks.Statements;

/// <summary>信息处理费 in part six: letters sent, amount asked, amount received, against each other and the tables. 国办函〔2020〕109号.</summary>
internal static partial class FeeStatements
{
    /// <summary>收费情况前后一致。</summary>
    public static Check Fee { get; } =
        new(
            "GK-TXT-FEE",
            Severity.Warning,
            new(
                "第六部分称{quote}，与{cell}不符。",
                "Part six says {quote}, against {cell}.",
                "核对收费通知、应收和实收金额与表三相应行。",
                "Check letters, amounts asked and received with the row of table 3."
            ),
            Fees
        );

    /// <summary>第六部分说明信息处理费。</summary>
    public static Check Missing { get; } =
        new(
            "GK-TXT-FEEMISSING",
            Severity.Hint,
            new(
                "第六部分未说明信息处理费收取情况。",
                "Part six does not mention the fee.",
                "写明发出收费通知的件数、总金额和实际收取金额；没有收取的也请说明。",
                "State letters sent, amount asked and received; if there were none, say so."
            ),
            Silence
        );

    private const string LapsedRow = "T3.R03_6_2";

    private static IEnumerable<Verdict> Fees(AuditCase audit)
    {
        var lapsed = Comparing.Total(audit, LapsedRow);
        var passages = audit.PassagesOf(PartCode.P6).Where(passage => AboutFee().IsMatch(passage.Text)).ToList();
        if (passages.Count == 0)
            yield return Verdict.CannotTell("第六部分没有收费情况", "Part six says nothing on fees");
        foreach (var passage in passages)
        {
            var quantities = QuantityReader.Read(passage).ToList();
            var letters = quantities.Find(quantity => quantity.CountsCases && Letters().IsMatch(quantity.Before));
            var received = quantities.Find(quantity => quantity.IsMoney && Received().IsMatch(quantity.Before));
            var asked = quantities.Find(quantity => quantity.IsMoney && quantity != received && Asked().IsMatch(quantity.Before));
            yield return Contradiction(audit, passage, lapsed, letters, asked, received) ?? Verdict.Pass;
        }
    }

    private static Flaw? Contradiction(
        AuditCase audit,
        Passage passage,
        decimal? lapsed,
        Quantity? letters,
        Quantity? asked,
        Quantity? received
    )
    {
        if (received is not null && asked is not null && Yuan(received) > Yuan(asked))
            return Against(received.Place, asked.Place, $"“{asked.Printed}”", $"\"{asked.Printed}\"");
        if (lapsed > 0 && letters is { Value: 0 })
            return Against(
                letters.Place,
                audit.At(LapsedRow, "C_TOTAL"),
                $"表三逾期未缴费{Words.Print(lapsed.Value)}件",
                $"{Words.Print(lapsed.Value)} lapsed for the fee in table 3"
            );
        if (lapsed > 0 && NotCharged().Match(passage.Text) is { Success: true } none)
            return Against(
                passage.PlaceOf(none.Index, none.Length),
                audit.At(LapsedRow, "C_TOTAL"),
                $"表三逾期未缴费{Words.Print(lapsed.Value)}件",
                $"{Words.Print(lapsed.Value)} lapsed for the fee in table 3"
            );
        if (received is not null && audit.Number("T2.R8_1", "C_AMOUNT") is { } income && Yuan(received) > income * 10_000)
            return Against(
                received.Place,
                audit.At("T2.R8_1", "C_AMOUNT"),
                $"表二行政事业性收费{Words.Print(income)}万元",
                $"{Words.Print(income)} (10,000 yuan) in table 2"
            ) with
            {
                Severity = Severity.Hint,
            };
        return null;
    }

    private static Flaw Against(Place place, Place cell, string zh, string en) =>
        new(place)
        {
            Related = [cell],
            Found = place.Quote!,
            Says = new Dictionary<string, Words> { ["quote"] = new($"“{place.Quote}”", $"\"{place.Quote}\""), ["cell"] = new(zh, en) },
            Confidence = Confidence.Likely,
        };

    private static decimal Yuan(Quantity quantity) => quantity.Counter == "万元" ? quantity.Value * 10_000 : quantity.Value;

    private static IEnumerable<Verdict> Silence(AuditCase audit)
    {
        if (
            audit.Report.Completeness is not Completeness.Full
            || audit.Report.Part(PartCode.P6) is not { } part
            || part.Text.Trim().Length == 0
        )
            yield return Verdict.CannotTell("没有读到第六部分的正文", "The prose of part six was not read");
        else if (
            NothingElse().IsMatch(part.Text)
            || audit.Passages.Any(passage => passage.Part is PartCode.P6 && passage.Text.Contains('费', StringComparison.Ordinal))
            || audit.Passages.Any(passage => passage.Text.Contains("处理费", StringComparison.Ordinal))
        )
            yield return Verdict.Pass;
        else
            yield return new Flaw(audit.PassagesOf(PartCode.P6).FirstOrDefault()?.Place ?? Structure.PartPlaces.Of(audit, part))
            {
                Expected = "信息处理费收取情况",
                Confidence = Confidence.Likely,
            };
    }

    [GeneratedRegex("收费|处理费|收取", RegexOptions.ExplicitCapture, Patience.Milliseconds)]
    private static partial Regex AboutFee();

    [GeneratedRegex("收费通知", RegexOptions.ExplicitCapture, Patience.Milliseconds)]
    private static partial Regex Letters();

    [GeneratedRegex("实际收取|实收|已收取|到账", RegexOptions.ExplicitCapture, Patience.Milliseconds)]
    private static partial Regex Received();

    [GeneratedRegex("总金额|应收|收费金额|总额", RegexOptions.ExplicitCapture, Patience.Milliseconds)]
    private static partial Regex Asked();

    [GeneratedRegex(
        "(未|没有)(发出|发送|制发|作出|产生)?(任何)?收费通知|(均|从)?(未|没有|不)(产生|发生|收取|收|有)(任何|过|相关|政府信息公开|依申请公开)*(信息)?(处理|检索|复制)?(费用|费|收费)|无收费(情况|情形|事项)?|未收费",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex NotCharged();

    [GeneratedRegex(
        @"^\s*(本(年度|机关|单位)|我\p{L}{1,3})?(无|没有|暂无)[^，；]{0,24}。?\s*$",
        RegexOptions.ExplicitCapture,
        Patience.Milliseconds
    )]
    private static partial Regex NothingElse();
}
