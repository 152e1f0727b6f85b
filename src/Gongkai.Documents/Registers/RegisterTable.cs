using System.Globalization;

namespace Gongkai.Documents.Registers;

/// <summary>台账: a flat list for export; every row has one cell per column.</summary>
public sealed record RegisterTable(string Title, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<RegisterCell>> Rows);

/// <summary>A cell: text, or a number that a spreadsheet may add up. A text is never read as a formula.</summary>
public readonly record struct RegisterCell
{
    private RegisterCell(string text, bool isNumber) => (Text, IsNumber) = (text, isNumber);

    /// <summary>What is shown.</summary>
    public string Text { get; }

    /// <summary>Is counted with.</summary>
    public bool IsNumber { get; }

    /// <summary>Text, or nothing.</summary>
    public static RegisterCell Of(string? text) => new(text ?? "", false);

    /// <summary>A number.</summary>
    public static RegisterCell Of(decimal number) => new(number.ToString(CultureInfo.InvariantCulture), true);

    /// <summary>A day as year-month-day, or nothing.</summary>
    public static RegisterCell Of(DateOnly? day) => Of(day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
