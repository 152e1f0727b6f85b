using System.Globalization;

namespace Gongkai.Testing.Reports;

/// <summary>What prose may say of a draft's numbers, under short names.</summary>
public sealed class Facts(ReportDraft draft, Random random, ReportDraft? lastYear)
{
    public ReportDraft Draft => draft;
    public Random Random => random;
    public ReportDraft? LastYear => lastYear;
    public int Year => draft.Year;
    public decimal Received => draft.Total("T3.R01");
    public decimal CarriedIn => draft.Total("T3.R02");
    public decimal Concluded => draft.Total("T3.R03_7");
    public decimal CarriedOut => draft.Total("T3.R04");
    public decimal Granted => draft.Total("T3.R03_1");
    public decimal Partly => draft.Total("T3.R03_2");
    public decimal Refused => Group("T3.R03_3");
    public decimal Lacking => Group("T3.R03_4");
    public decimal Unhandled => Group("T3.R03_5");
    public decimal Otherwise => Group("T3.R03_6");
    public decimal Natural => draft.Number("T3.R01", "C_NATURAL");
    public decimal Organisations => Received - Natural;
    public decimal Reconsiderations => draft.Total("T4.R_REC");
    public decimal DirectSuits => draft.Total("T4.R_SUIT_DIRECT");
    public decimal LaterSuits => draft.Total("T4.R_SUIT_AFTER");
    public decimal Suits => DirectSuits + LaterSuits;

    /// <summary>How the organ speaks of itself: 我镇, 我局, 我区.</summary>
    public string We =>
        draft.Level switch
        {
            Domain.Reporting.ReportLevel.Town => "我镇",
            Domain.Reporting.ReportLevel.County => "我区",
            _ => "我局",
        };

    /// <summary>A number that no table holds.</summary>
    public int Any(int from, int to) => random.Next(from, to);

    public T One<T>(params IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    public static string Percent(decimal part, decimal whole, int digits) =>
        decimal.Round(part * 100 / whole, digits, MidpointRounding.AwayFromZero)
            .ToString("F" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>Numbers up to 99 in Chinese.</summary>
    public static string Han(decimal number)
    {
        const string digits = "零一二三四五六七八九";
        var n = (int)number;
        if (n < 10)
            return digits[n].ToString();
        if (n > 99)
            return n.ToString(CultureInfo.InvariantCulture);
        return (n / 10 == 1 ? "" : digits[n / 10].ToString()) + "十" + (n % 10 == 0 ? "" : digits[n % 10].ToString());
    }

    private decimal Group(string code) =>
        draft
            .Cells.Keys.Where(cell =>
                cell.StartsWith(code + "_", StringComparison.Ordinal) && cell.EndsWith("C_TOTAL", StringComparison.Ordinal)
            )
            .Sum(cell => decimal.Parse(draft.Cells[cell], CultureInfo.InvariantCulture));
}
