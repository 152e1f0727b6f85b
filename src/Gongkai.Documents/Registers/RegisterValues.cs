using System.Globalization;

namespace Gongkai.Documents.Registers;

/// <summary>Cells in canonical form: days as year-month-day, amounts in fen, codes in capitals.</summary>
internal static class RegisterValues
{
    private const string NoEnd = "长期";
    private const string CreditSigns = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static readonly int[] s_weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

    private static readonly string[] s_days =
    [
        "yyyy-M-d",
        "yyyy/M/d",
        "yyyy.M.d",
        "yyyyMMdd",
        "yyyy年M月d日",
        "yyyy-M-d H:m:s",
        "yyyy/M/d H:m:s",
    ];

    /// <summary>Text of a cell as the file gives it.</summary>
    public static string TextOf(object? cell) =>
        cell switch
        {
            null => "",
            DateTime time => time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            double number => number.ToString("0.##########", CultureInfo.InvariantCulture),
            _ => Convert.ToString(cell, CultureInfo.InvariantCulture)!.Trim(' ', '\u3000', '\t', '\r', '\n', '\uFEFF'),
        };

    /// <summary>The canonical form; null if the cell is not what its column asks for.</summary>
    public static string? Read(RegisterColumn column, string text, bool inYuan) =>
        column.Type switch
        {
            RegisterType.Day => Day(text),
            RegisterType.Amount => Fen(text, inYuan),
            RegisterType.CreditCode => IsCreditCode(text.ToUpperInvariant()) ? text.ToUpperInvariant() : null,
            RegisterType.Choice => column.Choices.Contains(text, StringComparer.Ordinal) ? text : null,
            _ => text,
        };

    /// <summary>统一社会信用代码: 18 signs, the last one checks the others (GB 32100-2015).</summary>
    public static bool IsCreditCode(string code)
    {
        if (code.Length != 18 || code.Any(sign => !CreditSigns.Contains(sign, StringComparison.Ordinal)))
            return false;
        var sum = s_weights.Select((weight, i) => weight * CreditSigns.IndexOf(code[i], StringComparison.Ordinal)).Sum();
        return CreditSigns[(31 - (sum % 31)) % 31] == code[17];
    }

    private static string? Day(string text)
    {
        if (text == NoEnd)
            return NoEnd;
        if (DateTime.TryParseExact(text, s_days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return IsLikely(day) ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
        // A day that lost its format is a count of days since 1899-12-30.
        return
            double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var serial)
            && serial is > 20_000 and < 80_000
            ? DateTime.FromOADate(serial).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
    }

    private static bool IsLikely(DateTime day) => day.Year is >= 1949 and <= 2199;

    private static string? Fen(string text, bool inYuan)
    {
        if (
            !decimal.TryParse(
                text,
                NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands,
                CultureInfo.InvariantCulture,
                out var amount
            )
            || amount > 100_000_000
        )
            return null;
        var fen = amount * (inYuan ? 100 : 1_000_000);
        return fen == decimal.Truncate(fen) ? fen.ToString("0", CultureInfo.InvariantCulture) : null;
    }
}
